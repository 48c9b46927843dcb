import DeskKit
import DialogueCore
import DialogueJournal
import DialogueViewModels
import PaperWriters

/// The deadlines of one session for a calendar program: all of them, or those of one unit.
package struct DeadlineCalendar {
  private let office: Office
  private let session: Session
  private let unit: UnitID?
  private let isPublic: Bool

  /// - Throws: `Complaint` for a unit that the session does not know, `SystemFault`,
  ///   `JournalDamage`.
  package init(
    of session: String,
    unit: String?,
    isPublic: Bool,
    in office: Office
  ) throws {
    self.office = office
    self.isPublic = isPublic
    let report = try JournalVerification.verify(office.sessions.journal(named: session))
    if let damage = report.damage.first { throw damage }
    self.session = report.session
    self.unit = try unit.map { try Self.unit($0, in: report.session) }
  }

  private static func unit(_ word: String, in session: Session) throws -> UnitID {
    let id = UnitID(word)
    guard session.catalogue.unit(id) != nil else {
      throw Complaint(noUnit: word, among: session.catalogue.units.map(\.id.rawValue))
    }
    return id
  }

  /// Open items with a date; what is restricted never in the copy for everybody.
  package var text: String {
    let moment = session.ledger.last?.moment ?? Moment(wall: 0, uptime: 0)
    let owner = unit.map { UnitWords.full($0, session)(office.language) }
    let name = [session.plan.title, owner].compactMap(\.self).joined(separator: " · ")
    let items = session.owedItems(on: session.day(at: moment)).filter { item in
      item.isOpen && (unit == nil || item.unit == unit) && !(isPublic && item.isRestricted)
    }
    return CalendarWriter(name: name, at: moment, edition: session.recordCount)
      .text(of: items.compactMap(entry))
  }

  /// Writes the file for its owner alone, never over a journal or its key.
  ///
  /// - Throws: `Complaint`, `SystemFault`.
  package func write(to path: String) throws -> String {
    try PaperFile(path: path, isFinal: false, isChosen: true).write(Array(text.utf8))
  }

  private func entry(of item: DueItem) -> CalendarEntry? {
    guard let deadline = item.deadline else { return nil }
    let unit = item.unit.map { UnitWords.short($0, session)(office.language) }
    let kind = OwedWords.kind(item, session)(office.language)
    let text = OwedWords.text(item, session)(office.language)
    let about = [text] + OwedWords.reckoning(item, session).map { $0(office.language) }
    return CalendarEntry(
      id: "\(item.kind.key).\(session.header?.journal ?? "")@doithoai",
      day: deadline.due,
      title: [kind, unit].compactMap(\.self).joined(separator: " – "),
      details: about.filter { !$0.isEmpty }.joined(separator: "\n"),
      categories: [unit].compactMap(\.self)
    )
  }
}

import DeskKit
import DialogueCoding
package import DialogueCore
import DialogueJournal
import DialogueViewModels
import VietnameseText

/// What is owed after the meetings of one or many sessions, by date.
package struct DueListing {
  /// Which of all that is owed is asked for.
  package struct Query: Sendable {
    /// Due within so many days, what is overdue included.
    package var within: Int?
    package var unit: String?
    package var isOverdueOnly: Bool
    /// By which day; the present one otherwise.
    package var day: Day?

    package init(
      within: Int? = nil,
      unit: String? = nil,
      isOverdueOnly: Bool = false,
      day: Day? = nil
    ) {
      self.within = within
      self.unit = unit
      self.isOverdueOnly = isOverdueOnly
      self.day = day
    }

    fileprivate func asks(
      for unit: UnitID?,
      _ deadline: Deadline?,
      _ isOverdue: Bool,
      on today: Day
    ) -> Bool {
      if let asked = self.unit, unit?.rawValue != asked { return false }
      if isOverdueOnly, !isOverdue { return false }
      guard let within else { return true }
      return deadline.map { today.days(until: $0.due) <= within } ?? false
    }
  }

  /// The exit code of a list on which something is overdue.
  package static let overdue: Int32 = 3

  private let office: Office
  private let rows: [DueRow]
  private let damage: [Complaint]

  /// Damage that somebody has repaired, and of which the list misses nothing.
  private let repaired: [Complaint]

  /// - Parameters:
  ///   - sessions: Journals, names of sessions or folders of journals; all of the office when empty.
  ///     A rehearsal owes nothing unless it is named itself.
  ///   - query: What is asked for.
  ///   - office: Whose sessions.
  /// - Throws: `Complaint`, also for a unit that none of the sessions has; `SystemFault`.
  package init(_ sessions: [String], _ query: Query, in office: Office) throws {
    self.office = office
    let clock = SceneClock(try JournalClock.system())
    var rows: [DueRow] = []
    var damage: [Complaint] = []
    var units: Set<String> = []
    let asked = try Asked(sessions, office)
    let read = asked.read
    // "Nothing is owed" by a folder that was mistyped would hide what is late for ever.
    if let named = sessions.first, read.isEmpty {
      throw Complaint(
        named,
        Phrase(vi: "không có hội nghị nào ở đây", en: "there is no session here"),
        remedy: Phrase(vi: "Kiểm tra lại thư mục.", en: "Check the folder.")
      )
    }
    damage += read.complaints
    let told = read.compactMap(\.report).filter(asked.tells)
    let covered = told.coveredDamage
    damage += covered.filter { !$0.isRepaired }.flatMap(\.complaints)
    repaired = covered.filter(\.isRepaired).flatMap(\.complaints)
    for report in told.withoutCovered {
      damage += report.damage.map { Complaint($0) }
      guard report.session.header != nil else { continue }
      units.formUnion(report.session.catalogue.units.map(\.id.rawValue))
      let name = office.sessions.name(of: report.path)
      rows += Self.rows(of: report.session, named: name, query, clock)
    }
    if let unit = query.unit, !units.isEmpty, !units.contains(unit) {
      throw Complaint(noUnit: unit, among: units.sorted())
    }
    self.rows = rows.enumerated().sorted { left, right in
      let (one, other) = (left.element.place, right.element.place)
      guard one != other else { return left.offset < right.offset }
      guard let one, let other else { return one != nil }
      return one < other
    }.map(\.element)
    self.damage = damage
  }

  /// One line to each thing owed, or one JSON object; what is damaged among them as complaints.
  ///
  /// - Parameters:
  ///   - isJSON: For a program.
  ///   - isExplained: Each date with its reckoning.
  /// - Returns: Code 3 when something on the list is overdue.
  /// - Throws: What cannot be written as JSON.
  package func result(isJSON: Bool, isExplained: Bool) throws -> VerbResult {
    var lines =
      isJSON ? try rows.map(JSONText.encode) : table(isExplained: isExplained)
    lines += (damage + repaired).map { $0.line(office.language) }
    return VerbResult(lines, code: code)
  }

  private var code: Int32 {
    if rows.contains(where: \.overdue) { return Self.overdue }
    return damage.isEmpty ? VerbResult.done : VerbResult.refused
  }

  private func table(isExplained: Bool) -> [String] {
    guard !rows.isEmpty else { return [office.text(Self.nothing)] }
    let columns = rows.map { $0.columns(office.language) }
    let widths = (0..<4).map { column in columns.map { CellWidth.of($0[column]) }.max() ?? 0 }
    return zip(rows, columns).flatMap { row, cells in
      let padded = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - CellWidth.of(cell))
      }
      let line = (padded + cells.dropFirst(4)).joined(separator: "  ")
      let reckoning = isExplained ? row.reckoning.map { "    \(office.text($0))" } : []
      return ([line] + reckoning).map { PrintableText.shown($0) }
    }
  }

  /// The journals that were asked for.
  private struct Asked {
    /// By name.
    var named: [String] = []

    /// In a folder.
    var found = SessionFolder.Content()

    init(_ sessions: [String], _ office: Office) throws {
      guard !sessions.isEmpty else {
        found = try office.sessions.content()
        return
      }
      for word in sessions {
        if PrivateFolder.isFolder(word) {
          let content = try SessionFolder(word).content()
          found.journals += content.journals
          found.closed += content.closed
        } else {
          named.append(try office.sessions.journal(named: word))
        }
      }
      found.journals.removeAll { named.contains($0) }
    }

    /// A rehearsal is asked for by name alone.
    func tells(_ report: JournalReport) -> Bool {
      named.contains(report.path) || !report.session.isRehearsal
    }

    var read: [ReadJournal] { named.map { ReadJournal($0) } + found.read }
  }

  private static func rows(
    of session: Session,
    named name: String,
    _ query: Query,
    _ clock: SceneClock
  ) -> [DueRow] {
    let now = query.day.map { LocalTime($0) } ?? session.localTime(at: clock.now(in: session))
    let entries = FollowUpEntries(session, now: now)
    let owed = entries.items.filter {
      $0.isOpen && query.asks(for: $0.unit, $0.deadline, $0.isOverdue(at: now), on: now.day)
    }
    let waiting = entries.office.filter {
      query.asks(for: $0.unit, $0.deadline, $0.urgency.isOverdue, on: now.day)
    }
    return owed.map { DueRow($0, of: session, named: name, at: now) }
      + waiting.map { DueRow($0, of: session, named: name) }
  }

  private static let nothing = Phrase(vi: "Không có việc nào đến hạn.", en: "Nothing is owed.")
}

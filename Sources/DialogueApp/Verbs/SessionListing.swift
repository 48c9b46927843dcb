import DeskKit
import DialogueCoding
import DialogueCore
import DialogueJournal
import DialogueViewModels
import VietnameseText

/// The sessions of the office, one to a line.
package struct SessionListing {
  private let office: Office

  package init(in office: Office) {
    self.office = office
  }

  /// One line to a session, as JSON for programs; for people also what helps against damage.
  package func result(isJSON: Bool) throws -> VerbResult {
    let rows = try rows()
    guard !isJSON else { return VerbResult(try rows.map(JSONText.encode)) }
    guard !rows.isEmpty else {
      return VerbResult([Self.none(office.sessions.path)(office.language)])
    }
    let width = rows.map { CellWidth.of($0.name) }.max() ?? 0
    let lines = rows.map { row in
      let name = row.name + String(repeating: " ", count: width - CellWidth.of(row.name))
      let words = [
        name, String(row.id.prefix(8)), row.day(office.language), row.stageName, row.title,
      ]
      let damage = row.damage.map { " ‼ \($0)" } ?? ""
      return PrintableText.shown(words.joined(separator: "  ") + damage)
    }
    return VerbResult(lines + complaints(of: rows).map { $0.line(office.language) })
  }

  /// Where the damage is, what it is, and what helps.
  private func complaints(of rows: [Row]) -> [Complaint] {
    let sessions = Dictionary(grouping: rows.filter { !$0.id.isEmpty }, by: \.id).values
      .filter { same in same.count > 1 && same.contains { $0.damage != nil } }
    // Seldom: they are read again rather than kept while all others are read.
    let covered = sessions.flatMap { same in same.map { ReadJournal($0.path) }.coveredDamage }
    let told = Dictionary(covered.map { ($0.damaged.path, $0.complaints) }) { first, _ in first }
    return rows.filter { $0.damage != nil }.flatMap { told[$0.path] ?? $0.complaints }
  }

  /// What there is to choose from, newest day first.
  func rows() throws -> [Row] {
    let content = try office.sessions.content()
    // One at a time: what was read of each is let go before the next.
    let rows =
      content.journals.compactMap { row(of: ReadJournal($0)) }
      + content.closed.compactMap { row(of: ReadJournal(closed: $0)) }
    return rows.sorted { ($0.date, $0.name) > ($1.date, $1.name) }
  }

  struct Row: Encodable {
    let name: String
    let id: String
    let path: String
    let date: String
    let stage: String
    let title: String
    let records: Int
    let rehearsal: Bool
    let damage: String?
    let stageName: String
    fileprivate let when: PlannedDate?
    fileprivate let complaints: [Complaint]

    /// What it owes or promised is followed on boards.
    let isOnBoards: Bool

    /// As people write it; nothing of a session that cannot be read.
    func day(_ language: Language) -> String { when?.words(language) ?? "" }

    private enum CodingKeys: String, CodingKey {
      case name
      case id
      case path
      case date
      case stage
      case title
      case records
      case rehearsal
      case damage
    }
  }

  private func row(of journal: ReadJournal) -> Row? {
    switch journal {
    case .report(let report): row(of: report, report.path)
    case .unreadable(let path, let complaint): unreadable(path, complaint)
    }
  }

  private func unreadable(_ path: String, _ complaint: Complaint) -> Row {
    Row(
      name: office.sessions.name(of: path),
      id: "",
      path: path,
      date: "",
      stage: "unreadable",
      title: "",
      records: 0,
      rehearsal: false,
      damage: complaint.what(office.language),
      stageName: "",
      when: nil,
      complaints: [complaint],
      isOnBoards: false
    )
  }

  private func row(of report: JournalReport, _ path: String) -> Row? {
    let session = report.session
    guard let header = session.header else {
      return report.damage.first.map { unreadable(path, Complaint($0)) }
    }
    let mark = session.isRehearsal ? Phrase(vi: "MẪU ", en: "SAMPLE ")(office.language) : ""
    return Row(
      name: office.sessions.name(of: path),
      id: header.journal,
      path: path,
      date: session.heldOn?.description ?? session.plan.date.text,
      stage: session.stage.rawValue,
      title: mark + session.plan.title,
      records: report.records,
      rehearsal: session.isRehearsal,
      damage: report.damage.first?.sentence(office.language),
      stageName: StageWords.name(session.stage)(office.language),
      when: session.heldOn.map { .day($0) } ?? session.plan.date,
      complaints: report.damage.map { Complaint($0) },
      isOnBoards: session.isOnBoards
    )
  }

  static func none(_ folder: String) -> Phrase {
    Phrase(
      vi:
        "Chưa có hội nghị nào trong \(folder). `doithoai new` lập mới, `doithoai demo` mở bản mẫu.",
      en: "No sessions in \(folder) yet. `doithoai new` makes one, `doithoai demo` opens a sample."
    )
  }
}

extension PlannedDate {
  /// The day or quarter in a form that sorts: `2024-05-24`, `2024-Q2`.
  var text: String {
    switch self {
    case .day(let day): day.description
    case .quarter(let number, let year): "\(year)-Q\(number)"
    case .quarters(let first, let last, let year): "\(year)-Q\(first)-Q\(last)"
    }
  }

  /// The day or quarter for people: `24/05/2024`, `quý 2/2024`.
  var words: Phrase {
    switch self {
    case .day(let day): Phrase(verbatim: day.vietnamese)
    case .quarter(let number, let year):
      Phrase(vi: "quý \(number)/\(year)", en: "quarter \(number)/\(year)")
    case .quarters(let first, let last, let year):
      Phrase(vi: "quý \(first)–\(last)/\(year)", en: "quarters \(first)–\(last)/\(year)")
    }
  }
}

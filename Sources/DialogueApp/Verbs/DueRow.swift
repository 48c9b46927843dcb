import DeskKit
import DialogueCore
import DialogueViewModels

/// One thing that is owed, as `due` lists it; the coded names are a format for programs.
struct DueRow: Encodable {
  let session: String
  let journal: String
  let kind: String
  let id: String
  let unit: String?
  let petitions: [Int]
  let text: String
  let due: String?
  let lastWorkingDay: String?
  let daysLeft: Int?
  let firstDue: String?
  let rule: String?
  let state: String
  let overdue: Bool
  let provisional: Bool
  let receiptAssumed: Bool
  let restricted: Bool
  let helping: Bool

  /// By which the row stands among the others; what has none comes last.
  let place: Day?
  let reckoning: [Phrase]
  private let words: (urgency: Phrase, due: Phrase, unit: Phrase, what: Phrase, text: Phrase)

  private enum CodingKeys: String, CodingKey {
    case session
    case journal
    case kind
    case id
    case unit
    case petitions
    case text
    case due
    case lastWorkingDay
    case daysLeft
    case firstDue
    case rule
    case state
    case overdue
    case provisional
    case receiptAssumed
    case restricted
    case helping
  }

  init(_ item: DueItem, of session: Session, named name: String, at now: LocalTime) {
    self.session = name
    journal = session.header?.journal ?? ""
    kind = item.kind.code
    id = item.kind.key
    unit = item.unit?.rawValue
    petitions = item.petitions.map(\.rawValue)
    text = OwedWords.text(item, session).vi
    due = item.deadline?.due.description
    lastWorkingDay = item.deadline?.lastWorkingDay.description
    daysLeft = item.deadline.map { now.day.days(until: $0.due) }
    firstDue = item.firstDeadline?.due.description
    rule = item.deadline?.rule.description
    state = item.state.code
    overdue = item.isOverdue(at: now)
    provisional = item.deadline?.isProvisional ?? false
    receiptAssumed = item.isReceiptAssumed
    restricted = item.isRestricted
    helping = item.isHelping
    place = item.place
    reckoning = OwedWords.reckoning(item, session)
    words = (
      OwedWords.urgency(item, at: now),
      Self.day(item.deadline),
      item.unit.map { UnitWords.short($0, session) } ?? Phrase(verbatim: "–"),
      OwedWords.kind(item, session),
      OwedWords.text(item, session)
    )
  }

  /// What waits for the office.
  init(_ entry: FollowUpEntry, of session: Session, named name: String) {
    self.session = name
    journal = session.header?.journal ?? ""
    kind = entry.item.code
    id = entry.item.key
    unit = entry.unit?.rawValue
    petitions = entry.petitions.map(\.rawValue)
    text = OwedWords.text(entry).vi
    due = entry.deadline?.due.description
    lastWorkingDay = entry.deadline?.lastWorkingDay.description
    daysLeft = entry.deadline.map { _ in entry.daysLeft }
    firstDue = nil
    rule = entry.deadline?.rule.description
    state = entry.state.code
    overdue = entry.urgency.isOverdue
    provisional = entry.deadline?.isProvisional ?? false
    receiptAssumed = false
    restricted = entry.isRestricted
    helping = false
    place = entry.place
    reckoning = OwedWords.reckoning(entry)
    words = (
      OwedWords.urgency(entry),
      Self.day(entry.deadline),
      entry.unit.map { UnitWords.short($0, session) } ?? Phrase(verbatim: "–"),
      OwedWords.kind(entry, session),
      OwedWords.text(entry)
    )
  }

  private static func day(_ deadline: Deadline?) -> Phrase {
    deadline.map { TimeWords.weekdayAndDay($0.due) } ?? Phrase(verbatim: "–")
  }

  /// How near, by when, who, in which session, what.
  func columns(_ language: Language) -> [String] {
    let what = [words.what(language), words.text(language)].filter { !$0.isEmpty }
    return [
      words.urgency(language), words.due(language), words.unit(language), session,
      what.joined(separator: ": ").replacing("\n", with: " "),
    ]
  }
}

import DeskKit
import DialogueCore
import DialoguePapers

/// One row of the papers' place: a kind of paper by the name under which it is exported.
struct PaperRow {
  static let minutes = "minutes"
  static let minutesChanges = "minutes-changes"
  static let order = PaperKind.order.rawValue

  let document: String
  let title: Phrase

  /// None for the minutes, which have rules of their own.
  private let kind: PaperKind?

  private init(_ document: String, _ title: Phrase, _ kind: PaperKind? = nil) {
    self.document = document
    self.title = title
    self.kind = kind
  }

  /// The papers that the session has come far enough for; those after the session stand first once
  /// it was held.
  static func all(in session: Session) -> [PaperRow] {
    let kinds = PaperKind.allCases.filter { $0.isReady(in: session) }
    let rows = kinds.map { PaperRow($0.rawValue, PaperKindWords.title($0), $0) }
    let own =
      [PaperRow(minutes, PaperListWords.minutes)]
      + (session.hasReplacedMinutes
        ? [PaperRow(minutesChanges, PaperListWords.minutesChanges)] : [])
    let isHeld = session.sitting.openedAt != nil
    let after = rows.filter { $0.kind?.isAfter == true }
    let others = rows.filter { $0.kind?.isAfter != true }
    return isHeld ? own + after + others : others + own + after
  }

  func state(in session: Session) -> Phrase {
    if document == Self.minutes { return PaperListWords.state(of: session.minutes, session) }
    return kind.map { PaperListWords.readers($0.readers) } ?? PaperListWords.readers(.addressees)
  }
}

extension Session {
  /// There are minutes before the present ones: sealed and corrected since, or sealed again.
  fileprivate var hasReplacedMinutes: Bool {
    guard let seal = minutes.seals.last else { return false }
    return minutes.seals.count > 1 || hasChanged(since: seal)
  }
}

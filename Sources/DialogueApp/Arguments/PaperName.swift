package import DialoguePapers

/// A paper, as the command line names it.
package enum PaperName: Equatable, Sendable {
  case minutes
  /// The minutes beside those that they replace.
  case minutesChanges
  /// What is owed after the meeting, as a calendar.
  case deadlines
  case kind(PaperKind)
}

extension PaperName: RawRepresentable, CaseIterable {
  package static let allCases =
    [.minutes, .minutesChanges, .deadlines] + PaperKind.allCases.map(PaperName.kind)

  package init?(rawValue: String) {
    guard let name = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = name
  }

  package var rawValue: String {
    switch self {
    case .minutes: "minutes"
    case .minutesChanges: "minutes-changes"
    case .deadlines: "deadlines"
    case .kind(let kind): kind.rawValue
    }
  }
}

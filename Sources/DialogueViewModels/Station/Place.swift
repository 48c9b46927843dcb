import DialogueCore

/// Where a station is: one of the three panes, or a screen of its own.
enum Place: Hashable, Sendable {
  case agenda
  case queue
  case minutes
  case petitions
  case conclusions
  case preparation
  case order
  case papers
  /// Everything that is owed after the meeting.
  case followUp
  /// One petition with its whole chain.
  case card(PetitionNumber)
  /// One task of the notice of conclusions.
  case task(NoticeTaskID)

  /// The digit that leads there.
  init?(digit: Character) {
    switch digit {
    case "1": self = .agenda
    case "2": self = .queue
    case "3": self = .minutes
    case "4": self = .petitions
    case "5": self = .conclusions
    case "6": self = .preparation
    case "7": self = .order
    case "8": self = .papers
    default: return nil
    }
  }

  /// One of the panes that are seen together.
  var isDesk: Bool {
    switch self {
    case .agenda, .queue, .minutes: true
    case .petitions, .conclusions, .preparation, .order, .papers, .followUp, .card, .task: false
    }
  }
}

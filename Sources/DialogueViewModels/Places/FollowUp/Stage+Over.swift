import DialogueCore

extension Stage {
  /// The meeting is over, and what was promised is followed or put away.
  var isOver: Bool { self == .closed || self == .archived }
}

extension Place {
  /// One petition or task, read as a page.
  var isCard: Bool {
    switch self {
    case .card, .task: true
    case .agenda, .queue, .minutes, .petitions, .conclusions, .preparation, .order, .papers,
      .followUp:
      false
    }
  }
}

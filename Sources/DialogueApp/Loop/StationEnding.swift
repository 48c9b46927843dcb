package import DeskKit

/// How a station's run came to its end.
package enum StationEnding: Equatable, Sendable {
  /// The user left; the line says what is safe and where.
  case left(Phrase)
  /// A signal, or the terminal that went away.
  case signalled(Int32)
  /// The journal could not be opened.
  case failed(Complaint)

  /// Whether the user ended it, so that nobody need miss the station.
  var isLeave: Bool {
    if case .left = self { true } else { false }
  }
}

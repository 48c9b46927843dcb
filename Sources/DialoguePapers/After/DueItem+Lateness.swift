import DialogueCore

extension DueItem {
  /// Done, but after its day.
  var isDoneLate: Bool {
    guard case .done(let day) = state, let due = deadline?.due else { return false }
    return day > due
  }
}

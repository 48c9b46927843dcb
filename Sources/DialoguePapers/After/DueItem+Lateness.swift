import DialogueCore

extension DueItem {
  /// Done, but after its day.
  var isDoneLate: Bool {
    guard !isHelping, case .done(let day) = state, let due = deadline?.due else { return false }
    return day > due
  }
}

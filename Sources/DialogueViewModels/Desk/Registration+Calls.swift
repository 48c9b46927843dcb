import DialogueCore

extension Registration {
  /// Which call the next one is, for somebody who was called before and not by mistake.
  var nextCall: Int? {
    let standing = calls.count { if case .byMistake = $0.outcome { false } else { true } }
    return standing > 0 ? standing + 1 : nil
  }
}

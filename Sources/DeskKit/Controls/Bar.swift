package import VietnameseText

/// A question in the status row; `c` says yes, and every other answer is the safe one.
package struct Bar: Equatable, Sendable {
  package let question: Phrase

  /// What `c` does, as the bar names it.
  package let yes: Phrase
  package let demand: Demand
  private(set) var answer = Field(.text, limit: 500)

  /// Whether the answer is being written.
  package private(set) var isWriting: Bool

  /// What must be written before the act is done.
  package enum Demand: Equatable, Sendable {
    case nothing
    /// Any words.
    case reason(Phrase)
    /// Exactly this text, asked at once instead of `c`.
    case exactly(String)
  }

  package init(
    _ question: Phrase,
    yes: Phrase = Phrase(vi: "Có", en: "Yes"),
    demand: Demand = .nothing,
    isWriting: Bool = false
  ) {
    self.question = question
    self.yes = yes
    self.demand = demand
    if case .exactly = demand { self.isWriting = true } else { self.isWriting = isWriting }
  }

  /// What was pasted last in an encoding of before Unicode.
  package var offer: ConversionOffer? { answer.edit.offer }

  /// What a key led to.
  package enum Outcome: Equatable, Sendable {
    case stays
    /// Do it; the words that were demanded, else empty.
    case confirmed(String)
    /// Enter or Esc: nothing is done.
    case cancelled
    case refused(Phrase)
  }

  /// The words as they stand, for the disk; none where nothing was written that is worth keeping.
  package var draft: FieldDraft? {
    takesWords && !answer.edit.isEmpty ? answer.draft : nil
  }

  /// Puts kept words back where the caret was left.
  package mutating func restore(_ draft: FieldDraft) {
    guard takesWords else { return }
    answer.restore(draft)
  }

  package mutating func handle(_ key: Key, typing: Typing = .off) -> Outcome {
    isWriting ? write(key, typing) : decide(key)
  }

  private mutating func decide(_ key: Key) -> Outcome {
    switch (key, demand) {
    case (.enter, _), (.escape, _), (.control("g"), _): return .cancelled
    case (.character("c"), .reason), (.character("c"), .exactly):
      isWriting = true
      return .stays
    case (.character("c"), .nothing): return .confirmed("")
    default: return .stays
    }
  }

  private mutating func write(_ key: Key, _ typing: Typing) -> Outcome {
    switch key {
    case .escape, .control("g"): return .cancelled
    case .enter:
      answer.finish()
      return written()
    default:
      if case .refused(let phrase) = answer.handle(key, typing: takesWords ? typing : .off) {
        return .refused(phrase)
      }
      return .stays
    }
  }

  private var takesWords: Bool {
    switch demand {
    case .reason: true
    case .nothing, .exactly: false
    }
  }

  private func written() -> Outcome {
    switch demand {
    case .exactly(let text) where answer.value != text:
      .refused(Phrase(vi: "chưa khớp, Esc để thôi", en: "that does not match, Esc to give up"))
    case .reason(let name) where answer.value.isEmpty:
      .refused(Phrase(vi: "cần \(name.vi), Esc để thôi", en: "needs \(name.en), Esc to give up"))
    case .nothing, .reason, .exactly: .confirmed(answer.value)
    }
  }
}

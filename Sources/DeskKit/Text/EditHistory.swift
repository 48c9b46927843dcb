/// The changes of a text that can be taken back and done again.
struct EditHistory: Equatable, Sendable {
  /// Deeds of one kind in a row are taken back together.
  enum Deed {
    case typing
    case deleting
  }

  private(set) var past: [EditStep] = []
  private var future: [EditStep] = []
  private var lastDeed: Deed?

  /// The most steps that are remembered.
  private static let mostSteps = 200

  /// Remembers a change; it joins the last one when both are of one kind and touch.
  mutating func record(_ step: EditStep, _ deed: Deed?, endingStep: Bool) {
    if let deed, deed == lastDeed, let joined = past.last?.joined(with: step) {
      past[past.count - 1] = joined
    } else {
      past.append(step)
      past.removeFirst(max(0, past.count - Self.mostSteps))
    }
    future = []
    lastDeed = endingStep ? nil : deed
  }

  /// Remembers a change that took part of the last one back: it can be done again.
  mutating func recordTakenBack(_ step: EditStep) {
    if let joined = past.last?.joined(with: step) {
      past[past.count - 1] = joined
    } else {
      past.append(step)
    }
    future.append(
      EditStep(
        start: step.start,
        removed: step.added,
        added: step.removed,
        caretBefore: step.caretAfter,
        caretAfter: step.caretBefore
      )
    )
    lastDeed = nil
  }

  mutating func endStep() {
    lastDeed = nil
  }

  mutating func takeBack() -> EditStep? {
    guard let step = past.popLast() else { return nil }
    future.append(step)
    lastDeed = nil
    return step
  }

  mutating func doAgain() -> EditStep? {
    guard let step = future.popLast() else { return nil }
    past.append(step)
    lastDeed = nil
    return step
  }
}

import DialogueCore

extension Dossier {
  /// A term as the letter that assigns sets it, whatever moved it since: extensions have papers of
  /// their own, and nobody knew the day of receipt when the letter was written.
  func words(of clock: Clock?, _ given: DeadlineRule?) -> String? {
    guard let rule = clock?.deadline.rule ?? given else { return nil }
    let event = clock.map(\.startEvent) ?? session.ruleset.settlement.startEvent?.value
    if event == .receiptOfAssignment, rule.dependsOnStart {
      return rule.words(since: "ngày nhận được văn bản này")
    }
    return clock?.deadline.taskWords ?? rule.words(since: "ngày ban hành văn bản này")
  }
}

/// The reasons an office offers for one act, the usual one first.
package struct ReasonList: Codable, Equatable, Sendable {
  package let kind: ReasonKind
  package let reasons: [Reason]

  package init(
    kind: ReasonKind,
    reasons: [Reason]
  ) {
    self.kind = kind
    self.reasons = reasons
  }
}

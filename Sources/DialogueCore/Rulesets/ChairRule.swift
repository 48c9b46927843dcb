/// Who presides, and who may stand in.
package struct ChairRule: Codable, Equatable, Sendable {
  /// The office whose holder presides, such as "Chủ tịch UBND xã".
  package let position: Sourced<Wording>
  package let delegation: Sourced<Delegation>?
  /// The office of whoever stands in.
  package let delegate: Sourced<Wording>?
  /// The document or ground by which the chair is handed over.
  package let delegationGround: Sourced<Wording>?
  package let coChairs: Sourced<[Wording]>?

  package init(
    position: Sourced<Wording>,
    delegation: Sourced<Delegation>? = nil,
    delegate: Sourced<Wording>? = nil,
    delegationGround: Sourced<Wording>? = nil,
    coChairs: Sourced<[Wording]>? = nil
  ) {
    self.position = position
    self.delegation = delegation
    self.delegate = delegate
    self.delegationGround = delegationGround
    self.coChairs = coChairs
  }
}

/// When and by whom petitions are answered at the table.
package struct AnsweringRule: Codable, Equatable, Sendable {
  package var time: Sourced<AnsweringTime>?
  package var hand: Sourced<AnsweringHand>?

  package init(
    time: Sourced<AnsweringTime>? = nil,
    hand: Sourced<AnsweringHand>? = nil
  ) {
    self.time = time
    self.hand = hand
  }
}

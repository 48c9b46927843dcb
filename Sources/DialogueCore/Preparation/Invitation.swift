/// Invitations sent to one recipient or to a kind of recipients.
package struct Invitation: Equatable, Sendable {
  package let id: InvitationID
  package let record: Int
  package let content: InvitationContent
  package var isVoid = false
}

/// Whom, how many, when.
package struct InvitationContent: Hashable, Codable, Sendable {
  package var recipients: String
  package var count: Int
  package var on: Day
  package var proof: String?

  package init(recipients: String, count: Int, on: Day, proof: String? = nil) {
    self.recipients = recipients
    self.count = count
    self.on = on
    self.proof = proof
  }
}

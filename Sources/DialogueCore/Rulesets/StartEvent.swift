/// The event from which the term for an answer runs.
package enum StartEvent: String, Codable, Equatable, Sendable, CaseIterable {
  case receiptOfAssignment
  case dateOfAssignment
  case dateOfNotice
  case endOfConference
}

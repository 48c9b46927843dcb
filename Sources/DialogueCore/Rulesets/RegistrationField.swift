/// A thing the intake desk may ask a citizen for.
package enum RegistrationField: String, Codable, Equatable, Sendable, CaseIterable {
  case form
  case name
  case hamlet
  case birthYear
  case address
  case phone
  case capacity
  case groupSize
  case topic
  case content
  case attachments
  case timesRaised
  case answerWanted
}

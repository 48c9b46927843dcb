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

  /// Kept sealed, apart from the record.
  package var isPrivate: Bool {
    switch self {
    case .birthYear, .address, .phone: true
    case .form, .name, .hamlet, .capacity, .groupSize, .topic, .content, .attachments,
      .timesRaised, .answerWanted:
      false
    }
  }
}

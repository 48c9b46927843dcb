/// The acts for which an office keeps a short list of reasons.
package enum ReasonKind: String, Codable, Equatable, Sendable, CaseIterable {
  case openingWithGaps
  case handover
  case move
  case callOutOfOrder
  case callBack
  case withdrawal
  case decline
  case cutOff
  case reminder
  case writtenInstead
  case returnConclusion
  case noGround
  case correction
  case skipItem
  case deferItem
  case reopenItem
  case adjournment
  case closingWithGaps
  case refusalToSign
  case postponement
  case cancellation
}

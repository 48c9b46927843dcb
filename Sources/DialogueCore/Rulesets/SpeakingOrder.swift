/// The order in which registered people are called, before the chair's moves.
package enum SpeakingOrder: String, Codable, Equatable, Sendable, CaseIterable {
  case byNumber
  case byTopic
  case byHamlet
  case delegatesFirst
  case elderlyOrDisabledFirst
  case firstTimeFirst
}

/// What makes an authority hold a conference.
package enum Trigger: Codable, Equatable, Sendable {
  case regular
  /// At least this share of the voters asks for it.
  case votersRequest(percent: Int)
  case adHoc
}

/// A language of the screens; Vietnamese comes first.
package enum Language: String, CaseIterable, Codable, Sendable {
  case vi
  case en
}

/// The tier of the authority that holds the conference; districts ended on 1 July 2025.
package enum AuthorityLevel: String, Codable, Equatable, Sendable, CaseIterable {
  case commune
  case district
  case province
}

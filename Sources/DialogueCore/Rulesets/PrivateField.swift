/// A citizen's datum that is boxed in the journal and masked unless asked for.
package enum PrivateField: String, Codable, Equatable, Sendable, CaseIterable {
  case phone
  case address
  case birthYear
  case denouncer
  case restricted
}

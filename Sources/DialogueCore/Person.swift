/// Someone named in the record: how they are addressed, their name, and what they hold.
package struct Person: Hashable, Codable, Sendable {
  /// The word before the name on screen and paper.
  package enum Form: String, CaseIterable, Codable, Sendable {
    case mr
    case mrs
    case comrade
  }

  package var form: Form?
  package var name: String

  /// The position in words: "Chủ tịch UBND xã".
  package var position: String?

  package init(_ name: String, form: Form? = nil, position: String? = nil) {
    self.form = form
    self.name = name
    self.position = position
  }

  private enum CodingKeys: String, CodingKey {
    case form
    case name
    case position
  }
}

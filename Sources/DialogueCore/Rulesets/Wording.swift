/// A text that people edit, in the program's two languages.
package struct Wording: Codable, Equatable, Sendable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }
}

/// The kind of a paper and what it is about.
package struct PaperTitle: Equatable, Sendable {
  /// `BIÊN BẢN`; none on an official letter, whose subject stands under its number.
  package var kind: String?

  /// Empty where the kind says it all; of a letter without `V/v`, which its layout brings.
  package var subject: String

  package init(kind: String, subject: String = "") {
    self.kind = kind
    self.subject = subject
  }

  private init(letterAbout subject: String) {
    kind = nil
    self.subject = subject
  }

  /// The title of an official letter (công văn): `giao giải quyết kiến nghị …`.
  package static func letter(about subject: String) -> PaperTitle {
    PaperTitle(letterAbout: subject)
  }

  /// Over a paper without title and subject, such as a text to be read aloud.
  package static let none = PaperTitle(letterAbout: "")
}

/// One thing said to the user, in both languages.
///
/// Phrases with values are functions that return a phrase.
package struct Phrase: Hashable, Sendable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// Text that is the same in both languages: a name, a number, someone's own words.
  package init(verbatim text: String) {
    self.init(vi: text, en: text)
  }

  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(vi: left.vi + right.vi, en: left.en + right.en)
  }

  package static func + (left: Phrase, right: String) -> Phrase {
    left + Phrase(verbatim: right)
  }
}

extension Sequence<Phrase> {
  package func joined(separator: String) -> Phrase {
    Phrase(
      vi: map(\.vi).joined(separator: separator),
      en: map(\.en).joined(separator: separator)
    )
  }
}

/// A string literal of a source file and what it is given to.
struct SwiftLiteral {
  /// A call that stands around a literal.
  struct Call {
    /// The function's own name: `Phrase`, `needed`.
    let name: String
  }

  let text: String

  /// Counts from 1.
  let line: Int

  /// The label of the argument that it is; nil where it has none.
  let label: String?

  /// The calls around it, outermost first.
  let calls: [Call]

  /// Whether a letter stands in it that only Vietnamese has among the languages of this program.
  var isVietnamese: Bool {
    text.unicodeScalars.contains { scalar in
      !scalar.isASCII && (scalar.properties.isAlphabetic)
    }
  }

  /// Two words or more in Latin letters without marks, as a sentence has them.
  var isEnglish: Bool {
    guard !isVietnamese else { return false }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return zip(words, words.dropFirst()).contains { first, second in
      first.suffix(2).count == 2 && first.suffix(2).allSatisfy(\.isLetter)
        && second.prefix(2).count == 2 && second.prefix(2).allSatisfy(\.isLowercase)
    }
  }
}

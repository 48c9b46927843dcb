/// Sentences of papers that no session records, for an office to edit.
///
/// They may hold words in braces, such as `{venue}`, that a paper fills in from its session.
package struct PaperTexts: Equatable, Sendable {
  /// What a text is for.
  package enum Part: Hashable, Sendable {
    case purposes
    case requirements
    case houseRules
    /// At the end of papers after the meeting, before the signature.
    case assignment
    case grouping
    case extensionNotice
    case extensionReport
    case urging
    case citizenAnswer
    case settlement
    case settlementReport
    /// What is said to lead the room into a part of the programme.
    case script(AgendaItemKind)
  }

  private let parts: [Part: Sourced<[String]>]

  package init(_ parts: [Part: Sourced<[String]>] = [:]) {
    self.parts = parts
  }

  /// The sentences of a part; none where the office has none.
  package subscript(_ part: Part) -> [String] { parts[part]?.value ?? [] }

  package func source(of part: Part) -> String? { parts[part]?.source }

  /// The parts of `other` where it has them, these elsewhere.
  package func replaced(by other: PaperTexts) -> PaperTexts {
    PaperTexts(parts.merging(other.parts) { _, new in new })
  }
}

extension PaperTexts {
  /// A fact of the session that a sentence may name in braces.
  package enum Placeholder: String, CaseIterable, Sendable {
    case event
    case authority
    case head
    case audience
    case topics
    case day
    case time
    case venue
    case chair
    case secretary
    case desk
    /// The unit that a paper is about.
    case unit
    /// The time of one speech.
    case speech
    /// The time of one answer.
    case answer
  }

  /// The words in braces of a sentence, in their order.
  package static func names(in sentence: String) -> [String] {
    sentence.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { rest in
      String(rest.prefix { $0 != "}" })
    }
  }

  /// The sentence with its words in braces replaced; nil when one of them is not known.
  package static func filled(
    _ sentence: String,
    _ value: (Placeholder) -> String?
  ) -> String? {
    var text = ""
    for (index, piece) in sentence.split(separator: "{", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let end = piece.firstIndex(of: "}") else {
        text += index > 0 ? "{\(piece)" : piece
        continue
      }
      guard let placeholder = Placeholder(rawValue: String(piece[..<end])),
        let words = value(placeholder)
      else { return nil }
      text += words + piece[piece.index(after: end)...]
    }
    return text
  }
}

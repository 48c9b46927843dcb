package import DeskKit
import VietnameseText

/// What the argument parser writes as help, in the language of the run and within a width.
///
/// What verbs and options say of themselves comes in that language already; the parser's own
/// headings and remarks are put into it here.
package struct HelpSheet {
  let language: Language

  /// The cells of a line.
  let columns: Int

  package init(in language: Language, columns: Int) {
    self.language = language
    self.columns = columns
  }

  /// Whether a message of the parser is help: version and completion scripts are not.
  package static func isHelp(_ message: String) -> Bool { message.hasPrefix("OVERVIEW: ") }

  /// The sheet as it is shown.
  ///
  /// - Parameter help: What the parser writes where a line may have any length.
  /// - Returns: The same, each line at most so many cells wide as far as its words allow.
  package func text(_ help: String) -> String {
    var isInTable = false
    var lines: [String] = []
    for line in help.split(separator: "\n", omittingEmptySubsequences: false) {
      isInTable = isInTable || line.hasPrefix("USAGE: ")
      lines += wrapped(said(String(line)), isInTable: isInTable)
    }
    return lines.joined(separator: "\n")
  }

  /// A script of completions, in which the parser's own options are described in English.
  package func completions(_ script: String) -> String {
    guard language == .vi else { return script }
    return UsageSentence.ownOptions.reduce(script) { script, sentence in
      script.replacing(sentence.en.joined(), with: sentence.vi.joined())
    }
  }

  private func said(_ line: String) -> String {
    guard language == .vi else { return line }
    return UsageSentence.help.lazy.compactMap { $0.vietnamese(of: line) }.first ?? line
  }

  private func wrapped(_ line: String, isInTable: Bool) -> [String] {
    let hanging = max(0, min(hanging(line, isInTable: isInTable), columns - Self.leastRoom))
    let start = line.prefix(hanging)
    let words = Self.keepingBrackets(line.dropFirst(hanging))
    return LineWrap.wrapped(words, width: columns - hanging).enumerated().map { number, part in
      let blanks = String(repeating: " ", count: hanging)
      return (number == 0 ? String(start) : blanks) + part.replacing("\u{A0}", with: " ")
    }
  }

  /// The column at which a line goes on that has no room: below its own words, not below its label.
  private func hanging(_ line: String, isInTable: Bool) -> Int {
    guard line.hasPrefix("  ") else { return headingWidth(line, isInTable: isInTable) }
    if isInTable, line.dropFirst(Self.labelWidth - 1).first == " " { return Self.labelWidth }
    let indent = line.prefix { $0 == " " }
    guard !isInTable else { return indent.count }
    return line.dropFirst(indent.count).firstRange(of: "  ").map { gap in
      let rest = line[gap.lowerBound...]
      return line[..<gap.lowerBound].count + rest.prefix { $0 == " " }.count
    } ?? indent.count
  }

  private func headingWidth(_ line: String, isInTable: Bool) -> Int {
    if let gap = line.firstRange(of: ":  ") {
      return line[..<gap.upperBound].count + line[gap.upperBound...].prefix { $0 == " " }.count
    }
    guard isInTable, let colon = line.firstRange(of: ": ") else { return 0 }
    return line[..<colon.upperBound].count
  }

  /// An option and its value stay on one line.
  private static func keepingBrackets(_ text: Substring) -> String {
    var depth = 0
    return String(
      text.map { character in
        if character == "[" { depth += 1 }
        if character == "]" { depth -= 1 }
        return character == " " && depth > 0 ? "\u{A0}" : character
      }
    )
  }

  /// The parser's own column for what an option does.
  private static let labelWidth = 26

  /// What words have at least beside their label.
  private static let leastRoom = 16
}

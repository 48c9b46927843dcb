import DialoguePapers
import VietnameseText

/// Words made harmless for Markdown: what people typed is shown as typed and never marks anything.
enum MarkdownText {
  /// On one line, for headings and table cells; line feeds become the given separator.
  static func line(_ text: PaperText, separator: String = " ") -> String {
    lines(text).joined(separator: separator)
  }

  /// On one line, after other words.
  static func rest(_ text: PaperText) -> String {
    lines(text, isLineStart: false).joined(separator: " ")
  }

  /// The lines of a text, faces as emphasis.
  static func lines(_ text: PaperText, isLineStart: Bool = true) -> [String] {
    var lines = [""]
    for run in text.runs {
      for (index, piece) in run.text.shownLines.enumerated() {
        if index > 0 {
          lines.append("")
        }
        let isFirst = lines[lines.count - 1].isEmpty && (isLineStart || lines.count > 1)
        lines[lines.count - 1] += marked(escaped(piece, isLineStart: isFirst), run)
      }
    }
    return lines
  }

  static func escaped(_ text: String) -> String { escaped(text.shownLine, isLineStart: true) }

  /// Blanks stay outside the marks, which would not hold otherwise.
  private static func marked(_ text: String, _ run: Run) -> String {
    guard run.isBold || run.isItalic else { return text }
    let start = text.prefix { $0 == " " }
    let end = String(text.dropFirst(start.count).reversed().prefix { $0 == " " })
    let words = text.dropFirst(start.count).dropLast(end.count)
    guard !words.isEmpty else { return text }
    let mark = (run.isBold ? "**" : "") + (run.isItalic ? "*" : "")
    return start + mark + words + String(mark.reversed()) + end
  }

  private static func escaped(_ text: String, isLineStart: Bool) -> String {
    var escaped = ""
    let words = isLineStart ? text.drop { $0 == " " } : text[...]
    let opening = isLineStart ? openingMark(of: words) : nil
    for index in words.indices {
      if index == opening || isLinkSign(at: index, in: words) {
        escaped.append("\\")
      }
      for scalar in words[index].unicodeScalars {
        if marks.contains(scalar) {
          escaped.append("\\")
        }
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The colon of `https://` and the first point of `www.`, which would make links by themselves.
  private static func isLinkSign(at index: Substring.Index, in words: Substring) -> Bool {
    switch words[index] {
    case ":": words[index...].hasPrefix("://")
    case ".": words[..<index].suffix(3).lowercased() == "www"
    default: false
    }
  }

  /// Where a sign stands that would make the line a list, a rule or a heading.
  private static func openingMark(of words: Substring) -> Substring.Index? {
    guard let first = words.first else { return nil }
    if "-+=".contains(first) { return words.startIndex }
    let digits = words.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = words[digits.endIndex...].first, ".)".contains(sign) else {
      return nil
    }
    return digits.endIndex
  }

  /// Signs that mark something anywhere in a line.
  private static let marks = Set("\\`*_[]<>#|&~$@".unicodeScalars)
}

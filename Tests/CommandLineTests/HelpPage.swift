/// A page of help, taken apart.
struct HelpPage {
  let text: String

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// What stands under the headings: each option, argument or verb with what is said of it.
  var entries: [(label: String, words: String)] {
    var entries: [(label: String, words: String)] = []
    for line in table {
      let label = line.prefix(Self.labelWidth)
      let words = line.dropFirst(Self.labelWidth)
      if line.allSatisfy({ $0 != " " }) { continue }
      if line.hasPrefix("  "), line.dropFirst(2).first != " " {
        // A label too long for its column has a line to itself.
        let isLong = line.count > Self.labelWidth && !label.hasSuffix(" ")
        entries.append(isLong ? (line.trimmed, "") : (label.trimmed, words.trimmed))
      } else if let last = entries.popLast() {
        entries.append((last.label, "\(last.words) \(words.trimmed)".trimmed))
      }
    }
    return entries
  }

  /// The names of options and verbs: what is the same in every language.
  var names: [String] {
    entries.map { entry in
      entry.label.split(separator: " ").filter { $0.hasPrefix("-") || !$0.contains("<") }
        .joined(separator: " ")
    }
  }

  private var table: ArraySlice<Substring> {
    let start = lines.firstIndex { $0.hasSuffix(":") && $0.dropLast().allSatisfy(\.isHeading) }
    guard let start else { return [] }
    return lines[start...].filter { !$0.contains("' ") || $0.hasPrefix("   ") }[...]
  }

  private static let labelWidth = 26
}

extension Character {
  fileprivate var isHeading: Bool { isUppercase || self == " " }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

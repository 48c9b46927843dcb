import DialoguePapers
import VietnameseText

extension PaperText {
  /// The lines as people wrote them, each with nothing in it that could steer a terminal.
  var shownLines: [String] { plain.shownLines }
}

extension String {
  /// Blanks that no line may end at as plain ones, by which people and programs find words.
  var withPlainBlanks: String { replacing("\u{A0}", with: " ") }

  /// Broken at line feeds; every other control becomes a visible sign.
  var shownLines: [String] {
    split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map { PrintableText.shown(String($0)) }
  }

  /// On one line, nothing in it that could steer a terminal.
  var shownLine: String { shownLines.joined(separator: " ") }
}

/// The words of one paragraph, heading or cell.
///
/// A line feed inside is a line break within the paragraph.
package struct PaperText: Equatable, Sendable, ExpressibleByStringInterpolation {
  package var runs: [Run]

  /// Neighbours of one face become one run.
  package init(_ runs: [Run]) {
    var joined: [Run] = []
    for run in runs where !run.text.isEmpty {
      if let last = joined.indices.last, joined[last].hasFace(of: run) {
        joined[last].text += run.text
      } else {
        joined.append(run)
      }
    }
    self.runs = joined
  }

  package init(_ text: String) {
    self.init([Run(text)])
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  package static func bold(_ text: String) -> PaperText {
    PaperText([Run(text, isBold: true)])
  }

  package static func italic(_ text: String) -> PaperText {
    PaperText([Run(text, isItalic: true)])
  }

  package static func + (left: PaperText, right: PaperText) -> PaperText {
    PaperText(left.runs + right.runs)
  }

  /// The words without their faces.
  package var plain: String { runs.map(\.text).joined() }

  package var isEmpty: Bool { runs.isEmpty }

  /// The same faces on other words.
  package func mapping(_ change: (String) -> String) -> PaperText {
    PaperText(
      runs.map { Run(change($0.text), isBold: $0.isBold, isItalic: $0.isItalic) }
    )
  }
}

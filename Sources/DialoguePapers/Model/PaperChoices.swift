/// Boxes of a form to be ticked, on one line after their question.
package struct PaperChoices: Equatable, Sendable {
  /// One box with what it stands for.
  package struct Choice: Equatable, Sendable {
    package var text: String
    package var isChosen: Bool

    package init(_ text: String, isChosen: Bool = false) {
      self.text = text
      self.isChosen = isChosen
    }

    /// `☒ bằng văn bản`.
    package var marked: String { "\(isChosen ? "☒" : "☐") \(text)" }
  }

  /// Without its colon; empty for boxes that need no question.
  package var label: String

  package var choices: [Choice]

  package init(_ label: String, _ choices: [Choice]) {
    self.label = label
    self.choices = choices
  }

  /// The whole line.
  package var line: String {
    (label.isEmpty ? "" : "\(label): ") + choices.map(\.marked).joined(separator: "   ")
  }
}

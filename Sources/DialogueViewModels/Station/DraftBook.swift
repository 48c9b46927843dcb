package import DeskKit
package import DialogueCore

/// Everything begun and not yet recorded at one station, as it lies on the disk.
package struct DraftBook: Codable, Equatable, Sendable {
  /// The secretary's line with what it latched at its first letter.
  package struct Line: Codable, Equatable, Sendable {
    package var text: FieldDraft
    package var latch: LineLatch?
    package var id: CommandID?
  }

  /// One form with its object.
  package struct FormEntry: Codable, Equatable, Sendable {
    package var draft: FormDraft
    /// The command that was sent with it and not yet answered.
    package var id: CommandID?
  }

  package var line: Line?

  /// By the form's name, one for each form and object.
  package var forms: [String: FormEntry]

  package init(line: Line? = nil, forms: [String: FormEntry] = [:]) {
    self.line = line
    self.forms = forms
  }

  package var isEmpty: Bool { line == nil && forms.isEmpty }
}

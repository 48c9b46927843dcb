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

  /// Lines that were finished and are not on record, the oldest first: on their way under the id of
  /// their command, or refused while other words had been begun.
  package var finishedLines: [Line]

  /// By the form's name, one for each form and object.
  package var forms: [String: FormEntry]

  package init(
    line: Line? = nil,
    finishedLines: [Line] = [],
    forms: [String: FormEntry] = [:]
  ) {
    self.line = line
    self.finishedLines = finishedLines
    self.forms = forms
  }

  /// Drafts of before lines were kept together have one at most.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      line: try fields.decodeIfPresent(Line.self, forKey: .line),
      finishedLines: try fields.decodeIfPresent([Line].self, forKey: .finishedLines) ?? [],
      forms: try fields.decode([String: FormEntry].self, forKey: .forms)
    )
  }

  package var isEmpty: Bool { line == nil && finishedLines.isEmpty && forms.isEmpty }
}

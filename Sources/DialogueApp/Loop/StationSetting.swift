package import DeskKit
package import DialogueCore
package import DialoguePapers
package import DialogueViewModels

/// What stays the same for as long as a station runs.
package struct StationSetting: Sendable {
  /// Milliseconds that a user who leaves waits for the journal's last answer.
  static let patienceAtLeave: Int64 = 2000

  package var path: String
  package var run: String
  package var language: Language
  package var isASCII: Bool

  /// Whether the station takes its place at the journal, which an older run of it then loses.
  package var takesPlace: Bool

  /// Where drafts are kept; none for who only looks.
  package var drafts: DraftFile?

  /// Where the user's choices are kept; none for who only looks.
  package var preferences: PreferencesFile?

  package var editor: String

  /// Where the text lies while the editor has it.
  package var editorFolder: String

  /// Makes the papers of that name, for the screen.
  package var papers: @Sendable (String, Session) throws -> [Paper]

  /// Writes the papers of that name in a format; tells how many of how many are written, and
  /// returns their paths.
  package var export: @Sendable (String, String, Session, (Int, Int) -> Void) throws -> [String]

  /// Reads the office's table of working days.
  package var calendar: @Sendable () throws -> WorkingCalendar

  /// Reads what the sessions held before this one left open; tells how many of how many journals
  /// are read, and gives up where that throws.
  package typealias Earlier =
    @Sendable (Session, (_ done: Int, _ count: Int) throws -> Void) throws -> EarlierMatters

  package var earlier: Earlier

  package init(
    path: String,
    run: String,
    language: Language = .vi,
    isASCII: Bool = false,
    takesPlace: Bool = false,
    drafts: DraftFile? = nil,
    preferences: PreferencesFile? = nil,
    editor: String = "vi",
    editorFolder: String = "/tmp",
    papers: @escaping @Sendable (String, Session) throws -> [Paper],
    export: @escaping @Sendable (String, String, Session, (Int, Int) -> Void) throws -> [String],
    calendar: @escaping @Sendable () throws -> WorkingCalendar,
    earlier: @escaping Earlier
  ) {
    self.path = path
    self.run = run
    self.language = language
    self.isASCII = isASCII
    self.takesPlace = takesPlace
    self.drafts = drafts
    self.preferences = preferences
    self.editor = editor
    self.editorFolder = editorFolder
    self.papers = papers
    self.export = export
    self.calendar = calendar
    self.earlier = earlier
  }
}

extension Session {
  /// The identity of the journal; empty for one that is not open.
  package var journalID: String { header?.journal ?? "" }
}

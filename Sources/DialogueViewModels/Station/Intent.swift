package import DialogueCore

/// What a station wants done by the world outside it.
package enum Intent: Equatable, Sendable {
  /// Ask the journal; the answer comes back as a `Report` with the same id.
  case perform(id: CommandID, command: Command)

  /// Open sealed boxes, so that the next scene reveals them.
  case reveal([PrivateText])

  /// Let the user write in their own editor; the text comes back by `Station.takeEdited`.
  case edit(text: String)

  /// Make the papers of a kind and give them to `Station.show(_:of:showing:)`.
  case preview(document: String)

  /// Write a paper to a file in the format of that ending, and say where.
  case export(document: String, format: String)

  /// Read the office's table of working days and give it to `Station.offer(_:showing:)`.
  case readCalendar

  /// Read the sessions held before, and tell `Station.take(_:)` how far it is and what they left.
  case readEarlier

  /// Nobody waits for them any more.
  case leaveEarlier

  /// Copy text to the terminal's clipboard.
  case copy(text: String)

  /// Keep what the user chose for next time.
  case remember(Preferences)

  case suspend
  case repaint
  case bell
  case quit
}

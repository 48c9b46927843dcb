/// What a piece of text is for; the terminal decides how it looks.
///
/// No role carries a meaning alone: a sign or a word always says the same.
package enum StyleRole: UInt8, CaseIterable, Sendable {
  case plain
  case bold
  /// The title of the pane that has the focus.
  case focusTitle
  /// The title of any other pane.
  case title
  /// The row that the next command is about.
  case selection
  /// Whoever has the floor.
  case floor
  /// The entry written last.
  case newest
  case warning
  case alarm
  /// Done, or a command that can't be given now: normal colour, the sign says it.
  case muted
  /// Lines between panes.
  case rule
  case statusGood
  case statusBad
  /// The name of a key in the help line.
  case keyName
  /// The label of a field.
  case label
  /// The empty rest of a field.
  case blank
}

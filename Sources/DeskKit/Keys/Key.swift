/// What one press of a key, or one act of a system input method, says.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// F1 to F12.
  case function(Int)
  case enter
  /// Ctrl-J, apart from Enter.
  case lineFeed
  case tab
  case backTab
  case escape
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case wordLeft
  case wordRight
  case home
  case end
  case pageUp
  case pageDown
  /// Ctrl with a lower-case letter or one of `_ ] \ ^ @`.
  case control(Character)
  /// Esc and a character within the Esc delay.
  case alt(Character)
  /// Pasted text, as it came.
  case paste(String)
  /// One read of a system input method: graphemes to take back, then text.
  case imeComposed(deletions: Int, text: String)
  /// A key this program has no name for.
  case unknown
}

/// Why there can be no screen.
package enum TerminalError: Error, Equatable {
  /// Neither the standard streams nor `/dev/tty` is a terminal.
  case noTerminal
  /// `$TERM` names a terminal that is not described here or can't move its cursor.
  case unsuitable(name: String)
  /// No locale with UTF-8 is installed.
  case noUTF8Locale
  /// The pipe for signals could not be made; the number is `errno`.
  case noSignals(code: Int32)
}

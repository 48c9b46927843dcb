package import DeskKit

/// One thing that ncurses read.
package enum RawInput: Equatable, Sendable {
  case scalar(Unicode.Scalar)
  case key(Key)
  case pasteStart
  case pasteEnd
}

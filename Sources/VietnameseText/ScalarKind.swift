/// What a scalar does to a terminal or to a reader.
enum ScalarKind {
  /// Has a shape, or joins the letter before it.
  case printable
  /// A blank of any width, or a tab.
  case space
  /// Ends a line: LF, CR, VT, FF, NEL, U+2028, U+2029.
  case lineEnd
  /// Any other control, of either set.
  case control
  /// Hides or turns round what is near it: bidi controls, zero-width signs, soft hyphen, fillers.
  case invisible
  /// Picks a look for the sign before it.
  case selector
  /// Has no meaning in Unicode.
  case meaningless

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x21...0x7E: self = .printable
    case 0x09, 0x20, 0xA0: self = .space
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineEnd
    case 0x00...0x1F, 0x7F...0x9F: self = .control
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .selector
    default: self = Self.kindByProperty(scalar.properties)
    }
  }

  private static func kindByProperty(_ properties: Unicode.Scalar.Properties) -> ScalarKind {
    if properties.isDefaultIgnorableCodePoint { return .invisible }
    return switch properties.generalCategory {
    case .spaceSeparator: .space
    case .format: .invisible
    case .unassigned, .surrogate: .meaningless
    default: .printable
    }
  }
}

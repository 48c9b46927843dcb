/// Text that cannot steer a terminal.
///
/// What comes in is cleaned once, before it is stored; what goes out is shown with a visible sign
/// for everything that has no shape of its own, because a journal may come from elsewhere.
package enum PrintableText {
  /// The text as it may be stored: composed, without controls and without signs that hide.
  ///
  /// Colour codes go whole. Every line end becomes a line feed, or a space where the field has one
  /// line; the typesetter's spaces become plain spaces, and so do tabs where they part no columns.
  package static func cleaned(
    _ text: String,
    keepingNewlines: Bool,
    keepingTabs: Bool = false
  ) -> String {
    var scalars = text.unicodeScalars[...]
    var clean = String.UnicodeScalarView()
    while let scalar = scalars.popFirst() {
      switch ScalarKind(scalar) {
      case .printable: clean.append(scalar)
      case .space: clean.append(keepingTabs && scalar == "\t" ? scalar : " ")
      case .lineEnd:
        if scalar == "\r", scalars.first == "\n" { scalars.removeFirst() }
        clean.append(keepingNewlines ? "\n" : " ")
      case .control:
        if scalar == "\u{1B}" { scalars = withoutTerminalCode(scalars) }
      case .invisible, .selector, .meaningless: break
      }
    }
    return String(clean).nfc
  }

  /// The text as it may be drawn: one line, every scalar with a shape.
  ///
  /// Controls become their pictures (␛, ␊), hidden signs "�", and a mark that has no letter before
  /// it sits on "◌". Showing what is shown changes nothing.
  package static func shown(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(\.isPlainlyPrintable) { return text }
    var shown = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.nfc.unicodeScalars {
      guard let picture = picture(of: scalar) else { continue }
      guard CellWidth.of(picture) == 0 else {
        shown.append(picture)
        marks = 0
        continue
      }
      if shown.isEmpty { shown.append("◌") }
      marks += 1
      if marks <= mostMarks { shown.append(picture) }
    }
    return String(shown)
  }

  /// Marks on one letter that a cell of ncurses can hold; Vietnamese needs two.
  private static let mostMarks = 4

  private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch ScalarKind(scalar) {
    case .printable,
      .space where scalar != "\t":
      scalar
    case .selector: nil
    case .lineEnd where scalar.value > 0x1F: "␊"
    case .space, .lineEnd, .control: controlPicture(scalar.value)
    case .invisible, .meaningless: "\u{FFFD}"
    }
  }

  private static func controlPicture(_ value: UInt32) -> Unicode.Scalar {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "␡"
    default: "\u{FFFD}"
    }
  }

  /// What follows an ESC that begins a code such as `[31m`, without that code.
  private static func withoutTerminalCode(
    _ rest: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    guard rest.first == "[" else { return rest }
    let code = rest.dropFirst().drop { (0x20...0x3F).contains($0.value) }
    guard let last = code.first, (0x40...0x7E).contains(last.value) else { return rest }
    return code.dropFirst()
  }
}

extension Unicode.Scalar {
  /// Whether this scalar is Latin with a shape of its own, as nearly all text here is.
  fileprivate var isPlainlyPrintable: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF: true
    default: false
    }
  }
}

/// The characters that a journal never holds as themselves.
///
/// Besides what JSON demands: DEL, C1, the line and paragraph separators and the bidirectional
/// controls, so that a journal shown with `cat` moves no cursor and turns no text around.
enum EscapedCharacters {
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0x1F, 0x22, 0x5C, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a UTF-8 sequence that begins with `lead` may be one of them.
  static func mayBegin(with lead: UInt8) -> Bool {
    lead < 0x20 || lead == 0x22 || lead == 0x5C || lead == 0x7F || lead == 0xC2 || lead == 0xE2
  }
}

import Glibc

/// The clipboard of the terminal that the user sits at, also over SSH.
enum Clipboard {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )

  /// Sends the text by OSC 52; a terminal that does not know it does nothing.
  static func copy(_ text: String) {
    let terminal = open("/dev/tty", O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return }
    defer { close(terminal) }
    let code = Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
    _ = code.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - group.count)
      for place in 0..<4 {
        let isPadding = place > group.count
        text.append(isPadding ? UInt8(ascii: "=") : digits[bits >> (18 - 6 * place) & 0x3F])
      }
    }
    return text
  }
}

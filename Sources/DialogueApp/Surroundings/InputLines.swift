import Glibc

/// The lines of standard input as bytes, of which none can fill the memory.
///
/// Text is made of them later: what is no UTF-8 must not be repaired on its way.
package struct InputLines {
  private let longest: Int
  private var buffer: [UInt8] = []
  private var place = 0
  private var isOver = false

  /// - Parameter longest: Bytes of a line that are kept; the rest of a longer one is passed over.
  package init(longest: Int) {
    self.longest = longest
  }

  /// The next line without its end; nil when there is none.
  package mutating func next() -> [UInt8]? {
    var line: [UInt8] = []
    var isBegun = false
    while let byte = nextByte() {
      guard byte != UInt8(ascii: "\n") else { return Self.withoutReturn(line) }
      isBegun = true
      if line.count < longest { line.append(byte) }
    }
    return isBegun ? Self.withoutReturn(line) : nil
  }

  private static func withoutReturn(_ line: [UInt8]) -> [UInt8] {
    line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }

  private mutating func nextByte() -> UInt8? {
    if place == buffer.count { fill() }
    guard place < buffer.count else { return nil }
    defer { place += 1 }
    return buffer[place]
  }

  private mutating func fill() {
    guard !isOver else { return }
    place = 0
    buffer = [UInt8](unsafeUninitializedCapacity: 65_536) { bytes, count in
      var got: Int
      repeat {
        got = read(STDIN_FILENO, bytes.baseAddress, bytes.count)
      } while got < 0 && errno == EINTR
      count = max(0, got)
    }
    isOver = buffer.isEmpty
  }
}

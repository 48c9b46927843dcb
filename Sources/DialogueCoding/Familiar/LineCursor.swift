/// Reads a line from its first byte to its last, as long as it is written as this program writes it.
///
/// Scanning a line into nodes and decoding those takes eight times as long, and a journal of 100,000
/// records is to open at once. So the frequent kinds and the longest are read here, in the order in
/// which they are written; the first byte that is another throws `Unfamiliar`. What is read here the
/// strict reader would read as the same.
struct LineCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0

  /// What stands before the next member: `{` before an object's first, `,` before the others.
  private var opening = UInt8(ascii: "{")

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  /// Goes on behind a value that was read by other means.
  mutating func go(to position: Int) {
    self.position = position
  }

  /// Passes over these very bytes.
  mutating func take(_ text: StaticString) throws(Unfamiliar) {
    guard takeIfPresent(text) else { throw Unfamiliar() }
  }

  mutating func takeIfPresent(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - position >= count else { return false }
    for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] {
      return false
    }
    position += count
    return true
  }

  /// Goes to the value of the member with this name, which must be the next.
  mutating func member(_ name: StaticString) throws(Unfamiliar) {
    guard try memberIfPresent(name) else { throw Unfamiliar() }
  }

  /// Goes to the value of the next member if it has this name.
  mutating func memberIfPresent(_ name: StaticString) throws(Unfamiliar) -> Bool {
    guard position + 1 < bytes.count, bytes[position] == opening else { return false }
    let start = position
    position += 1
    guard takeIfPresent("\""), takeIfPresent(name), takeIfPresent("\":") else {
      position = start
      return false
    }
    opening = UInt8(ascii: ",")
    return true
  }

  /// Reads an object to its end; `body` takes its members.
  mutating func object<Value>(
    _ body: (inout LineCursor) throws(Unfamiliar) -> Value
  ) throws(Unfamiliar) -> Value {
    opening = UInt8(ascii: "{")
    let value = try body(&self)
    // One without members would have to be opened as well.
    guard opening == UInt8(ascii: ",") else { throw Unfamiliar() }
    try take("}")
    return value
  }

  /// The same for an object whose members may all be absent.
  mutating func objectOrEmpty<Value>(
    _ body: (inout LineCursor) throws(Unfamiliar) -> Value
  ) throws(Unfamiliar) -> Value {
    opening = UInt8(ascii: "{")
    let value = try body(&self)
    if opening == UInt8(ascii: "{") { try take("{") }
    opening = UInt8(ascii: ",")
    try take("}")
    return value
  }

  /// Reads an array to its end; `body` takes one element.
  mutating func array<Value>(
    _ body: (inout LineCursor) throws(Unfamiliar) -> Value
  ) throws(Unfamiliar) -> [Value] {
    try take("[")
    var values: [Value] = []
    if takeIfPresent("]") { return values }
    repeat { values.append(try body(&self)) } while takeIfPresent(",")
    try take("]")
    return values
  }

  /// Bytes whose meaning is fixed by their number.
  mutating func take(count: Int) throws(Unfamiliar) -> Slice<UnsafeBufferPointer<UInt8>> {
    guard bytes.count - position >= count else { throw Unfamiliar() }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func integer() throws(Unfamiliar) -> Int64 {
    let isNegative = takeIfPresent("-")
    let start = position
    var value: Int64 = 0
    while position < bytes.count, case let digit = bytes[position] &- UInt8(ascii: "0"), digit < 10
    {
      value = value * 10 + Int64(digit)
      guard value <= JSONScanner.largestInteger else { throw Unfamiliar() }
      position += 1
    }
    let hasLeadingZero = position > start && bytes[start] == UInt8(ascii: "0")
    guard position > start, !hasLeadingZero || position == start + 1 && !isNegative else {
      throw Unfamiliar()
    }
    return isNegative ? -value : value
  }

  /// A string without escapes.
  mutating func string() throws(Unfamiliar) -> String {
    try take("\"")
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      let byte = bytes[position]
      if byte < 0x80, !EscapedCharacters.mayBegin(with: byte) {
        position += 1
      } else {
        try takeScalar()
      }
    }
    let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
    try take("\"")
    return String(decoding: text, as: UTF8.self)
  }

  /// Passes over a scalar that may stand as itself.
  private mutating func takeScalar() throws(Unfamiliar) {
    guard
      let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: position, before: bytes.count),
      !EscapedCharacters.contains(scalar)
    else { throw Unfamiliar() }
    position += length
  }
}

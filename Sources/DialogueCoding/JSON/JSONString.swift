/// The contents of a string node.
enum JSONString {
  static func text(of node: JSONNode, in bytes: [UInt8]) -> String {
    guard node.hasEscapes else {
      return String(decoding: bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
    }
    return String(decoding: Self.bytes(of: node, in: bytes), as: UTF8.self)
  }

  /// Compares bytes, because `==` on strings takes composed and decomposed letters for the same.
  static func isSame(_ one: JSONNode, _ other: JSONNode, in bytes: [UInt8]) -> Bool {
    guard !one.hasEscapes, !other.hasEscapes else {
      return Self.bytes(of: one, in: bytes) == Self.bytes(of: other, in: bytes)
    }
    return bytes[Int(one.start)..<Int(one.end)] == bytes[Int(other.start)..<Int(other.end)]
  }

  static func isSame(_ node: JSONNode, _ text: String, in bytes: [UInt8]) -> Bool {
    guard !node.hasEscapes else { return Self.bytes(of: node, in: bytes) == Array(text.utf8) }
    let utf8 = text.utf8
    guard utf8.count == Int(node.end - node.start) else { return false }
    var index = Int(node.start)
    for byte in utf8 {
      guard bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  static func bytes(of node: JSONNode, in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(Int(node.end - node.start))
    var index = Int(node.start)
    while index < Int(node.end) {
      guard bytes[index] == UInt8(ascii: "\\") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      index = unescape(bytes, at: index, into: &result)
    }
    return result
  }

  /// Appends what the escape at `index` stands for; the scanner has checked its form.
  private static func unescape(_ bytes: [UInt8], at index: Int, into result: inout [UInt8]) -> Int {
    switch bytes[index + 1] {
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      let unit = hexadecimal(bytes, at: index + 2)
      guard (0xD800...0xDBFF).contains(unit) else {
        append(unit, to: &result)
        return index + 6
      }
      let low = hexadecimal(bytes, at: index + 8)
      append(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00), to: &result)
      return index + 12
    default: result.append(bytes[index + 1])
    }
    return index + 2
  }

  private static func hexadecimal(_ bytes: [UInt8], at index: Int) -> UInt32 {
    bytes[index..<index + 4].reduce(0) {
      $0 << 4 | UInt32(Hexadecimal.value(of: $1, upperCase: true) ?? 0)
    }
  }

  private static func append(_ scalar: UInt32, to result: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    result.append(
      contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
    )
  }
}

/// Hexadecimal digits as bytes.
enum Hexadecimal {
  static func value(of byte: UInt8, upperCase: Bool) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F") where upperCase: byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The value of a lower-case digit, and 0xFF for any other byte: for rows of digits, which are
  /// read faster without a question at each.
  static func lowerCaseValue(of byte: UInt8) -> UInt8 {
    let numeral = byte &- UInt8(ascii: "0")
    let letter = byte &- UInt8(ascii: "a")
    return numeral < 10 ? numeral : letter < 6 ? letter + 10 : 0xFF
  }

  /// The lower-case digit of a value below 16.
  static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}

/// Moments of the calendar as RFC 3339 writes them.
package enum Timestamp {
  /// Milliseconds since 1970 as `2026-11-21T04:39:00.123Z`, always 24 characters in years 0–9999.
  package static func text(wall: Int64) -> String {
    String(decoding: bytes(wall: wall), as: UTF8.self)
  }

  static func bytes(wall: Int64) -> [UInt8] {
    let (days, milliseconds) = wall.flooredQuotient(by: 86_400_000)
    let (year, month, day) = CivilDate.date(ofDay: days)
    var text: [UInt8] = []
    text.reserveCapacity(24)
    append(year, digits: 4, to: &text)
    append(month, digits: 2, after: "-", to: &text)
    append(day, digits: 2, after: "-", to: &text)
    append(milliseconds / 3_600_000, digits: 2, after: "T", to: &text)
    append(milliseconds / 60_000 % 60, digits: 2, after: ":", to: &text)
    append(milliseconds / 1000 % 60, digits: 2, after: ":", to: &text)
    append(milliseconds % 1000, digits: 3, after: ".", to: &text)
    text.append(UInt8(ascii: "Z"))
    return text
  }

  /// Reads the journal's form and no other.
  package static func wall(canonical text: some ByteText) -> Int64? {
    guard text.count == 24, text.last == UInt8(ascii: "Z"),
      text[text.startIndex + 19] == UInt8(ascii: "."),
      let seconds = seconds(text.prefix(19)),
      let milliseconds = number(text[(text.startIndex + 20)..<(text.startIndex + 23)])
    else { return nil }
    return seconds * 1000 + milliseconds
  }

  /// Reads any RFC 3339 moment with a time zone and at most milliseconds.
  package static func wall(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, let seconds = seconds(bytes[..<19]) else { return nil }
    var rest = bytes[19...]
    var milliseconds: Int64 = 0
    if rest.first == UInt8(ascii: ".") {
      let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
      guard (1...3).contains(digits.count), let fraction = number(digits) else { return nil }
      milliseconds = fraction * [100, 10, 1][digits.count - 1]
      rest = rest.dropFirst(1 + digits.count)
    }
    guard let offset = offsetInSeconds(rest) else { return nil }
    return (seconds - offset) * 1000 + milliseconds
  }

  private static func offsetInSeconds(_ text: ArraySlice<UInt8>) -> Int64? {
    guard text != [UInt8(ascii: "Z")] else { return 0 }
    let start = text.startIndex
    guard text.count == 6, text[start + 3] == UInt8(ascii: ":"),
      let sign = [UInt8(ascii: "+"): Int64(1), UInt8(ascii: "-"): -1][text[start]],
      let hours = number(text[(start + 1)..<(start + 3)]), hours < 24,
      let minutes = number(text[(start + 4)...]), minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }

  /// Seconds since 1970 of `yyyy-mm-ddThh:mm:ss`.
  private static func seconds(_ text: some ByteText) -> Int64? {
    let start = text.startIndex
    func part(_ range: Range<Int>) -> Int64? {
      number(text[(start + range.lowerBound)..<(start + range.upperBound)])
    }
    guard text[start + 4] == UInt8(ascii: "-"), text[start + 7] == UInt8(ascii: "-"),
      text[start + 10] == UInt8(ascii: "T"), text[start + 13] == UInt8(ascii: ":"),
      text[start + 16] == UInt8(ascii: ":"),
      let year = part(0..<4), let month = part(5..<7), let day = part(8..<10),
      let hour = part(11..<13), hour < 24, let minute = part(14..<16), minute < 60,
      let second = part(17..<19), second < 60,
      let days = CivilDate.day(year: year, month: month, day: day)
    else { return nil }
    return days * 86_400 + hour * 3600 + minute * 60 + second
  }

  private static func number(_ digits: some Sequence<UInt8>) -> Int64? {
    var value: Int64 = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int64(digit - 0x30)
    }
    return value
  }

  private static func append(
    _ value: Int64,
    digits: Int,
    after separator: Unicode.Scalar? = nil,
    to text: inout [UInt8]
  ) {
    if let separator { text.append(UInt8(ascii: separator)) }
    var divisor: Int64 = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      text.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }
}

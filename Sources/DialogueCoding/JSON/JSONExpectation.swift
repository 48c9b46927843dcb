/// What the scanner or a decoder would have accepted at a place.
package enum JSONExpectation: Equatable, Sendable {
  case value
  case key
  case colon
  case commaOrEnd
  case endOfString
  case object
  case array
  case string
  case integer
  case bool
  case null
  /// One fixed field, at this place in the fixed order.
  case field(String)
  /// 24 characters of RFC 3339 in UTC with milliseconds.
  case timestamp
  case actor
  /// The name of an intention: not empty, without blanks and control characters.
  case commandID
  /// 64 lower-case hexadecimal digits.
  case fingerprint
  /// The next number of a gapless row.
  case number(Int)
}

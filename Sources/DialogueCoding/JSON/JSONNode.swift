/// One value of a scanned document.
struct JSONNode {
  enum Kind: UInt8 {
    case null
    case bool
    case integer
    case string
    case array
    case object
  }

  var kind: Kind
  /// Whether a string holds a backslash and must be unescaped to be read.
  var hasEscapes = false
  /// First byte; of a string, the one after its quote.
  var start: Int32
  /// One past the last byte; of a string, its closing quote.
  var end: Int32
  /// Index of the node after this one and all it contains.
  var next: Int32
  /// The integer, 1 for `true`, or how many elements or members there are.
  var value: Int64
}

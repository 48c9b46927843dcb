/// Names that nobody else has.
enum RandomText {
  /// So many hexadecimal digits from the system's source of randomness.
  static func hexadecimal(_ count: Int) -> String {
    String((0..<count).map { _ in "0123456789abcdef".randomElement() ?? "0" })
  }
}

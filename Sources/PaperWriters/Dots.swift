/// What is left to be written by hand, in formats without drawn dots.
enum Dots {
  /// As long as a word.
  static let short = "………"

  /// As long as a line.
  static let line = String(repeating: "…", count: 40)
}

/// Numbers as official papers write them.
enum Numerals {
  /// With a leading zero below ten: `05`.
  static func padded(_ number: Int) -> String {
    0..<10 ~= number ? "0\(number)" : String(number)
  }
}

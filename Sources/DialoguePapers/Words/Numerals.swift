/// Numbers as official papers write them.
enum Numerals {
  /// With a leading zero below ten: `05`.
  static func padded(_ number: Int) -> String {
    0..<10 ~= number ? "0\(number)" : String(number)
  }

  /// `IV`; a number below one or over 3999 as it is.
  static func roman(_ number: Int) -> String {
    guard 1..<4000 ~= number else { return String(number) }
    var rest = number
    return romanSigns.reduce(into: "") { text, sign in
      while rest >= sign.value {
        text += sign.letters
        rest -= sign.value
      }
    }
  }

  private static let romanSigns: [(value: Int, letters: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
}

/// Minutes since midnight, written `17:00`; `24:00` is the end of a day.
package enum TimeOfDay {
  /// The minutes that `text` names, at least one; nil for any other form.
  static func minute(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [2, 2], let hour = Digits.number(parts[0]),
      let minute = Digits.number(parts[1]), minute < 60
    else { return nil }
    let total = hour * 60 + minute
    return 1...1440 ~= total ? total : nil
  }

  package static func text(_ minute: Int) -> String {
    "\(Digits.padded(max(0, minute) / 60, to: 2)):\(Digits.padded(max(0, minute) % 60, to: 2))"
  }
}

/// The names of events and commands in a journal and in code.
///
/// `registrationCalled` is `registration.called`; what follows the first capital stays as it is, so
/// `answerRequestPassedOn` is `answer.requestPassedOn`.
package enum KindName {
  /// How synthesised coding calls a first associated value without a label.
  static let unlabelled = "_0"

  package static func kind(ofCase name: String) -> String {
    guard let capital = name.utf8.firstIndex(where: { (0x41...0x5A).contains($0) }) else {
      return name
    }
    return name[..<capital] + "." + recased(name[capital...], by: 0x20)
  }

  /// Nil for what no case can be named: without letters around the dot, or with two dots.
  package static func caseName(of kind: String) -> String? {
    let parts = kind.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, isLowerCaseWord(first), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return first.utf8.allSatisfy(isLowerCase) ? kind : nil }
    guard isLowerCaseWord(parts[1]), first.utf8.allSatisfy({ !(0x41...0x5A).contains($0) }) else {
      return nil
    }
    return first + recased(parts[1], by: -0x20)
  }

  private static func recased(_ word: Substring, by distance: Int) -> String {
    var bytes = Array(word.utf8)
    bytes[0] = UInt8(Int(bytes[0]) + distance)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isLowerCaseWord(_ word: Substring) -> Bool {
    guard let first = word.utf8.first else { return false }
    return isLowerCase(first)
      && word.utf8.allSatisfy {
        isLowerCase($0) || (0x41...0x5A).contains($0) || (0x30...0x39).contains($0)
      }
  }

  private static func isLowerCase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}

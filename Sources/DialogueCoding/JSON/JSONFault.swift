/// What is wrong with a piece of JSON, and where.
package struct JSONFault: Error, Equatable {
  /// Bytes from the start of the text that was scanned.
  package let offset: Int
  package let problem: Problem

  package enum Problem: Equatable, Sendable {
    case expected(JSONExpectation)
    case duplicateKey(String)
    case unknownEscape
    /// An escape where the character itself is the only allowed form.
    case needlessEscape
    /// A character that must be escaped stands as itself; its Unicode scalar.
    case rawCharacter(UInt32)
    case loneSurrogate
    case notUTF8
    case byteOrderMark
    case tooDeep(limit: Int)
    case notAnInteger
    case leadingZero
    case negativeZero
    case integerTooLarge
    case trailingBytes
    case missingField(String)
    case unknownField(String)
    case unknownKind(String)
    /// A time of happening stands beside a command of that kind, which brings no line of minutes.
    case nothingHappened(String)
    /// The value reads as JSON, but not as this Swift type.
    case notA(String)
  }

  package init(offset: Int, problem: Problem) {
    self.offset = offset
    self.problem = problem
  }
}

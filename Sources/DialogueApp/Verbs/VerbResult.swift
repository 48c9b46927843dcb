/// What a verb prints, and the exit code it ends with.
package struct VerbResult: Equatable, Sendable {
  package static let done: Int32 = 0
  package static let refused: Int32 = 1

  package var lines: [String]
  package var code: Int32

  package init(_ lines: [String], code: Int32 = done) {
    self.lines = lines
    self.code = code
  }
}

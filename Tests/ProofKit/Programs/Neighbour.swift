import Glibc

/// The programs that were built with this one.
package enum Neighbour {
  package struct Missing: Error, CustomStringConvertible {
    let path: String

    package var description: String { "\(path) is not built: swift build" }
  }

  /// The program that the proofs are about.
  package static func program() throws -> String { try path("doithoai") }

  /// Where a program lies, beside this one.
  ///
  /// - Throws: `Missing`.
  package static func path(_ name: String) throws -> String {
    let folder = try ThisProgram.path().split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/\(name)"
    guard access(path, X_OK) == 0 else { throw Missing(path: path) }
    return path
  }
}

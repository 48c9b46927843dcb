import Glibc
import ProofKit

/// The programs that were built with this one.
enum Neighbour {
  struct Missing: Error, CustomStringConvertible {
    let path: String

    var description: String { "\(path) is not built: swift build -c release" }
  }

  /// The program that is measured.
  static func program() throws -> String { try path("doithoai") }

  /// This very program.
  static func own() throws -> String { try path("doithoai-bench") }

  private static func path(_ name: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { throw FileBytes.Fault(path: "/proc/self/exe", code: errno) }
    let own = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = own.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/\(name)"
    guard access(path, X_OK) == 0 else { throw Missing(path: path) }
    return path
  }
}

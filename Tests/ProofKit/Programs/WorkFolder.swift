import Foundation

/// A folder for one proof, which goes with it.
package final class WorkFolder {
  /// Where work folders stand on a disk.
  package static let base = "/tmp"

  /// Where they stand in memory, where the system has such a place: nothing there is ever on a disk.
  private static let memory = "/dev/shm"

  package let path: String

  package init(inMemory: Bool = false) throws {
    let isThere = FileManager.default.isWritableFile(atPath: Self.memory)
    let base = inMemory && isThere ? Self.memory : Self.base
    path = "\(base)/doithoai-proof-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(
      atPath: path,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("left behind: \(path): \(error)")
    }
  }

  /// The names in it, in their order.
  package func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// The path of a name in it.
  package subscript(_ name: String) -> String { "\(path)/\(name)" }
}

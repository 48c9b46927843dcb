import Glibc
import ProofKit

/// The least that a durable append can be on this disk.
struct RawAppending: Appending {
  private let path: String
  private let descriptor: Int32
  private let isShared: Bool
  private let line: [UInt8]

  /// - Parameters:
  ///   - path: The file.
  ///   - size: Bytes of a record, as long as ours.
  ///   - isShared: Whether others write too.
  /// - Throws: `FileBytes.Fault`.
  init(_ path: String, size: Int, isShared: Bool) throws {
    self.path = path
    self.isShared = isShared
    descriptor = try FileBytes.opened(path, O_RDWR | O_CREAT | O_APPEND)
    line = [UInt8](repeating: 0x61, count: size - 1) + [0x0A]
  }

  mutating func append() throws {
    if isShared { flock(descriptor, LOCK_EX) }
    defer { if isShared { flock(descriptor, LOCK_UN) } }
    try FileBytes.append(line, to: descriptor, path: path)
    guard fdatasync(descriptor) == 0 else { throw FileBytes.Fault(path: path, code: errno) }
  }
}

package import Glibc

/// Files read and written whole, without a copy that anything else would keep.
package enum FileBytes {
  package struct Fault: Error, CustomStringConvertible {
    package let path: String
    package let code: Int32

    package init(path: String, code: Int32) {
      self.path = path
      self.code = code
    }

    package var description: String { "\(path): \(String(cString: strerror(code)))" }
  }

  /// Everything in a file, also in one whose size the system does not tell.
  package static func read(_ path: String) throws -> [UInt8] {
    let descriptor = try opened(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count >= 0 else { throw Fault(path: path, code: errno) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Puts the bytes into the file, whatever was there, and waits for the disk if asked to.
  package static func write(_ bytes: some Collection<UInt8>, to path: String, synced: Bool = false)
    throws
  {
    let descriptor = try opened(path, O_WRONLY | O_CREAT | O_TRUNC)
    defer { close(descriptor) }
    try append(Array(bytes), to: descriptor, path: path)
    guard synced, fsync(descriptor) != 0 else { return }
    throw Fault(path: path, code: errno)
  }

  /// Adds the bytes behind the descriptor's place.
  package static func append(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, bytes.count - done)
      }
      guard count > 0 || errno == EINTR else { throw Fault(path: path, code: errno) }
      done += max(0, count)
    }
  }

  /// A descriptor, which no program that is started gets.
  package static func opened(_ path: String, _ flags: Int32, mode: mode_t = 0o600) throws -> Int32 {
    let descriptor = open(path, flags | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Fault(path: path, code: errno) }
    return descriptor
  }
}

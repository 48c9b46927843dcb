import Glibc

/// The small files in which the system tells about itself, whose size is not known beforehand.
enum SystemText {
  /// The text of such a file, or its first bytes up to about the limit.
  static func read(_ path: String, limit: Int = 1 << 22) throws -> String {
    let file = try OpenFile(path, flags: O_RDONLY)
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let part = try file.read(bytes.count..<bytes.count + 4_096)
      guard !part.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
      bytes += part
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

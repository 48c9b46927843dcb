import Glibc

/// The small files in which the system tells about itself, whose size is not known beforehand.
enum SystemText {
  static func read(_ path: String) throws -> String {
    let file = try OpenFile(path, flags: O_RDONLY)
    var bytes: [UInt8] = []
    while true {
      let part = try file.read(bytes.count..<bytes.count + 65_536)
      guard !part.isEmpty else { return String(decoding: bytes, as: UTF8.self) }
      bytes += part
    }
  }
}

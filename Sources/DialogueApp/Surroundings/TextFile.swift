import DialogueJournal
import Glibc

/// Small files of text, read and replaced whole.
enum TextFile {
  /// At most `limit` bytes from the start of a file, which must not be a pipe or a device.
  static func read(_ path: String, limit: Int = .max) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFault(.open, path: path, code: errno) }
    defer { close(descriptor) }
    guard FileKind(descriptor: descriptor) != .special else {
      throw SystemFault(.open, path: path, code: ENXIO)
    }
    return try read(descriptor, path: path, limit: limit)
  }

  /// Everything that is still to come from a descriptor.
  static func read(_ descriptor: Int32, path: String, limit: Int = .max) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
      guard count != 0 else { break }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw SystemFault(.read, path: path, code: errno)
      }
    }
    return bytes
  }

  /// Puts a new file in place of an old one: whoever reads finds one of the two, whole.
  ///
  /// A link keeps pointing where it points; a device or a pipe is written to, never replaced.
  static func replace(_ path: String, with text: String) throws {
    try replace(path, with: Array(text.utf8))
  }

  /// The new file allows what `mode` says; `syncing` leaves it and its name on the disk for certain.
  static func replace(
    _ path: String,
    with bytes: [UInt8],
    mode: mode_t = 0o600,
    syncing: Bool = false
  ) throws {
    let target = resolved(path)
    var status = stat()
    if stat(target, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      try writeInPlace(bytes, to: target)
      return
    }
    let draft = NewFile.draft(of: target)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw SystemFault(.open, path: path, code: errno) }
    do {
      try write(bytes, to: descriptor, path: path)
      guard fchmod(descriptor, mode) == 0 else {
        throw SystemFault(.setMode, path: path, code: errno)
      }
      if syncing { try sync(descriptor, path: path) }
      close(descriptor)
    } catch {
      close(descriptor)
      unlink(draft)
      throw error
    }
    guard rename(draft, target) == 0 else {
      let code = errno
      unlink(draft)
      throw SystemFault(.link, path: path, code: code)
    }
    if syncing { try PrivateFolder.sync(FilePaths.folder(of: target)) }
  }

  private static func sync(_ descriptor: Int32, path: String) throws {
    guard fsync(descriptor) == 0 else { throw SystemFault(.sync, path: path, code: errno) }
  }

  /// Where a link leads; the path itself when it leads nowhere yet.
  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  /// The file that a path means, behind every link, even one that leads to no file yet.
  static func destination(_ path: String) -> String {
    var destination = path
    for _ in 0..<mostLinks {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(destination, &buffer, buffer.count)
      guard count > 0 else { break }
      let target = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
      let folder = destination.lastIndex(of: "/").map { String(destination[...$0]) } ?? ""
      destination = target.hasPrefix("/") ? target : folder + target
    }
    return resolved(destination)
  }

  /// As many as the system follows.
  private static let mostLinks = 40

  /// Gives the file a second name, the first of `NAME.kept-1` and so on that is free.
  ///
  /// - Returns: The path that keeps it.
  static func keep(_ path: String) throws -> String {
    var number = 1
    while link(path, "\(path).kept-\(number)") != 0 {
      guard errno == EEXIST else { throw SystemFault(.link, path: path, code: errno) }
      number += 1
    }
    return "\(path).kept-\(number)"
  }

  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFault(.open, path: path, code: errno) }
    defer { close(descriptor) }
    try write(bytes, to: descriptor, path: path)
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw SystemFault(.write, path: path, code: errno)
      }
    }
  }
}

import DialogueJournal
import Glibc

/// Folders and files that only their owner may read.
enum PrivateFolder {
  /// Makes the folder and those above it, for its owner alone.
  static func make(_ path: String) throws {
    guard access(path, F_OK) != 0 else { return }
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    let above = path.hasPrefix("/") ? "/\(parent)" : parent
    if !parent.isEmpty { try make(above) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw SystemFault(.makeFolder, path: path, code: errno)
    }
  }

  /// The names in a folder in their order, without `.` and `..`.
  ///
  /// A folder that is not there has none, unless it must exist: then it is a fault.
  static func names(in path: String, mustExist: Bool = false) throws -> [String] {
    guard let stream = opendir(path) else {
      guard errno != ENOENT || mustExist else { return [] }
      throw SystemFault(.listFolder, path: path, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Removes a folder of this program's own with everything in it, as far as the system lets it.
  static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in (try? names(in: path)) ?? [] { remove("\(path)/\(name)") }
    rmdir(path)
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

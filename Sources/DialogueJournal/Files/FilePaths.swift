import Glibc

/// Paths taken apart and folders made.
enum FilePaths {
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path }
    return String(path[path.index(after: slash)...])
  }

  /// Makes the folder and those above it, for its owner alone.
  static func makeFolder(_ path: String) throws {
    guard FileStatus(path: path) == nil else { return }
    let parent = folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw SystemFault(.makeFolder, path: path, code: errno)
    }
  }

  /// Makes the names in a folder survive a power cut.
  static func syncFolder(_ path: String) throws {
    let folder = try OpenFile(
      path,
      flags: O_RDONLY | O_DIRECTORY,
      io: JournalIO(sync: { fsync($0) })
    )
    try folder.sync()
  }

  /// Names in a folder, in the order of their bytes.
  static func names(in path: String) throws -> [String] {
    guard let stream = opendir(path) else {
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
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

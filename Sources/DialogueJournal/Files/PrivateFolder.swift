import Glibc

/// Folders that only their owner may read.
package enum PrivateFolder {
  /// Makes the folder and those above it, for its owner alone.
  package static func make(_ path: String) throws {
    guard !exists(path) else { return }
    let parent = FilePaths.folder(of: path)
    if parent != path { try make(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw SystemFault(.makeFolder, path: path, code: errno)
    }
  }

  /// The names in a folder in the order of their bytes, without `.` and `..`.
  ///
  /// A folder that is not there has none, unless it must exist: then it is a fault.
  package static func names(in path: String, mustExist: Bool = false) throws -> [String] {
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
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes the names in a folder survive a power cut.
  package static func sync(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFault(.open, path: path, code: errno) }
    defer { close(descriptor) }
    // Some file systems do not sync folders; there the name is as safe as it gets.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw SystemFault(.sync, path: path, code: errno)
    }
  }

  package static func isFolder(_ path: String) -> Bool { FileStatus(path: path)?.isFolder ?? false }

  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether anything is there that can be reached.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Removes a folder of this program's own with everything in it, as far as the system lets it.
  package static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in (try? names(in: path)) ?? [] { remove("\(path)/\(name)") }
    rmdir(path)
  }
}

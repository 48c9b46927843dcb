import Glibc

/// What tells one file from another, and how long it is.
struct FileStatus: Equatable {
  let device: UInt64
  let inode: UInt64
  let links: UInt64
  let size: Int
  let isFolder: Bool

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    links = UInt64(status.st_nlink)
    size = Int(status.st_size)
    isFolder = status.st_mode & S_IFMT == S_IFDIR
  }

  /// Nil when nothing is there, or nothing can be seen.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }
}

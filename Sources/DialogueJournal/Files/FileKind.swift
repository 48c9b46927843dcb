import Glibc

/// What stands under a name, as far as it matters to whoever wants to read it.
package enum FileKind: Sendable {
  case file
  case folder
  /// A pipe, a socket or a device, whose bytes may never end or never come.
  case special

  /// Of an open file; one that the system cannot tell counts as special.
  package init(descriptor: Int32) {
    var status = stat()
    self = fstat(descriptor, &status) == 0 ? Self(status) : .special
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .special
    }
  }
}

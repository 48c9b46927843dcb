import Glibc

/// A file that appears under its name whole or not at all, and never in place of another.
package enum NewFile {
  /// Writes the bytes beside `path`, syncs them, and only then gives them the name.
  ///
  /// - Throws: `SystemFault`; `EEXIST` when the name is taken.
  static func write(_ bytes: [UInt8], to path: String, io: JournalIO = JournalIO()) throws {
    let draft = draft(of: path)
    defer { unlink(draft) }
    let file = try OpenFile(draft, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o600, io: io)
    try file.write(bytes)
    try file.sync()
    guard link(draft, path) == 0 else { throw SystemFault(.link, path: path, code: errno) }
    unlink(draft)
    try PrivateFolder.sync(FilePaths.folder(of: path))
  }

  /// Where the bytes of a file lie until it gets its name; nothing is there yet.
  package static func draft(of path: String) -> String {
    let draft = "\(FilePaths.folder(of: path))/.\(FilePaths.name(of: path)).tmp-\(getpid())"
    // One left by an earlier process of this number was never given its name.
    unlink(draft)
    return draft
  }

  /// Keeps bytes under a name of their own that is not taken yet; returns when they are on the disk.
  static func keep(_ bytes: [UInt8], at path: String, io: JournalIO) throws -> String {
    for attempt in 0..<100 {
      let name = attempt == 0 ? path : "\(path)-\(attempt)"
      do {
        let file = try OpenFile(name, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o600, io: io)
        try file.write(bytes)
        try file.sync()
        try PrivateFolder.sync(FilePaths.folder(of: path))
        return name
      } catch let fault as SystemFault where fault.code == EEXIST {
        continue
      }
    }
    throw SystemFault(.open, path: path, code: EEXIST)
  }
}

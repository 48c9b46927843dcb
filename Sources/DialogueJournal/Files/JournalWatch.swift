import Glibc

/// Notices of changes to a journal and its folder, for a loop that waits on descriptors.
package final class JournalWatch {
  /// What has changed since the last look.
  package struct News: Equatable, Sendable {
    /// The journal was written to, cut, moved or removed.
    package var journalChanged = false

    /// Names in the folder that appeared, disappeared or were closed after writing.
    package var names: Set<String> = []

    package init() {}
  }

  private static let header = MemoryLayout<inotify_event>.size

  /// Readable when there is news.
  package let descriptor: Int32

  private let file: Int32
  private let name: String

  /// Nil where the system gives no notices: then look every half second.
  package init?(_ path: String) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    name = FilePaths.name(of: path)
    file = inotify_add_watch(
      descriptor,
      path,
      UInt32(IN_MODIFY | IN_ATTRIB | IN_MOVE_SELF | IN_DELETE_SELF)
    )
    let folder = inotify_add_watch(
      descriptor,
      FilePaths.folder(of: path),
      UInt32(IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CLOSE_WRITE)
    )
    guard file >= 0, folder >= 0 else { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// Takes all the news there is; never waits.
  package func news() -> News {
    var news = News()
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else {
        guard count == -1, errno == EINTR else { return news }
        continue
      }
      buffer.withUnsafeBytes { note(UnsafeRawBufferPointer(rebasing: $0[..<count]), in: &news) }
    }
  }

  private func note(_ bytes: UnsafeRawBufferPointer, in news: inout News) {
    var offset = 0
    while offset + Self.header <= bytes.count {
      let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let name = bytes[(offset + Self.header)..<(offset + Self.header + Int(event.len))]
      offset += Self.header + Int(event.len)
      // A queue that ran over has lost events: look at everything.
      if event.wd == file || event.mask & UInt32(IN_Q_OVERFLOW) != 0 { news.journalChanged = true }
      guard event.wd != file, event.len > 0 else { continue }
      let changed = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
      news.names.insert(changed)
      if changed == self.name { news.journalChanged = true }
    }
  }
}

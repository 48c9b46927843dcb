import CSystem
import Glibc

/// A file while it is open: the only place that hands descriptors to the system.
final class OpenFile {
  let path: String
  let descriptor: Int32
  private let io: JournalIO

  /// Flags as `open(2)`; the descriptor is never passed on to another program.
  ///
  /// A pipe or a device in the place of the file is refused, and never waited for.
  init(_ path: String, flags: Int32, mode: mode_t = 0, io: JournalIO = JournalIO()) throws {
    self.path = path
    self.io = io
    var opened: Int32
    repeat {
      opened = open(path, flags | O_CLOEXEC | O_NONBLOCK, mode)
    } while opened == -1 && errno == EINTR
    guard opened >= 0 else { throw SystemFault(.open, path: path, code: errno) }
    guard FileKind(descriptor: opened) != .special else {
      close(opened)
      throw SystemFault(.open, path: path, code: ENXIO)
    }
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  func status() throws -> FileStatus {
    var status = stat()
    try check(.status) { fstat(descriptor, &status) }
    return FileStatus(status)
  }

  /// The kind of the file system and the bytes still free on it.
  func volume() throws -> (kind: UInt64, freeBytes: UInt64) {
    var volume = csystem_volume()
    try check(.status) { csystem_volume_of(descriptor, &volume) }
    return (volume.kind, volume.free_bytes)
  }

  /// Bytes of the largest file that is read whole; a session of 100,000 records has a tenth of it.
  static let largestSize = 1 << 29

  /// How many bytes it has.
  ///
  /// - Throws: `SystemFault` with `EFBIG` for more than may be read.
  func boundedSize() throws -> Int {
    let size = try status().size
    guard size <= Self.largestSize else { throw SystemFault(.read, path: path, code: EFBIG) }
    return size
  }

  /// The bytes of a range of the file, fewer where the file ends before.
  func read(_ range: Range<Int>) throws -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < buffer.count, let base = buffer.baseAddress {
        let got = pread(
          descriptor,
          base + count,
          buffer.count - count,
          off_t(range.lowerBound + count)
        )
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if let failure { throw SystemFault(.read, path: path, code: failure) }
    return bytes
  }

  /// Writes all of it, in one call where the system takes it so.
  func write(_ bytes: [UInt8]) throws {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { io.write(descriptor, .init(rebasing: $0[done...])) }
      if written > 0 {
        done += written
      } else if written == 0 || errno != EINTR {
        throw SystemFault(.write, path: path, code: written == 0 ? ENOSPC : errno)
      }
    }
  }

  func sync() throws { try check(.sync) { io.sync(descriptor) } }

  func truncate(to size: Int) throws { try check(.truncate) { io.truncate(descriptor, size) } }

  /// Waits until no other process holds the file.
  func lock() throws { try check(.lock) { flock(descriptor, LOCK_EX) } }

  func unlock() {
    flock(descriptor, LOCK_UN)
  }

  func setMode(_ mode: mode_t) throws { try check(.setMode) { io.setMode(descriptor, mode) } }

  /// Reserves room behind the end; false when the disk has none, nil where it cannot be reserved.
  func reserve(from offset: Int, count: Int) -> Bool? {
    guard csystem_reserve(descriptor, Int64(offset), Int64(count)) == -1 else { return true }
    return errno == ENOSPC || errno == EDQUOT ? false : nil
  }

  /// Forgets what the system remembers of the file, so that the next read asks the disk.
  func dropCache() {
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
  }

  private func check(_ call: SystemFault.Call, _ body: () -> Int32) throws {
    while body() == -1 {
      guard errno == EINTR else { throw SystemFault(call, path: path, code: errno) }
    }
  }
}

import Glibc

/// Who holds a journal while others wait for it.
package enum LockHolder {
  /// The number of the process that holds the lock on the file at `path`, where the system tells.
  package static func process(holding path: String) -> Int32? {
    guard let status = FileStatus(path: path),
      let locks = try? SystemText.read("/proc/locks")
    else { return nil }
    return process(holding: status, in: locks)
  }

  /// Reads lines such as `1: FLOCK  ADVISORY  WRITE 1234 08:01:131 0 EOF`.
  static func process(holding status: FileStatus, in locks: String) -> Int32? {
    for line in locks.split(separator: "\n") {
      let fields = line.split(separator: " ")
      // A line with an arrow is someone who waits.
      guard fields.count >= 6, fields[1] == "FLOCK", fields[3] == "WRITE" else { continue }
      let place = fields[5].split(separator: ":")
      guard place.count == 3, UInt64(place[2]) == status.inode,
        UInt64(place[0], radix: 16) == DeviceNumber.major(status.device),
        UInt64(place[1], radix: 16) == DeviceNumber.minor(status.device)
      else { continue }
      return Int32(fields[4])
    }
    return nil
  }
}

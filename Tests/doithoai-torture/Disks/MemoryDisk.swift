import Glibc
import ProofKit

/// A small file system in memory that holds another disk's image, and then no longer all of it.
final class MemoryDisk {
  let path: String
  private let folder: WorkFolder

  init(in folder: WorkFolder, megabytes: Int) throws {
    self.folder = folder
    path = folder["below"]
    mkdir(path, 0o700)
    try Tool.run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path)
  }

  deinit {
    for _ in 0..<100 {
      if (try? Tool.run("umount", path)) != nil { break }
      usleep(20_000)
    }
    rmdir(path)
  }

  /// Takes all the room that is left.
  func fill() throws {
    let descriptor = try FileBytes.opened("\(path)/filler", O_WRONLY | O_CREAT)
    defer { close(descriptor) }
    let bytes = [UInt8](repeating: 0x2E, count: 1 << 16)
    while bytes.withUnsafeBytes({ Glibc.write(descriptor, $0.baseAddress, $0.count) }) > 0 {}
  }

  func makeRoom() {
    unlink("\(path)/filler")
  }
}

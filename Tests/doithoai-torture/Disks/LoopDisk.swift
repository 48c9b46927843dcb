import Glibc
import ProofKit

/// A disk in a file, with a file system of its own that can be cut off from it.
final class LoopDisk {
  let path: String
  private let image: String
  private let folder: WorkFolder
  private let below: MemoryDisk?
  private var isMounted = false

  /// Why there can be none here.
  static var obstacle: String? {
    guard getuid() == 0 else { return "only root may mount a disk" }
    guard access("/dev/loop-control", F_OK) == 0 else { return "there are no loop devices" }
    for tool in ["mkfs.ext4", "mount", "umount", "truncate"] where !Tool.isInstalled(tool) {
      return "\(tool) is not installed"
    }
    do {
      _ = try LoopDisk(in: WorkFolder(), megabytes: 8)
      return nil
    } catch {
      return "no disk can be mounted here: \(error)"
    }
  }

  /// - Parameters:
  ///   - folder: Where the disk is mounted, and where its image lies unless told.
  ///   - megabytes: Its size.
  ///   - hasJournal: Whether its file system keeps one; it turns read-only at the first fault then.
  ///   - below: The disk on which its image lies; the folder's otherwise.
  /// - Throws: `Tool.Failed`.
  init(
    in folder: WorkFolder,
    megabytes: Int,
    hasJournal: Bool = true,
    above below: MemoryDisk? = nil
  ) throws {
    self.folder = folder
    self.below = below
    path = folder["disk"]
    image = "\(below?.path ?? folder.path)/image"
    mkdir(path, 0o700)
    try Tool.run("truncate", "-s", "\(megabytes)M", image)
    let features = hasJournal ? "has_journal" : "^has_journal"
    let options = "nodiscard,lazy_itable_init=1"
    try Tool.run("mkfs.ext4", "-q", "-F", "-m", "0", "-O", features, "-E", options, image)
    try mount()
  }

  deinit {
    unmount()
    unlink(image)
    rmdir(path)
  }

  func mount() throws {
    try Tool.run("mount", "-o", "loop", image, path)
    isMounted = true
  }

  func unmount() {
    guard isMounted else { return }
    // Processes that were killed may need a moment to let go.
    for _ in 0..<100 {
      if (try? Tool.run("umount", path)) != nil { break }
      usleep(20_000)
    }
    isMounted = false
  }

  /// As when the power fails: what the disk has not been given is lost, nothing more reaches it.
  func cut() throws {
    let folder = try FileBytes.opened(path, O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    // `EXT4_IOC_SHUTDOWN` with `EXT4_GOING_FLAGS_NOLOGFLUSH`.
    var flags: UInt32 = 2
    let shutdown: UInt = 0x8004_587D
    guard ioctl(folder, shutdown, &flags) == 0 else {
      throw FileBytes.Fault(path: path, code: errno)
    }
  }

  /// Writes a file until the disk takes no more.
  func fill(_ name: String) throws {
    let descriptor = try FileBytes.opened("\(path)/\(name)", O_WRONLY | O_CREAT)
    defer { close(descriptor) }
    var size = 1 << 20
    let bytes = [UInt8](repeating: 0x2E, count: size)
    while size > 0 {
      if bytes.withUnsafeBytes({ write(descriptor, $0.baseAddress, size) }) <= 0 { size /= 2 }
    }
    fsync(descriptor)
  }
}

import Glibc

/// File systems on which neither locks nor appends nor change notices can be relied upon.
enum NetworkVolume {
  private static let kinds: [UInt64: String] = [
    0x6969: "nfs", 0x517B: "smb", 0xFF53_4D42: "cifs", 0xFE53_4D42: "smb2", 0x564C: "ncp",
    0x5346_414F: "afs", 0x7375_7245: "coda", 0x00C3_6400: "ceph", 0x0102_1997: "9p",
  ]
  private static let userSpace: UInt64 = 0x6573_5546
  private static let remoteUserSpace = [
    "sshfs", "rclone", "s3fs", "gvfsd-fuse", "davfs", "glusterfs",
  ]

  /// The name of the network file system on which the file lies, or nil for a local one.
  static func kind(of file: OpenFile) throws -> String? {
    let kind = try file.volume().kind
    guard kind == userSpace else { return kinds[kind] }
    return try mountedKind(of: file).flatMap { name in
      remoteUserSpace.contains(where: name.contains) ? name : nil
    }
  }

  /// The name of the file system's kind in the table of mounts.
  private static func mountedKind(of file: OpenFile) throws -> String? {
    let device = try file.status().device
    let number = "\(DeviceNumber.major(device)):\(DeviceNumber.minor(device))"
    let mounts = try SystemText.read("/proc/self/mountinfo")
    for mount in mounts.split(separator: "\n") {
      let fields = mount.split(separator: " ")
      guard fields.count > 2, fields[2] == number, let dash = fields.firstIndex(of: "-") else {
        continue
      }
      return fields.dropFirst(dash + 1).first.map(String.init)
    }
    return nil
  }
}

/// The two halves of a device number, as Linux packs them.
enum DeviceNumber {
  static func major(_ device: UInt64) -> UInt64 {
    (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
  }

  static func minor(_ device: UInt64) -> UInt64 {
    device & 0xFF | (device >> 12) & ~0xFF
  }
}

/// One cell of a frame: a scalar, the number of a longer grapheme, or the right half of a wide one.
struct Cell: Equatable, Sendable {
  var content: UInt32
  var role: StyleRole

  static let blank = Self(scalar: " ", role: .plain)

  private static let clusterMark: UInt32 = 1 << 31
  private static let continuation: UInt32 = 0

  init(scalar: Unicode.Scalar, role: StyleRole) {
    content = scalar.value
    self.role = role
  }

  init(cluster number: Int, role: StyleRole) {
    content = UInt32(number) | Self.clusterMark
    self.role = role
  }

  init(continuation role: StyleRole) {
    content = Self.continuation
    self.role = role
  }

  var isContinuation: Bool { content == Self.continuation }

  /// Where the grapheme stands in the frame's list, when it is longer than one scalar.
  var clusterNumber: Int? {
    content & Self.clusterMark == 0 ? nil : Int(content & ~Self.clusterMark)
  }

  var scalar: Unicode.Scalar? {
    content & Self.clusterMark == 0 && content != 0 ? Unicode.Scalar(content) : nil
  }
}

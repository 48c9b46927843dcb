import DeskKit

/// The keys of one read while it is taken apart.
struct Read {
  private var keys: [Key] = []

  /// Deletions and text that stand together: an input method's work, or plain typing.
  private var deletions = 0
  private var text = ""

  /// All keys, once the read has ended.
  var finished: [Key] {
    var read = self
    read.endText()
    return read.keys
  }

  mutating func add(_ key: Key) {
    endText()
    keys.append(key)
  }

  mutating func addDeletion() {
    if !text.isEmpty { endText() }
    deletions += 1
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x7F, 0x08: addDeletion()
    case 0x00..<0x20: add(Self.control(scalar))
    case 0x80..<0xA0: add(.unknown)
    default: text.unicodeScalars.append(scalar)
    }
  }

  mutating func endText() {
    defer {
      deletions = 0
      text = ""
    }
    let isComposed = text.contains { !$0.isASCII && $0.isLetter }
    if isComposed || deletions > 0 && !text.isEmpty {
      keys.append(.imeComposed(deletions: deletions, text: text))
    } else {
      keys += Array(repeating: .backspace, count: deletions)
      keys += text.map(Key.character)
    }
  }

  private static func control(_ scalar: Unicode.Scalar) -> Key {
    switch scalar {
    case "\r": return .enter
    case "\n": return .lineFeed
    case "\t": return .tab
    default:
      guard let letter = Unicode.Scalar(scalar.value + 0x40) else { return .unknown }
      return .control(Character(Character(letter).lowercased()))
    }
  }
}

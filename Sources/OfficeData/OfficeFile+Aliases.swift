extension OfficeFile {
  /// The first word that would stand for what another place of the file says, as `*x` does for `&x`.
  ///
  /// A few dozen of them, each naming a list of the one before, stand for more than any memory
  /// holds. Nothing but such a pair of signs can make one, wherever in the text it stands.
  var firstAlias: (name: String, line: Int)? {
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: "*")) else { return nil }
    let anchors = Set(Self.words(after: UInt8(ascii: "&"), in: bytes).map(\.name))
    guard !anchors.isEmpty else { return nil }
    return Self.words(after: UInt8(ascii: "*"), in: bytes).first { anchors.contains($0.name) }
  }

  private static func words(
    after sign: UInt8,
    in bytes: String.UTF8View
  ) -> [(name: String, line: Int)] {
    var words: [(name: String, line: Int)] = []
    var line = 1
    for place in bytes.indices {
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      guard bytes[place] == sign else { continue }
      let name = bytes[bytes.index(after: place)...].prefix(while: isOfName)
      if !name.isEmpty { words.append((String(decoding: name, as: UTF8.self), line)) }
    }
    return words
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

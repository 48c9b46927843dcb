/// A tag of an XML part as it is written, or the text between two tags.
enum MarkupPiece: Equatable {
  case tag(String)
  case text(String)

  /// As it is written.
  var source: String {
    switch self {
    case .tag(let source), .text(let source): source
    }
  }

  /// `w:p` of `<w:p w:rsidR="1">`, `/w:p` of its end; nil for a text.
  var name: Substring? {
    guard case .tag(let source) = self else { return nil }
    return source.dropFirst().prefix { !" \n\r\t>".contains($0) }
  }

  /// A tag without content.
  var isEmptyTag: Bool {
    if case .tag(let source) = self { source.hasSuffix("/>") } else { false }
  }

  /// All pieces of a part; nil where a tag does not end.
  static func pieces(of part: String) -> [MarkupPiece]? {
    var pieces: [MarkupPiece] = []
    let bytes = Array(part.utf8)
    var start = 0
    while start < bytes.count {
      let isTag = bytes[start] == UInt8(ascii: "<")
      guard let end = isTag ? tagEnd(bytes, start) : textEnd(bytes, start) else { return nil }
      let source = String(decoding: bytes[start..<end], as: UTF8.self)
      pieces.append(isTag ? .tag(source) : .text(source))
      start = end
    }
    return pieces
  }

  private static func textEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
  }

  /// Behind the tag; a `>` in the quoted value of an attribute does not end it.
  private static func tagEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return nil
  }
}

/// The words of a template's part with their places filled.
struct TemplateText {
  /// What stands in each place: escaped words, or paragraphs.
  let filling: (TemplatePlace) -> String

  /// Every place that was filled.
  private(set) var filled: Set<TemplatePlace> = []

  init(_ filling: @escaping (TemplatePlace) -> String) {
    self.filling = filling
  }

  /// The part with its places filled; Word may have cut the name of one over several runs.
  mutating func fill(_ part: String) throws(TemplateFault) -> String {
    guard var pieces = MarkupPiece.pieces(of: part) else { throw .notWord }
    var open: [Paragraph] = []
    var isInText = false
    for index in pieces.indices {
      switch pieces[index].name {
      case "w:p" where !pieces[index].isEmptyTag: open.append(Paragraph(start: index))
      case "/w:p":
        guard let paragraph = open.popLast() else { throw .notWord }
        try fill(paragraph, upTo: index, in: &pieces)
      case "w:t": isInText = !pieces[index].isEmptyTag
      case "/w:t": isInText = false
      case nil where isInText && !open.isEmpty: open[open.count - 1].texts.append(index)
      default: break
      }
    }
    return pieces.map(\.source).joined()
  }

  /// A paragraph and the pieces that hold its own words.
  private struct Paragraph {
    let start: Int
    var texts: [Int] = []
  }

  private mutating func fill(
    _ paragraph: Paragraph,
    upTo end: Int,
    in pieces: inout [MarkupPiece]
  ) throws(TemplateFault) {
    var letters: [(letter: Character, piece: Int)] = []
    for piece in paragraph.texts {
      letters += Self.plain(pieces[piece].source).map { ($0, piece) }
    }
    let words = String(letters.map(\.letter))
    guard words.contains("{{") else { return }
    if let place = Self.onlyPlace(in: words), place.isBlock {
      filled.insert(place)
      pieces[paragraph.start] = .text(filling(place))
      for index in (paragraph.start + 1)...end { pieces[index] = .text("") }
      return
    }
    let texts = try replaced(letters)
    for piece in paragraph.texts {
      pieces[piece] = .text(texts[piece] ?? "")
      pieces[piece - 1] = .tag(#"<w:t xml:space="preserve">"#)
    }
  }

  /// The escaped words of each piece; what fills a place stands in the piece where it begins.
  private mutating func replaced(
    _ letters: [(letter: Character, piece: Int)]
  ) throws(TemplateFault) -> [Int: String] {
    var texts: [Int: String] = [:]
    var index = 0
    while index < letters.count {
      let (letter, piece) = letters[index]
      guard letter == "{", index + 1 < letters.count, letters[index + 1].letter == "{" else {
        texts[piece, default: ""] += XML.escaped(String(letter))
        index += 1
        continue
      }
      let rest = String(letters[(index + 2)...].map(\.letter))
      guard let close = rest.firstRange(of: "}}") else { throw .openPlace(String(rest.prefix(40))) }
      let place = try Self.place(String(rest[..<close.lowerBound]))
      guard !place.isBlock else { throw .notAlone(place) }
      filled.insert(place)
      texts[piece, default: ""] += filling(place)
      index += 4 + rest[..<close.lowerBound].count
    }
    return texts
  }

  private static func place(_ name: String) throws(TemplateFault) -> TemplatePlace {
    guard let place = TemplatePlace(rawValue: trimmed(name)) else {
      throw .unknownPlace(String(trimmed(name).prefix(60)))
    }
    return place
  }

  private static func onlyPlace(in words: String) -> TemplatePlace? {
    let words = trimmed(words)
    guard words.hasPrefix("{{"), words.hasSuffix("}}") else { return nil }
    return TemplatePlace(rawValue: trimmed(String(words.dropFirst(2).dropLast(2))))
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The words that an escaped text stands for.
  private static func plain(_ escaped: String) -> String {
    guard escaped.contains("&") else { return escaped }
    var plain = ""
    var rest = escaped[...]
    while let mark = rest.firstIndex(of: "&") {
      plain += rest[..<mark]
      rest = rest[mark...]
      guard let end = rest.firstIndex(of: ";"),
        let letter = letter(rest[rest.index(after: mark)..<end])
      else {
        plain += "&"
        rest = rest.dropFirst()
        continue
      }
      plain += letter
      rest = rest[rest.index(after: end)...]
    }
    return plain + rest
  }

  private static func letter(_ name: Substring) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let value =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { String($0) }
    }
  }
}

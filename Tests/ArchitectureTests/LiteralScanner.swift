/// Finds the string literals of Swift source, those within interpolations included.
struct LiteralScanner {
  private let source: [UInt8]
  private var place = 0
  private var line = 1
  private var calls: [SwiftLiteral.Call] = []
  private(set) var literals: [SwiftLiteral] = []

  static func literals(in source: String) -> [SwiftLiteral] {
    var scanner = LiteralScanner(source: Array(source.utf8))
    scanner.readCode(until: 0)
    return scanner.literals.sorted { $0.line < $1.line }
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  private var byte: UInt8? { place < source.count ? source[place] : nil }

  private func has(_ text: String, at place: Int) -> Bool {
    source[min(place, source.count)...].starts(with: text.utf8)
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where place < source.count {
      if source[place] == UInt8(ascii: "\n") { line += 1 }
      place += 1
    }
  }

  /// Reads to the end, or to the bracket that closes when so many calls are open.
  private mutating func readCode(until depth: Int) {
    while let byte {
      switch byte {
      case UInt8(ascii: "/") where has("//", at: place): skip(to: "\n")
      case UInt8(ascii: "/") where has("/*", at: place): skip(to: "*/")
      case UInt8(ascii: "\""): readLiteral(hashes: 0)
      case UInt8(ascii: "#") where hashes > 0: readLiteral(hashes: hashes)
      case UInt8(ascii: "("):
        calls.append(SwiftLiteral.Call(name: word(before: place)))
        advance()
      case UInt8(ascii: ")"):
        advance()
        if calls.count == depth, depth > 0 { return }
        _ = calls.popLast()
      default: advance()
      }
    }
  }

  private mutating func skip(to end: String) {
    while place < source.count, !has(end, at: place) { advance() }
    advance(end.utf8.count)
  }

  /// The signs before the quotation mark of a raw literal; none where it is something else.
  private var hashes: Int {
    let count = source[place...].prefix { $0 == UInt8(ascii: "#") }.count
    return has("\"", at: place + count) ? count : 0
  }

  private mutating func readLiteral(hashes: Int) {
    let start = (line: line, label: label(before: place), calls: calls)
    advance(hashes)
    let marks = has("\"\"\"", at: place) ? "\"\"\"" : "\""
    advance(marks.utf8.count)
    let raw = String(repeating: "#", count: hashes)
    var bytes: [UInt8] = []
    while let byte, !has(marks + raw, at: place) {
      if has("\\\(raw)(", at: place) {
        advance(2 + hashes)
        calls.append(SwiftLiteral.Call(name: "\\"))
        readCode(until: calls.count)
        _ = calls.popLast()
      } else if byte == UInt8(ascii: "\\"), hashes == 0 {
        advance(2)
      } else {
        bytes.append(byte)
        advance()
      }
    }
    advance(marks.utf8.count + hashes)
    literals.append(
      SwiftLiteral(
        text: String(decoding: bytes, as: UTF8.self),
        line: start.line,
        label: start.label,
        calls: start.calls
      )
    )
  }

  private func word(before place: Int) -> String {
    let name = source[..<place].reversed().prefix(while: Self.isOfName).reversed()
    return String(decoding: Array(name), as: UTF8.self)
  }

  /// The word before the colon before a place.
  private func label(before place: Int) -> String? {
    let blanks = source[..<place].reversed().prefix { Self.blanks.contains($0) }.count
    let colon = place - blanks - 1
    guard colon > 0, source[colon] == UInt8(ascii: ":") else { return nil }
    let name = word(before: colon)
    return name.isEmpty ? nil : name
  }

  private static let blanks = Set(" \n[".utf8)

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

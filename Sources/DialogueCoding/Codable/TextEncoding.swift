/// The text being written by one encoder and all the containers it gave out.
///
/// Containers write straight into the text, so they must be used as synthesised code uses them: one
/// is finished before the one around it goes on. Anything else is a bug and stops the program.
final class TextEncoding {
  private struct Level {
    let token: Int
    let closing: UInt8
    var count = 0
    /// Bytes to write when the level ends, after its bracket.
    var closings = 1
  }

  private(set) var writer = JSONWriter()
  private var levels: [Level] = []
  private var lastToken = 0

  /// Begins an object or array where a value belongs; the token names it afterwards.
  func open(_ opening: UInt8, closing: UInt8) -> Int {
    writer.append(opening)
    lastToken += 1
    levels.append(Level(token: lastToken, closing: closing))
    return lastToken
  }

  /// Begins `{"k":…,["v":…,]"d":{`; the token names the inner object.
  func openKind(_ kind: String, version: Int) -> Int {
    writer.append(raw: "{\"k\":")
    writer.append(kind)
    if version != 1 {
      writer.append(raw: ",\"v\":")
      writer.append(Int64(version))
    }
    writer.append(raw: ",\"d\":{")
    lastToken += 1
    levels.append(Level(token: lastToken, closing: UInt8(ascii: "}"), closings: 2))
    return lastToken
  }

  /// Ends what was opened inside `token` and writes the comma where one is due.
  func prepareMember(of token: Int) {
    endLevels(inside: token)
    if levels[levels.count - 1].count > 0 { writer.append(UInt8(ascii: ",")) }
    levels[levels.count - 1].count += 1
  }

  func prepareMember(_ key: String, of token: Int) {
    prepareMember(of: token)
    writer.append(key)
    writer.append(UInt8(ascii: ":"))
  }

  func count(in token: Int) -> Int { levels.last { $0.token == token }?.count ?? 0 }

  func finish() -> [UInt8] {
    while !levels.isEmpty { endLevel() }
    return writer.bytes
  }

  private func endLevels(inside token: Int) {
    while let level = levels.last, level.token != token { endLevel() }
    precondition(!levels.isEmpty, "a container was used after the one around it went on")
  }

  private func endLevel() {
    guard let level = levels.popLast() else { return }
    writer.append(raw: repeatElement(level.closing, count: level.closings))
  }
}

extension TextEncoding {
  func write(_ value: Bool) { append { $0.append(value) } }
  func write(_ value: String) { append { $0.append(value) } }
  func writeNull() { append { $0.append(raw: "null") } }

  func writeInteger(_ value: some FixedWidthInteger) throws(JSONEncodingFault) {
    guard let integer = Int64(exactly: value),
      (-JSONScanner.largestInteger...JSONScanner.largestInteger).contains(integer)
    else { throw .integerTooLarge }
    append { $0.append(integer) }
  }

  /// Writes a value of any encodable type; a type that writes nothing counts as an empty object.
  func write<T: Encodable>(_ value: T) throws {
    let before = writer.bytes.count
    if let dictionary = value as? any OrderedEncodable {
      try dictionary.encodeOrdered(to: TextEncoder(encoding: self))
    } else {
      try value.encode(to: TextEncoder(encoding: self))
    }
    if writer.bytes.count == before { append { $0.append(raw: "{}") } }
  }

  private func append(_ write: (inout JSONWriter) -> Void) { write(&writer) }
}

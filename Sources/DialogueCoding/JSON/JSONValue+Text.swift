extension JSONValue {
  /// The one canonical line for this value.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// The same value over many lines, two spaces a level, for people to read.
  package var indentedText: String {
    var writer = JSONWriter()
    write(to: &writer, level: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func write(to writer: inout JSONWriter, level: Int? = nil) {
    switch self {
    case .null: writer.append(raw: "null")
    case .bool(let value): writer.append(value)
    case .integer(let value): writer.append(value)
    case .string(let value): writer.append(value)
    case .array(let elements):
      Self.writeList(elements, between: ("[", "]"), to: &writer, level: level) {
        $0.write(to: &$1, level: level.map { $0 + 1 })
      }
    case .object(let members):
      Self.writeList(members, between: ("{", "}"), to: &writer, level: level) {
        $1.append($0.key)
        $1.append(raw: level == nil ? ":" : ": ")
        $0.value.write(to: &$1, level: level.map { $0 + 1 })
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element],
    between brackets: (StaticString, StaticString),
    to writer: inout JSONWriter,
    level: Int?,
    write: (Element, inout JSONWriter) -> Void
  ) {
    writer.append(raw: brackets.0)
    for (index, element) in elements.enumerated() {
      if index > 0 { writer.append(raw: ",") }
      breakLine(in: &writer, level: level.map { $0 + 1 })
      write(element, &writer)
    }
    if !elements.isEmpty { breakLine(in: &writer, level: level) }
    writer.append(raw: brackets.1)
  }

  private static func breakLine(in writer: inout JSONWriter, level: Int?) {
    guard let level else { return }
    writer.append(raw: "\n")
    writer.append(raw: repeatElement(0x20, count: level * 2))
  }
}

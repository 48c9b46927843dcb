extension JSONValue {
  /// The one canonical line for this value.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  var bytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.append(raw: "null")
    case .bool(let value): writer.append(value)
    case .integer(let value): writer.append(value)
    case .string(let value): writer.append(value)
    case .array(let elements):
      Self.writeList(elements, between: ("[", "]"), to: &writer) { $0.write(to: &$1) }
    case .object(let members):
      Self.writeList(members, between: ("{", "}"), to: &writer) {
        $1.append($0.key)
        $1.append(raw: ":")
        $0.value.write(to: &$1)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element],
    between brackets: (StaticString, StaticString),
    to writer: inout JSONWriter,
    write: (Element, inout JSONWriter) -> Void
  ) {
    writer.append(raw: brackets.0)
    for (index, element) in elements.enumerated() {
      if index > 0 { writer.append(raw: ",") }
      write(element, &writer)
    }
    writer.append(raw: brackets.1)
  }
}

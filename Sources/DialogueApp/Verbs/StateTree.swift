import DialogueCoding

/// Any value of the program as JSON: what has a format of its own in that, the rest by its parts.
struct StateTree {
  /// The JSON of a value; empty optionals are null.
  static func json(_ value: Any) throws -> JSONValue {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      return try mirror.children.first.map { try json($0.value) } ?? .null
    }
    if let value = value as? any Encodable, !(value is any Collection) || value is String {
      return try JSONValue(JSONText.encode(value))
    }
    switch mirror.displayStyle {
    case .collection?, .set?: return .array(try mirror.children.map { try json($0.value) })
    case .dictionary?: return .object(try members(ofDictionary: mirror))
    case .enum?: return try json(ofCase: mirror, value)
    default: return .object(try members(of: mirror))
    }
  }

  private static func members(of mirror: Mirror) throws -> [JSONValue.Member] {
    try mirror.children.compactMap { child in
      guard let label = child.label else { return nil }
      let value = try json(child.value)
      return value == .null ? nil : JSONValue.Member(label, value)
    }
  }

  private static func members(ofDictionary mirror: Mirror) throws -> [JSONValue.Member] {
    try mirror.children.map { child in
      let pair = Mirror(reflecting: child.value).children.map(\.value)
      let key = try json(pair[0])
      guard case .string(let name) = key else { return JSONValue.Member(key.text, .null) }
      return JSONValue.Member(name, try json(pair[1]))
    }.sorted { $0.key < $1.key }
  }

  private static func json(ofCase mirror: Mirror, _ value: Any) throws -> JSONValue {
    guard let child = mirror.children.first, let name = child.label else {
      return .string(String(describing: value))
    }
    return .object([JSONValue.Member(name, try json(child.value))])
  }
}

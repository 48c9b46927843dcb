extension JSONValue {
  /// Shows any value by its stored properties, for programs that want to see a whole state.
  ///
  /// What can be encoded is shown as it encodes; an enum by its case's name, with its payload under
  /// it; empty optional values are left out. Nothing reads this form back.
  package init(reflecting value: Any) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle != .dictionary, let encodable = value as? any Encodable,
      let encoded = Self.encoded(encodable)
    {
      self = encoded
      return
    }
    switch mirror.displayStyle {
    case .optional: self = mirror.children.first.map { Self(reflecting: $0.value) } ?? .null
    case .collection: self = .array(mirror.children.map { Self(reflecting: $0.value) })
    case .set: self = .array(mirror.children.map { Self(reflecting: $0.value) }.sortedByText())
    case .dictionary: self = .object(mirror.children.map { Self.pair(of: $0.value) }.sortedByKey())
    case .enum: self = Self.enumCase(mirror, of: value)
    default: self = .object(Self.members(of: mirror))
    }
  }

  private static func encoded(_ value: any Encodable) -> JSONValue? {
    guard let text = try? JSONText.encode(value) else { return nil }
    return try? JSONValue(text, layout: .canonical)
  }

  private static func members(of mirror: Mirror) -> [Member] {
    mirror.children.enumerated().compactMap { index, child in
      let value = Self(reflecting: child.value)
      return value == .null ? nil : Member(child.label ?? String(index), value)
    }
  }

  private static func enumCase(_ mirror: Mirror, of value: Any) -> JSONValue {
    guard let payload = mirror.children.first else { return .string(String(describing: value)) }
    return .object([Member(payload.label ?? "", Self(reflecting: payload.value))])
  }

  private static func pair(of entry: Any) -> Member {
    let parts = Mirror(reflecting: entry).children.map { Self(reflecting: $0.value) }
    guard parts.count == 2 else { return Member("", .null) }
    guard case .string(let key) = parts[0] else { return Member(parts[0].text, parts[1]) }
    return Member(key, parts[1])
  }
}

extension [JSONValue] {
  fileprivate func sortedByText() -> [JSONValue] {
    sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }
}

extension [JSONValue.Member] {
  fileprivate func sortedByKey() -> [JSONValue.Member] {
    sorted { TextKey(stringValue: $0.key).precedes(TextKey(stringValue: $1.key)) }
  }
}

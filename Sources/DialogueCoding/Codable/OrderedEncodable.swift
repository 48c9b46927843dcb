/// A collection whose own encoding follows its hashes, which differ from run to run.
protocol OrderedEncodable {
  func encodeOrdered(to encoder: any Encoder) throws
}

/// As the standard library does: an object when keys are texts or numbers, else keys and values in
/// turn.
extension Dictionary: OrderedEncodable where Key: Encodable, Value: Encodable {
  func encodeOrdered(to encoder: any Encoder) throws {
    let members = map { (key: TextKey(describing: $0.key), member: $0) }
      .sorted { $0.key.precedes($1.key) }
    guard Key.self == String.self || Key.self == Int.self else {
      var container = encoder.unkeyedContainer()
      for (_, member) in members {
        try container.encode(member.key)
        try container.encode(member.value)
      }
      return
    }
    var container = encoder.container(keyedBy: TextKey.self)
    for (key, member) in members { try container.encode(member.value, forKey: key) }
  }
}

extension Set: OrderedEncodable where Element: Encodable {
  func encodeOrdered(to encoder: any Encoder) throws {
    let elements = try map { (text: try JSONText.encode($0), element: $0) }
      .sorted { TextKey(stringValue: $0.text).precedes(TextKey(stringValue: $1.text)) }
    var container = encoder.unkeyedContainer()
    for element in elements { try container.encode(element.element) }
  }
}

/// The members of one object, found by looking along them.
struct TreeKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let document: JSONDocument
  private let object: Int
  private let isPayload: Bool

  /// Of a payload, the members are the associated values of an event or command.
  init(_ document: JSONDocument, _ node: Int, isPayload: Bool = false) throws(JSONFault) {
    guard document.nodes[node].kind == .object else {
      throw document.fault(at: node, .expected(.object))
    }
    self.document = document
    object = node
    self.isPayload = isPayload
  }

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    var keys: [Key] = []
    var index = object + 1
    while index < document.next(after: object) {
      if let key = Key(stringValue: document.text(of: index)) { keys.append(key) }
      index = document.next(after: index + 1)
    }
    return keys
  }

  func contains(_ key: Key) -> Bool { document.member(key.stringValue, of: object) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { document.isNull(try node(key)) }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try document.bool(node(key)) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try document.string(node(key))
  }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    throw document.noFraction(try node(key))
  }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float {
    throw document.noFraction(try node(key))
  }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try integer(key) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try integer(key) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try integer(key) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try integer(key) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try integer(key) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try integer(key) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try integer(key) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try integer(key) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try integer(key) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try integer(key) }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try document.decode(type, at: node(key))
  }

  func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
    guard let node = nodeIfPresent(key) else { return nil }
    return try document.decode(type, at: node)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    guard let node = nodeIfPresent(key) else { return nil }
    return try document.string(node)
  }

  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    guard let node = nodeIfPresent(key) else { return nil }
    return try document.integer(node)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(try TreeKeyedContainer<Nested>(document, node(key)))
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try TreeUnkeyedContainer(document, node(key))
  }

  func superDecoder() throws -> any Decoder {
    guard let node = document.member("super", of: object) else {
      throw document.fault(at: object, .missingField("super"))
    }
    return TreeDecoder(document: document, node: node)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    TreeDecoder(document: document, node: try node(key))
  }

  private func nodeIfPresent(_ key: Key) -> Int? {
    guard let node = document.member(key.stringValue, of: object), !document.isNull(node) else {
      return nil
    }
    return node
  }

  private func node(_ key: Key) throws(JSONFault) -> Int {
    guard let node = document.member(key.stringValue, of: object) else {
      // A value without a label is the payload itself.
      if isPayload, key.stringValue == KindName.unlabelled { return object }
      throw document.fault(at: object, .missingField(key.stringValue))
    }
    return node
  }

  private func integer<Integer: FixedWidthInteger>(_ key: Key) throws(JSONFault) -> Integer {
    try document.integer(try node(key))
  }
}

/// Shows an event `{"k":"registration.called","d":{…}}` to Swift's synthesised decoding of enums.
///
/// That expects `{"registrationCalled":{…}}`: one member, named for the case.
struct KindDecoder: Decoder {
  let document: JSONDocument
  let caseName: String
  /// The object of the payload.
  let payload: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(
      KindContainer<Key>(document: document, caseName: caseName, payload: payload)
    )
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    throw document.fault(at: payload, .expected(.array))
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    TreeDecoder(document: document, node: payload)
  }
}

private struct KindContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let document: JSONDocument
  let caseName: String
  let payload: Int

  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    guard let key = Key(stringValue: caseName) else {
      document.unknownCase = caseName
      return []
    }
    return [key]
  }

  func contains(_ key: Key) -> Bool { key.stringValue == caseName }

  func decodeNil(forKey key: Key) throws -> Bool { false }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try document.decode(type, at: payload)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    KeyedDecodingContainer(
      try TreeKeyedContainer<Nested>(document, payload, isPayload: true)
    )
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try TreeUnkeyedContainer(document, payload)
  }

  func superDecoder() throws -> any Decoder { TreeDecoder(document: document, node: payload) }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    TreeDecoder(document: document, node: payload)
  }
}

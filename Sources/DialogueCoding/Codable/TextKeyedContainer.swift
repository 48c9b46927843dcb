/// An object being written.
struct TextKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  private let encoding: TextEncoding
  private let token: Int
  private let isPayload: Bool

  init(_ encoding: TextEncoding) {
    self.init(
      encoding,
      token: encoding.open(UInt8(ascii: "{"), closing: UInt8(ascii: "}"))
    )
  }

  /// Goes on with an object that is open already.
  ///
  /// Of a payload, the members are the associated values of an event or command.
  init(_ encoding: TextEncoding, token: Int, isPayload: Bool = false) {
    self.encoding = encoding
    self.token = token
    self.isPayload = isPayload
  }

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { prepare(key).writeNull() }
  func encode(_ value: Bool, forKey key: Key) { prepare(key).write(value) }
  func encode(_ value: String, forKey key: Key) { prepare(key).write(value) }
  func encode(_ value: Double, forKey key: Key) throws { throw JSONEncodingFault.fraction }
  func encode(_ value: Float, forKey key: Key) throws { throw JSONEncodingFault.fraction }
  func encode(_ value: Int, forKey key: Key) throws { try prepare(key).writeInteger(value) }
  func encode(_ value: Int8, forKey key: Key) throws { try prepare(key).writeInteger(value) }
  func encode(_ value: Int16, forKey key: Key) throws { try prepare(key).writeInteger(value) }
  func encode(_ value: Int32, forKey key: Key) throws { try prepare(key).writeInteger(value) }
  func encode(_ value: Int64, forKey key: Key) throws { try prepare(key).writeInteger(value) }
  func encode(_ value: UInt, forKey key: Key) throws { try prepare(key).writeInteger(value) }
  func encode(_ value: UInt8, forKey key: Key) throws { try prepare(key).writeInteger(value) }
  func encode(_ value: UInt16, forKey key: Key) throws { try prepare(key).writeInteger(value) }
  func encode(_ value: UInt32, forKey key: Key) throws { try prepare(key).writeInteger(value) }
  func encode(_ value: UInt64, forKey key: Key) throws { try prepare(key).writeInteger(value) }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    if isPayload, key.stringValue == KindName.unlabelled {
      try value.encode(to: PayloadEncoder(encoding: encoding, token: token))
    } else {
      try prepare(key).write(value)
    }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(TextKeyedContainer<Nested>(prepare(key)))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    TextUnkeyedContainer(prepare(key))
  }

  func superEncoder() -> any Encoder {
    encoding.prepareMember("super", of: token)
    return TextEncoder(encoding: encoding)
  }

  func superEncoder(forKey key: Key) -> any Encoder { TextEncoder(encoding: prepare(key)) }

  private func prepare(_ key: Key) -> TextEncoding {
    encoding.prepareMember(key.stringValue, of: token)
    return encoding
  }
}

/// An array being written.
struct TextUnkeyedContainer: UnkeyedEncodingContainer {
  private let encoding: TextEncoding
  private let token: Int

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    token = encoding.open(UInt8(ascii: "["), closing: UInt8(ascii: "]"))
  }

  var codingPath: [any CodingKey] { [] }
  var count: Int { encoding.count(in: token) }

  func encodeNil() { prepare().writeNull() }
  func encode(_ value: Bool) { prepare().write(value) }
  func encode(_ value: String) { prepare().write(value) }
  func encode(_ value: Double) throws { throw JSONEncodingFault.fraction }
  func encode(_ value: Float) throws { throw JSONEncodingFault.fraction }
  func encode(_ value: Int) throws { try prepare().writeInteger(value) }
  func encode(_ value: Int8) throws { try prepare().writeInteger(value) }
  func encode(_ value: Int16) throws { try prepare().writeInteger(value) }
  func encode(_ value: Int32) throws { try prepare().writeInteger(value) }
  func encode(_ value: Int64) throws { try prepare().writeInteger(value) }
  func encode(_ value: UInt) throws { try prepare().writeInteger(value) }
  func encode(_ value: UInt8) throws { try prepare().writeInteger(value) }
  func encode(_ value: UInt16) throws { try prepare().writeInteger(value) }
  func encode(_ value: UInt32) throws { try prepare().writeInteger(value) }
  func encode(_ value: UInt64) throws { try prepare().writeInteger(value) }

  func encode<T: Encodable>(_ value: T) throws { try prepare().write(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(TextKeyedContainer<Nested>(prepare()))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { TextUnkeyedContainer(prepare()) }

  func superEncoder() -> any Encoder { TextEncoder(encoding: prepare()) }

  private func prepare() -> TextEncoding {
    encoding.prepareMember(of: token)
    return encoding
  }
}

/// Writes one value of Swift's `Encodable` as canonical JSON, members in the order of declaration.
struct TextEncoder: Encoder {
  let encoding: TextEncoding

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(TextKeyedContainer<Key>(encoding))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { TextUnkeyedContainer(encoding) }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension TextEncoder: SingleValueEncodingContainer {
  func encodeNil() { encoding.writeNull() }
  func encode(_ value: Bool) { encoding.write(value) }
  func encode(_ value: String) { encoding.write(value) }
  func encode(_ value: Double) throws { throw JSONEncodingFault.fraction }
  func encode(_ value: Float) throws { throw JSONEncodingFault.fraction }
  func encode(_ value: Int) throws { try encoding.writeInteger(value) }
  func encode(_ value: Int8) throws { try encoding.writeInteger(value) }
  func encode(_ value: Int16) throws { try encoding.writeInteger(value) }
  func encode(_ value: Int32) throws { try encoding.writeInteger(value) }
  func encode(_ value: Int64) throws { try encoding.writeInteger(value) }
  func encode(_ value: UInt) throws { try encoding.writeInteger(value) }
  func encode(_ value: UInt8) throws { try encoding.writeInteger(value) }
  func encode(_ value: UInt16) throws { try encoding.writeInteger(value) }
  func encode(_ value: UInt32) throws { try encoding.writeInteger(value) }
  func encode(_ value: UInt64) throws { try encoding.writeInteger(value) }
  func encode<T: Encodable>(_ value: T) throws { try encoding.write(value) }
}

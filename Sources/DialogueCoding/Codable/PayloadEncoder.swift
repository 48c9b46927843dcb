/// Writes the members of an associated value without a label among those of the payload itself.
struct PayloadEncoder: Encoder {
  let encoding: TextEncoding
  /// The payload's object, which is open already.
  let token: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(TextKeyedContainer<Key>(encoding, token: token))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { TextUnkeyedContainer(member()) }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    TextEncoder(encoding: member())
  }

  /// What is no object cannot be the payload and becomes a member of it.
  private func member() -> TextEncoding {
    encoding.prepareMember(KindName.unlabelled, of: token)
    return encoding
  }
}

/// Writes a case of an enum as `{"k":"registration.called","d":{…}}`.
struct KindEncoder: Encoder {
  let encoding: TextEncoding
  let versions: KindVersions

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(KindEncodingContainer<Key>(encoding: encoding, versions: versions))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer { TextUnkeyedContainer(encoding) }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    TextEncoder(encoding: encoding)
  }
}

/// Takes the one member that synthesised encoding of an enum writes: its case and its payload.
private struct KindEncodingContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoding: TextEncoding
  let versions: KindVersions

  var codingPath: [any CodingKey] { [] }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    let kind = KindName.kind(ofCase: key.stringValue)
    let token = encoding.openKind(kind, version: versions.current(of: kind))
    return KeyedEncodingContainer(
      TextKeyedContainer<Nested>(encoding, token: token, isPayload: true)
    )
  }

  func encodeNil(forKey key: Key) throws { throw JSONEncodingFault.noKind }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws { throw JSONEncodingFault.noKind }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    TextUnkeyedContainer(encoding)
  }

  func superEncoder() -> any Encoder { TextEncoder(encoding: encoding) }

  func superEncoder(forKey key: Key) -> any Encoder { TextEncoder(encoding: encoding) }
}

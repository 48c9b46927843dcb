/// Values of Swift as JSON text, in the canonical layout.
package enum JSONText {
  /// One line; optional values that are empty are left out.
  ///
  /// - Throws: `JSONEncodingFault` for what the format cannot say.
  package static func encode(_ value: some Encodable) throws -> String {
    let encoding = TextEncoding()
    try encoding.write(value)
    return String(decoding: encoding.finish(), as: UTF8.self)
  }

  /// Reads the one value that `text` must be.
  ///
  /// - Throws: `JSONFault`.
  package static func decode<T: Decodable>(
    _ type: T.Type,
    from text: String,
    layout: JSONLayout = .free
  ) throws -> T {
    let bytes = Array(text.utf8)
    let document = JSONDocument(bytes)
    try document.scan(bytes[...], layout: layout)
    return try document.decode(type, at: 0)
  }
}

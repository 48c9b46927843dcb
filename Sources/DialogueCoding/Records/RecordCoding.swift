package import DialogueCore

/// Records as the lines of a journal: `{"n":57,"t":…,"u":…,"id":…,"by":…,"e":[…],"h":"…"}`.
package struct RecordCoding: Sendable {
  /// The SHA-256 of the previous fingerprint's 64 digits followed by the bytes.
  package typealias Hash = @Sendable (Fingerprint, ArraySlice<UInt8>) -> Fingerprint

  let versions: KindVersions
  package let hash: Hash

  package init(versions: KindVersions = .current, hash: @escaping Hash) {
    self.versions = versions
    self.hash = hash
  }

  /// Whether the line's fingerprint is that of its body after `previous`.
  package func verifies(_ line: RecordLine, after previous: Fingerprint) -> Bool {
    hash(previous, line.body) == line.fingerprint
  }

  /// The bytes to write, line feed included.
  ///
  /// - Throws: `JSONEncodingFault`.
  package func line(
    for record: Record,
    after previous: Fingerprint
  ) throws -> (bytes: [UInt8], fingerprint: Fingerprint) {
    let body = try body(of: record)
    let fingerprint = hash(previous, body[...])
    return (RecordLine.closed(body, by: fingerprint) + [UInt8(ascii: "\n")], fingerprint)
  }

  private func body(of record: Record) throws -> [UInt8] {
    var writer = JSONWriter()
    writer.append(raw: "{\"n\":")
    writer.append(Int64(record.number))
    writer.append(raw: ",\"t\":\"")
    writer.append(raw: Timestamp.bytes(wall: record.moment.wall))
    writer.append(raw: "\",\"u\":")
    writer.append(record.moment.uptime)
    writer.append(raw: ",\"id\":")
    writer.append(record.id.text)
    writer.append(raw: ",\"by\":")
    writer.append(record.actor.text)
    if record.isOptional { writer.append(raw: ",\"o\":1") }
    if !record.refersTo.isEmpty {
      writer.append(raw: ",\"re\":[")
      for (index, number) in record.refersTo.enumerated() {
        if index > 0 { writer.append(UInt8(ascii: ",")) }
        writer.append(Int64(number))
      }
      writer.append(raw: "]")
    }
    writer.append(raw: ",\"e\":[")
    for (index, event) in record.events.enumerated() {
      if index > 0 { writer.append(UInt8(ascii: ",")) }
      let encoding = TextEncoding()
      try event.encode(to: KindEncoder(encoding: encoding, versions: versions))
      writer.append(raw: encoding.finish())
    }
    writer.append(raw: "]")
    return writer.bytes
  }
}

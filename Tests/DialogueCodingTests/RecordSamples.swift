import DialogueCoding
import DialogueCore

/// A coding whose hash is a short sum: enough to show where the real one goes.
enum RecordSamples {
  static let coding = RecordCoding { previous, body in
    var digest = previous.textBytes
    for (index, byte) in body.enumerated() {
      digest[index % 32] = digest[index % 32] &* 31 &+ byte
    }
    return Fingerprint(digest: digest.prefix(32)) ?? .none
  }

  static func record(
    _ events: [Event],
    number: Int = 57,
    refersTo: [Int] = [],
    isOptional: Bool = false
  ) -> Record {
    Record(
      number: number,
      moment: Moment(wall: 1_795_235_940_123, uptime: 1_443_716),
      id: CommandID("op-91c0.12"),
      actor: Actor(.operator),
      refersTo: refersTo,
      isOptional: isOptional,
      events: events
    )
  }

  static func text(_ record: Record) throws -> String {
    String(decoding: try coding.line(for: record, after: .none).bytes, as: UTF8.self)
  }

  /// Closes a body as the journal does and reads it back.
  static func read(_ body: String, number: Int = 57) throws -> ReadRecord? {
    let bytes = Array(body.utf8)
    let hash = coding.hash(.none, bytes[...])
    let text = bytes + Array(",\"h\":\"\(hash.text)\"}".utf8)
    guard let line = RecordLine(text[...]) else { return nil }
    return try RecordReader(text, coding: coding).record(line, number: number)
  }
}

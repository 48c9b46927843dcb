import DialogueCoding
import DialogueCore
import DialogueJournal
import DialogueTestSupport

/// A journal of any length in which a meeting goes on and on: people register, are called, speak,
/// their words are taken down, what they ask for is noted.
package struct LongJournal {
  /// Entries of the minutes for each citizen.
  private static let entries = 40

  private var rehearsal: Rehearsal

  package private(set) var bytes: [UInt8] = []

  private var written = 0
  private var previous = Fingerprint.none

  /// - Parameters:
  ///   - records: How many records it holds, 10 at least.
  ///   - isRehearsal: Whether its time goes on from its last record.
  ///   - endsAtRest: Whether it has some more, so that nobody is speaking at its end.
  /// - Throws: `Refusal`, `JSONEncodingFault`.
  package init(records: Int, isRehearsal: Bool = true, endsAtRest: Bool = false) throws {
    var founding = Examples.founding
    founding.header.rehearsal = isRehearsal ? true : nil
    rehearsal = try .opened(founding)
    var citizen = 0
    while rehearsal.records.count < records {
      citizen += 1
      try hear(citizen, until: records)
      try write(upTo: endsAtRest ? .max : records)
    }
  }

  private mutating func hear(_ citizen: Int, until records: Int) throws {
    let entry = RegistrationEntry(
      registrant: Registrant("Nguyễn Thị Mẫu \(citizen)", hamlet: "thôn Đoài"),
      content: "Đường liên thôn đoạn qua nhà số \(citizen) ngập sau mỗi trận mưa"
    )
    let number = RegistrationNumber(rawValue: citizen)
    let speech = SpeechID(rawValue: citizen)
    rehearsal.wait(seconds: 5)
    try rehearsal.perform(.enterRegistration(entry: entry, duplicate: nil), as: .operator)
    try rehearsal.perform(.callNext(expected: number, ending: nil), as: .operator)
    try rehearsal.perform(.startSpeech(registration: number, follows: nil), as: .operator)
    for place in 1...Self.entries where rehearsal.records.count < records {
      rehearsal.wait(seconds: 4)
      try rehearsal.perform(
        .writeEntry(
          MinutesDraft(
            kind: .statement,
            text: "Câu \(place): đề nghị xã xem lại giá bồi thường thửa \(citizen), tờ bản đồ 7.",
            speaker: .registered(number: number),
            speech: speech
          )
        )
      )
    }
    try rehearsal.perform(.endSpeech(speech: speech), as: .operator)
  }

  private mutating func write(upTo records: Int) throws {
    for record in rehearsal.records[written..<min(records, rehearsal.records.count)] {
      let (line, fingerprint) = try RecordCoding.chained.line(for: record, after: previous)
      bytes += line
      previous = fingerprint
      written += 1
    }
  }
}

import DialogueCoding
import DialogueCore
import DialogueJournal

/// A record that is written and read again.
enum RecordRoundTrip {
  /// A sentence when it does not come back as it was.
  static func fault(of record: Record) -> String? {
    do {
      let (line, _) = try RecordCoding.chained.line(for: record, after: .none)
      guard let parts = RecordLine(line.dropLast()) else { return "its line is none" }
      let read = try RecordReader(line, coding: .chained).record(parts, number: record.number)
      return read.record == record ? nil : "it reads back as another record"
    } catch {
      return "it does not read back: \(error)"
    }
  }
}

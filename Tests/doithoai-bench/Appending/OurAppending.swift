import DialogueCore
import DialogueJournal

/// A station's store: decides, locks, reads what others wrote, verifies, writes, syncs.
struct OurAppending: Appending {
  private let store: SessionStore
  private let run: String
  private var count = 0

  init(_ path: String, number: Int) throws {
    run = "b\(number)"
    let clock = try JournalClock.system()
    store = try SessionStore(
      opening: path,
      as: Actor(.secretary, desk: number),
      attachment: Attachment(run: run, boot: clock.boot),
      clock: clock
    )
  }

  mutating func append() throws {
    count += 1
    let draft = MinutesDraft(
      kind: .note,
      text: "Câu \(count): đề nghị xã xem lại giá bồi thường thửa 12, tờ bản đồ số 7.",
      speaker: .secretary
    )
    _ = try store.perform(.writeEntry(draft), id: CommandID("\(run).\(count)"), as: store.station)
  }
}

import DeskKit
import DialogueCore

/// What the status row says.
enum StatusWords {
  static let busy = Phrase(vi: "Đang ghi…, bấm lại", en: "Recording…, press again")
  static let reason = Phrase(vi: "lý do", en: "a reason")
  static let awaitingCommand = Phrase(
    vi: "^O: bấm một phím lệnh (? xem các phím, Esc thôi)",
    en: "^O: press one command key (? lists them, Esc gives up)"
  )
  static let nothingToSave = Phrase(
    vi: "Không cần lưu: mọi việc đã ghi",
    en: "No need to save: everything is recorded"
  )
  static let noWayOut = Phrase(
    vi: "bàn này không cho ra ngoài chương trình",
    en: "this desk has no way out to a shell"
  )
  static let draftRestored = Phrase(vi: "nháp còn lại lần trước", en: "the draft left last time")
  static let draftKept = Phrase(
    vi: "đã cất nháp, mở lại thì còn",
    en: "the draft is kept for when it opens again"
  )
  static let draftsDropped = Phrase(vi: "đã bỏ mọi bản nháp", en: "all drafts are gone")
  static let nobodyWaits = Phrase(vi: "không còn ai chờ", en: "nobody waits")
  static let nobodyCalled = Phrase(
    vi: "chưa mời ai: F2 mời người tiếp",
    en: "nobody is called: F2 calls the next"
  )
  static let nobodySpeaks = Phrase(vi: "không ai đang nói", en: "nobody has the floor")
  static let noItem = Phrase(vi: "không có mục nào đang diễn ra", en: "no item is under way")
  static let noRound = Phrase(vi: "không có đợt trả lời đang mở", en: "no round is open")
  static let nothingSelected = Phrase(vi: "chưa chọn dòng nào", en: "nothing is selected")
  static let noMatch = Phrase(
    vi: "không có dòng nào khớp bộ lọc: xóa bớt chữ, hoặc Esc",
    en: "no row matches the filter: take letters away, or Esc"
  )
  static let ghost = Phrase(
    vi: "dòng này vừa rời danh sách: chọn dòng khác",
    en: "this row has just left the list: choose another"
  )
  static func isSlip(_ number: SlipNumber) -> Phrase {
    Phrase(
      vi: "PH-\(number.text) là phiếu, không có lượt nói: Enter sửa, :xử lý phiếu",
      en: "PH-\(number.text) is a slip, with no turn to speak: Enter amends, :settleSlip"
    )
  }

  static let nothingToUndo = Phrase(
    vi: "bàn này chưa ghi gì để hoàn tác",
    en: "this station has recorded nothing to undo"
  )

  static func writing(holder: Int?) -> Phrase {
    holder.map {
      Phrase(
        vi: "Đang ghi… tiến trình \($0) đang giữ nhật ký",
        en: "Recording… process \($0) holds the journal"
      )
    } ?? Phrase(vi: "Đang ghi…", en: "Recording…")
  }

  static func noCommand(_ key: Key) -> Phrase {
    Phrase(
      vi: "\(key.label): không có lệnh này ở đây (? xem các phím)",
      en: "\(key.label): no command here (? lists the keys)"
    )
  }

  /// After a failure, of words that went back to where they were written.
  static let wordsKept = Phrase(
    vi: ". Chữ vẫn còn trong nháp",
    en: ". The words are kept as a draft"
  )

  /// What was recorded and the key that takes it back, if any does; where letters are text that is
  /// Ctrl-O `u`.
  static func recorded(_ record: Record, _ session: Session, isWriting: Bool) -> Phrase {
    let what = RecordWords.line(record.events, session) ?? Phrase(verbatim: "")
    let said =
      Phrase(vi: "✔ Đã ghi #\(record.number): ", en: "✔ Recorded #\(record.number): ") + what
    if case .repair = session.undo(ofRecord: record.number, reason: HelpWords.takenBack.vi) {
      return said
    }
    let key = isWriting ? "^O u" : "u"
    return said + Phrase(vi: " · \(key) hoàn tác", en: " · \(key) undoes")
  }

  static func alreadyRecorded(_ number: Int) -> Phrase {
    Phrase(vi: "✔ đã ghi #\(number) từ trước", en: "✔ recorded before as #\(number)")
  }

  static func foreign(_ record: Record, _ session: Session) -> StationNews? {
    RecordWords.line(record.events, session).map {
      .act($0, by: ActorWords.name(record.actor), record: record.number)
    }
  }
}

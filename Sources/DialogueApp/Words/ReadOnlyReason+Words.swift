import DeskKit
import DialogueJournal

extension ReadOnlyReason {
  /// Why nothing can be recorded from here.
  var sentence: Phrase {
    switch self {
    case .asked: Phrase(vi: "Chỉ xem", en: "View only")
    case .notPermitted(let code):
      Phrase(vi: "Chỉ đọc: ", en: "Read-only: ")
        + SystemFault(.open, path: "", code: code).reason
    case .networkVolume(let kind):
      Phrase(
        vi:
          "Chỉ đọc: nhật ký nằm trên ổ mạng (\(kind)); thêm --allow-network-fs nếu chấp nhận rủi ro",
        en:
          "Read-only: the journal is on a network disk (\(kind)); --allow-network-fs takes the risk"
      )
    case .damaged(let damage):
      Phrase(vi: "Chỉ đọc: ", en: "Read-only: ") + damage.sentence + ". " + damage.advice
    case .newerFeatures(let names):
      Phrase(
        vi: "Chỉ đọc: cần doithoai mới hơn (\(names.joined(separator: ", ")))",
        en: "Read-only: needs a newer doithoai (\(names.joined(separator: ", ")))"
      )
    case .newerKinds(let kinds, let record):
      Phrase(
        vi: "Chỉ đọc: bản ghi #\(record) của bản mới hơn (\(kinds.joined(separator: ", ")))",
        en: "Read-only: record #\(record) is of a newer version (\(kinds.joined(separator: ", ")))"
      )
    case .archived: Phrase(vi: "Hồ sơ đã lưu: chỉ đọc", en: "Archived: read-only")
    case .failed(let fault):
      Phrase(vi: "DỪNG GHI: ", en: "STOPPED WRITING: ") + fault.reason
        + Phrase(
          vi: ". Khắc phục rồi mở lại máy này",
          en: ". Repair that and open this station again"
        )
    }
  }
}

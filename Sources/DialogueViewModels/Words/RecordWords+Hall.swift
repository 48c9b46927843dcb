import DeskKit
import DialogueCore
import VietnameseText

extension RecordWords {
  /// What the room's screen was set to.
  static func hall(_ mode: HallMode) -> Phrase {
    let screen = Phrase(vi: "màn hội trường: ", en: "hall's screen: ")
    return switch mode {
    case .shown: screen + Phrase(vi: "hiện đầy đủ", en: "shown in full")
    case .withoutNames: screen + Phrase(vi: "ẩn tên", en: "without names")
    case .blank: screen + Phrase(vi: "tắt", en: "off")
    case .message(let text): screen + "«\(LineWrap.clipped(text, width: 40))»"
    }
  }
}

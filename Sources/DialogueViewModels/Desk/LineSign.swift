import DeskKit
import DialogueCore

/// The signs that tell what the words on the minutes line are.
///
/// The line is read by them, and the help of the line is printed from them.
enum LineSign: CaseIterable, Sendable {
  case answer
  case promise
  case conclusion
  case note
  case speaker
  case late
  case correction
  case plain
  case block

  /// One way to use a sign, as the help names it.
  struct Use: Equatable, Sendable {
    let example: String
    let meaning: Phrase
  }

  /// The sign that a text begins with.
  init?(beginning text: String) {
    guard let sign = Self.atStart.first(where: { text.hasPrefix($0.mark) }) else { return nil }
    self = sign
  }

  /// Every sign that stands before the words.
  private static let atStart = allCases.filter { $0 != .block }

  /// What is typed: before the words, and of a text block before its short name.
  var mark: String {
    switch self {
    case .answer: ">"
    case .promise: "!"
    case .conclusion: "="
    case .note: "#"
    case .speaker: "@"
    case .late: "("
    case .correction: "s/"
    case .plain: "\\"
    case .block: ";"
    }
  }

  /// Every way to use it, the usual one first; of a text block the office's first.
  func uses(_ catalogue: Catalogue) -> [Use] {
    switch self {
    case .answer:
      [
        use(" …", "trả lời của đơn vị được giao", "answer of the unit asked"),
        use("> …", "trả lời của đơn vị phối hợp thứ nhất", "answer of the second unit asked"),
      ]
    case .promise:
      [use(" …", "lời hứa, kèm hạn nếu có", "a promise, with its date if there is one")]
    case .conclusion:
      [
        use(" …", "chủ trì kết luận kiến nghị", "the chair's conclusion on the petition"),
        use("= …", "kết luận chung của chủ trì", "the chair's conclusion on everything"),
      ]
    case .note: [use(" …", "ghi chú của thư ký", "a note of the secretary")]
    case .speaker: [use("", "chọn người nói", "chooses whose words they are")]
    case .late: [use("09:30) …", "nhập sau, lời nói lúc ấy", "late words, said at that time")]
    case .correction:
      [use("…/…/", "đính chính dòng đang chọn", "corrects the selected line")]
    case .plain: [use(" …", "dấu đứng sau là chữ thường", "the sign behind it is plain text")]
    case .block:
      catalogue.textBlocks.prefix(1).map {
        use("\($0.key) Tab", "chèn câu soạn sẵn", "puts in a ready sentence")
      }
    }
  }

  private func use(_ rest: String, _ vi: String, _ en: String) -> Use {
    Use(example: mark + rest, meaning: Phrase(vi: vi, en: en))
  }
}

import DeskKit
import Testing

struct CommandKeyTests {
  struct Row: Sendable {
    let key: Key
    let meaning: CommandKey
  }

  @Test(arguments: [
    Row(key: .character("d"), meaning: .key(.character("d"))),
    Row(key: .imeComposed(deletions: 1, text: "đ"), meaning: .key(.character("d"))),
    Row(key: .imeComposed(deletions: 1, text: "dd"), meaning: .key(.character("d"))),
    Row(key: .imeComposed(deletions: 1, text: "Đ"), meaning: .composing("Đ")),
    Row(key: .imeComposed(deletions: 1, text: "DD"), meaning: .key(.character("D"))),
    Row(key: .character("đ"), meaning: .key(.character("d"))),
    Row(key: .imeComposed(deletions: 1, text: "ú"), meaning: .composing("ú")),
    Row(key: .imeComposed(deletions: 0, text: "ư"), meaning: .composing("ư")),
    Row(key: .imeComposed(deletions: 1, text: "ss"), meaning: .composing("ss")),
    Row(key: .function(2), meaning: .key(.function(2))),
    Row(key: .backspace, meaning: .key(.backspace)),
  ])
  func `an input method can make d of d and nothing else`(row: Row) {
    #expect(CommandKey.reading(row.key) == row.meaning)
  }
}

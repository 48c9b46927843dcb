import DeskKit
import DialogueTestSupport
import DialogueViewModels
import Testing
import VietnameseText

@testable import DialogueApp

/// Typing at the list of sessions, which has no station.
struct MenuLoopTests {
  private let office: TestOffice

  init() throws {
    office = try TestOffice()
  }

  private static let names = ["Hòa Bình", "Hóa chất", "Ngọc Châu"]

  private func ask(_ reads: [[Key]]) -> (answer: MenuLoop.Answer, display: ScriptedDisplay) {
    let display = ScriptedDisplay(script: reads.map { .keys($0) })
    let answer = MenuLoop.ask(
      Menu(
        Phrase(vi: "HỘI NGHỊ", en: "SESSIONS"),
        Self.names.map { Choice(id: $0, label: Phrase(verbatim: $0)) }
      ),
      on: display,
      language: .vi,
      foot: Phrase(vi: "chân trang", en: "foot"),
      typing: TypingSwitch(office.office.preferences)
    )
    return (answer, display)
  }

  private func keys(_ text: String) -> [[Key]] { text.map { [.character($0)] } }

  private func foot(_ frame: Frame) -> String {
    String(frame.text(ofRow: 23).reversed().drop { $0 == " " }.reversed())
  }

  @Test func `Telex narrows until F9 says otherwise, and that is remembered`() {
    #expect(ask(keys("hoas") + [[.enter]]).answer == .chosen("Hóa chất"))
    let (answer, display) = ask(
      [[.function(9)], [.function(9)]] + keys("hoas") + [[.enter], [.escape]]
    )
    #expect(answer == .left)
    #expect(display.frames.contains { foot($0) == "Bộ gõ: VNI" })
    #expect(display.frames.contains { foot($0) == "Bộ gõ: tắt" })
    #expect(office.office.preferences.load().typing.method == nil)
  }

  @Test func `letters with marks in one read are the machine's, and F9 brings ours back`() {
    let reads: [[Key]] = [[.character("h")], [.imeComposed(deletions: 1, text: "hó")]]
    let (answer, display) = ask(reads + [[.function(9)], [.character("a")], [.enter]])
    #expect(answer == .chosen("Hóa chất"))
    #expect(display.frames.contains { foot($0).hasPrefix("Máy đã có bộ gõ") })
    #expect(office.office.preferences.load().typing.method == .telex)
  }

  @Test func `Ctrl-Z gives back the keys of the word`() {
    let (_, display) = ask(keys("hoas") + [[.control("z")], [.escape]])
    #expect(display.text.contains("hoas"))
  }

  @Test func `a paste of before Unicode finds at once, and Ctrl-R converts what stands there`() {
    #expect(ask([[.paste("Ngäc Ch©u")], [.enter]]).answer == .chosen("Ngọc Châu"))
    let (_, display) = ask([[.paste("Ngäc Ch©u")], [.control("r")], [.escape]])
    #expect(display.frames.contains { foot($0).contains("TCVN3") })
    #expect(foot(display.frames[display.frames.count - 1]).hasPrefix("Đã đổi sang Unicode"))
  }

  @Test func `after the next key the foot says what it said before`() {
    let (_, display) = ask([[.function(9)], [.down], [.escape]])
    #expect(foot(display.frames[display.frames.count - 1]) == "chân trang")
  }
}

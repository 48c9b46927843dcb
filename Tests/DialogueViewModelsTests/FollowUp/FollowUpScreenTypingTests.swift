import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing
import VietnameseText

@testable import DialogueViewModels

/// Typing on the board over many sessions, which has no station.
struct FollowUpScreenTypingTests {
  private let size = Size(rows: 24, columns: 80)

  private func screen() throws -> FollowUpScreen {
    let rehearsal = try Rehearsal.assigned()
    var screen = FollowUpScreen(
      [FollowUpSource(rehearsal.session, at: rehearsal.now, name: "Ngọc Châu")],
      language: .vi
    )
    screen.settle(in: size)
    return screen
  }

  private func press(_ keys: [Key], at screen: inout FollowUpScreen, _ typing: Typing) {
    for key in keys { _ = screen.handle(key, in: size, typing: typing) }
  }

  private func keys(_ text: String) -> [Key] { text.map { .character($0) } }

  /// The row of the filter, without what stands at its right.
  private func filterRow(_ screen: FollowUpScreen) -> String? {
    screen.frame(in: size).description.split(separator: "\n").map(String.init)
      .first { $0.hasPrefix("/") }
      .map { String($0.prefix { $0 != "_" }) }
  }

  @Test func `the filter composes Telex and VNI and lets keys be when off`() throws {
    let cases: [(Typing, String, String)] = [
      (Typing(.telex), "ddaats", "/đất"), (Typing(.vni), "d9a61t", "/đất"),
      (.off, "ddaats", "/ddaats"),
    ]
    for (typing, typed, row) in cases {
      var screen = try screen()
      press(keys("/" + typed), at: &screen, typing)
      #expect(filterRow(screen) == row)
    }
  }

  @Test func `Ctrl-Z gives back keys, one read of an input method is one step`() throws {
    var screen = try screen()
    press(keys("/hoas") + [.control("z")], at: &screen, Typing(.telex))
    #expect(filterRow(screen) == "/hoas")
    press([.control("u")] + keys("ho") + [.imeComposed(deletions: 1, text: "ó")], at: &screen, .off)
    #expect(filterRow(screen) == "/hó")
  }

  @Test func `F9 asks for the next way of typing, over the filter too`() throws {
    var screen = try screen()
    press(keys("/a"), at: &screen, Typing(.telex))
    #expect(screen.handle(.function(9), in: size) == .switchesTyping)
    #expect(screen.isWriting)
    #expect(filterRow(screen) == "/a")
  }

  @Test func `a paste of before Unicode is offered and converted`() throws {
    var screen = try screen()
    press([.character("/"), .paste("Ngäc Ch©u")], at: &screen, Typing(.telex))
    #expect(screen.frame(in: size).text(ofRow: 22).contains("TCVN3"))
    press([.control("r")], at: &screen, Typing(.telex))
    #expect(filterRow(screen) == "/Ngọc Châu")
    #expect(screen.frame(in: size).text(ofRow: 22).contains("Đã đổi sang Unicode"))
  }
}

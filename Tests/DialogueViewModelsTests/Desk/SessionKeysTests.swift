import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// The keys that words name for the acts of the session.
struct SessionKeysTests {
  @Test(arguments: [DeskAction.resume, .adjourn, .closeSession, .readBack, .seal])
  func `they open the act from the board as well`(act: DeskAction) throws {
    let keys = DeskAction.sessionKeys(act).split(separator: " ").map(String.init)
    #expect(keys.count == 3 && keys.first == "^O")
    let digit = try #require(keys.last.flatMap { Int($0) })
    var desk = TestDesk.following(try .closed())
    desk.press(.control("o"), .character(Character(keys[1])))
    guard case .menu(let menu, _)? = desk.station.overlays.last else {
      Issue.record("no menu: \(desk.screen())")
      return
    }
    #expect(menu.choices[digit - 1].id == act.rawValue)
  }

  @Test func `a range names its first and its last`() {
    #expect(DeskAction.sessionKeys(.readBack, through: .seal) == "^O S 4–8")
    #expect(MissingWords.minutes.vi.contains("^O S 4–8"))
    #expect(FollowUpWords.notYet.vi.contains("(^O S 6)"))
    #expect(Questions.repairHint(.resumeSession).vi == "^O S 3 để họp tiếp")
    #expect(Questions.repairHint(.adjournSession).en == "^O S 2 adjourns")
  }
}

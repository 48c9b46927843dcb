import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

extension TestDesk {
  /// A station that stands at the follow-up board, so many days after the meeting.
  static func following(
    _ rehearsal: Rehearsal,
    _ actor: Actor = .secretary,
    day: Int = 90,
    language: Language = .vi
  ) -> TestDesk {
    var rehearsal = rehearsal
    let shown = rehearsal.session.day(at: rehearsal.now)
    rehearsal.wait(seconds: Int64(shown.days(until: Rehearsal.day(day))) * 86_400)
    var desk = TestDesk(actor, rehearsal)
    desk.language = language
    desk.station.openFollowUp()
    _ = desk.frame()
    return desk
  }

  /// Selects the row of an item, wherever the list stands.
  mutating func select(_ item: FollowUpItem) {
    station.openFollowUp(at: item)
    _ = frame()
  }

  /// Holds what keys came to against the same commands given one by one.
  func expectSame(as commands: [Command], after start: Rehearsal) throws {
    var byHand = start
    try byHand.play(commands)
    for (made, asked) in zip(self.commands, commands) {
      #expect("\(made)" == "\(asked)")
    }
    #expect(self.commands.count == commands.count)
    let isSame =
      rehearsal.session.followUp == byHand.session.followUp
      && rehearsal.session.petitions == byHand.session.petitions
    #expect(isSame)
    let isRefolded = rehearsal.refolded == rehearsal.session
    #expect(isRefolded)
  }

  /// Fills in fields of the form on top, each found by Tab, and saves.
  mutating func fill(_ fields: [(FieldID, String)]) {
    for (id, text) in fields {
      goTo(id)
      press(.control("u"))
      for line in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if line.offset > 0 { press(.lineFeed) }
        type(String(line.element))
      }
    }
    press(.enter)
  }

  mutating func goTo(_ id: FieldID) {
    for _ in 0..<60 where station.topForm?.form.focusedID != id {
      press(.tab)
    }
  }
}

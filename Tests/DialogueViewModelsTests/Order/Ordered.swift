import DeskKit
import DialogueCore
import DialogueTestSupport

@testable import DialogueViewModels

/// Sessions whose people were called in order, or not quite.
enum Ordered {
  /// 04 moved to the front for a reason, 01 was absent, 02 is called.
  static func rehearsal() throws -> Rehearsal {
    var rehearsal = try Rehearsal.queued(6)
    rehearsal.wait(seconds: 120)
    try rehearsal.play(
      [
        .moveRegistration(number: 4, from: 3, to: 0, reason: "người cao tuổi"),
        .callNext(expected: 4, ending: nil),
        .startSpeech(registration: 4, follows: nil),
      ],
      as: .operator
    )
    rehearsal.wait(seconds: 100)
    try rehearsal.play(
      [
        .callNext(expected: 1, ending: 1),
        .markAbsent(number: 1),
        .callNext(expected: 2, ending: nil),
      ],
      as: .operator
    )
    rehearsal.wait(seconds: 10)
    return rehearsal
  }

  /// 01 asked at four in the afternoon before, 02 after the opening; 01 is called.
  static func dayBefore() throws -> Rehearsal {
    let morning = Examples.morning
    let before = Moment(wall: morning.wall - 16 * 3_600_000, uptime: 0)
    var rehearsal = Rehearsal(at: before)
    try rehearsal.perform(
      .enterRegistration(entry: Examples.citizens[0], duplicate: nil),
      as: .operator
    )
    rehearsal.now = morning
    try rehearsal.play([
      .openSession(gapsReason: Rehearsal.gapsReason),
      .finishItem(item: 1, beginning: 2, reason: nil),
      .finishItem(item: 2, beginning: 3, reason: nil),
    ])
    try rehearsal.play(
      [
        .enterRegistration(entry: Examples.citizens[1], duplicate: nil),
        .callNext(expected: 1, ending: nil),
      ],
      as: .operator
    )
    return rehearsal
  }

  static func scene(language: Language = .vi) throws -> Scene {
    let rehearsal = try rehearsal()
    return Scene(session: rehearsal.session, now: rehearsal.now, language: language)
  }
}

import DialogueCore
import DialogueTestSupport
import Testing

/// After every random command, the way back is tried on a copy.
struct RandomUndoTests {
  @Test(arguments: Array(UInt64(100)...118))
  func `taking a record back at once restores all that stands`(seed: UInt64) throws {
    var play = RandomPlay(seed: seed)
    var takenBack = 0
    for step in 0..<RandomPlay.length {
      let before = play.rehearsal
      let command = play.step(step)
      guard case .accepted(let events) = play.outcome, isExact(events, before.session) else {
        continue
      }
      var after = play.rehearsal
      let back = Command.takeBack(record: after.last, reason: "nhầm")
      guard case .command = after.session.undo(ofRecord: after.last, reason: "nhầm"),
        after.refusal(of: back) == nil
      else { continue }
      try after.perform(back)
      takenBack += 1
      let was = StandingFacts(before.session)
      let isNow = StandingFacts(after.session)
      let isRestored = was == isNow
      try #require(isRestored, "\(command)\n\(events)\n\(back)\n\(was.differences(from: isNow))")
    }
    #expect(takenBack > 3)
  }

  /// Leaves out what has a way back that is known to lead next to where it came from: off the list
  /// from a call leads to the head of the queue, a cut-off speech that was reopened ends plainly, a
  /// returned or reworded ruling is submitted or a draft.
  private func isExact(_ events: [Event], _ before: Session) -> Bool {
    events.allSatisfy { event in
      switch event {
      case .registrationWithdrawn(let number, _), .registrationDeclined(let number, _, _),
        .registrationWritten(let number), .registrationGuided(let number):
        before.queue.called != number
      case .speechReopened, .conclusionReturned: false
      case .conclusionAmended(let number, _, _):
        if case .returned = before[number]?.state { false } else { true }
      default: true
      }
    }
  }
}

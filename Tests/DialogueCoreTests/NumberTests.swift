import Testing

@testable import DialogueCore

struct NumberTests {
  /// A record is another program's word: its numbers can be any that fit.
  @Test(arguments: [Int.min, -1, 0, 2, Int.max])
  func `a number that no noun has is nobody's`(number: Int) {
    let followUp = FollowUp()
    #expect(followUp[AssignmentID(rawValue: number)] == nil)
    #expect(!followUp.isStanding(AssignmentID(rawValue: number)))
    #expect(followUp.answers(to: AssignmentID(rawValue: number)).isEmpty)
    let session = Session()
    #expect(session[PetitionNumber(rawValue: number)] == nil)
    #expect(session.lastReopening(of: PetitionNumber(rawValue: number)) == nil)
    #expect(session.minutes[EntryID(rawValue: number)] == nil)
  }
}

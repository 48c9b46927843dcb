import DialogueCore
import DialogueTestSupport
import Testing

/// A promise stands among what is owed as long as its matter does.
struct PromiseDueTests {
  private static func promised(_ start: Rehearsal) throws -> Rehearsal {
    var rehearsal = start
    try rehearsal.promise()
    return rehearsal
  }

  private static func state(_ rehearsal: Rehearsal) -> DueItem.State? {
    let promise = rehearsal.session.promises.last?.entry
    return rehearsal.session.dueItems(on: Rehearsal.day(90)).first { item in
      promise.map { item.kind == .promise($0) } ?? false
    }?.state
  }

  @Test func `a promise stays when its petition is given to a unit, and may be kept`() throws {
    var rehearsal = try Self.promised(.received())
    #expect(Self.state(rehearsal) == .owed)
    let entry = try #require(rehearsal.session.promises.last?.entry)
    try rehearsal.perform(.keepPromise(entry: entry, done: NoticeTests.done))
    #expect(Self.state(rehearsal) == .done(on: Rehearsal.day(19)))
  }

  @Test func `a promise goes with its matter once that is settled`() throws {
    #expect(Self.state(try Self.promised(.settled())) == nil)
  }
}

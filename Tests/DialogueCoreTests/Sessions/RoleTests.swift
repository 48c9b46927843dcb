import DialogueCore
import DialogueTestSupport
import Testing

struct RoleTests {
  @Test func `the secretary may do everything, the hall nothing but attach`() {
    var commands = RandomCommands(seed: 1)
    let rehearsal = Rehearsal()
    for _ in 0..<2000 {
      let command = commands.next(for: rehearsal.session, at: rehearsal.now)
      #expect(command.isOpen(to: .secretary))
      if case .attachStation = command { continue }
      #expect(!command.isOpen(to: .hall))
    }
  }

  struct Row: Sendable {
    let command: Command
    let roles: [Actor.Role]
  }

  @Test(arguments: [
    Row(command: .callNext(expected: 1, ending: nil), roles: [.secretary, .operator]),
    Row(
      command: .enterRegistration(entry: Examples.citizens[0], duplicate: nil),
      roles: [.secretary, .operator]
    ),
    Row(command: .finishItem(item: 1, beginning: nil, reason: nil), roles: [.secretary]),
    Row(command: .closeSession(gapsReason: nil, unheardInWriting: nil), roles: [.secretary]),
    Row(
      command: .writeEntry(MinutesDraft(kind: .note, text: "x", speaker: .chair)),
      roles: [.secretary]
    ),
    Row(command: .acceptConclusion(conclusion: 1, version: 1), roles: [.secretary, .chair]),
    Row(
      command: .assignAnswer(petitions: [1], raising: nil, lead: Examples.land, coordinating: []),
      roles: [.secretary, .chair]
    ),
    Row(
      command: .declineRegistration(number: 1, reason: "x"),
      roles: [.secretary, .operator, .chair]
    ),
    Row(command: .sealMinutes(records: 1), roles: [.secretary]),
    Row(
      command: .attachStation(Attachment(run: "r", boot: "b")),
      roles: [.secretary, .operator, .chair, .hall]
    ),
  ])
  func `a command is open to its stations`(row: Row) {
    #expect(Actor.Role.allCases.filter { row.command.isOpen(to: $0) } == row.roles)
  }

  @Test func `a station that may not is refused before anything else is looked at`() {
    let rehearsal = Rehearsal()
    #expect(
      rehearsal.refusal(of: .callNext(expected: 9, ending: nil), as: .hall)
        == .notYours(role: .hall)
    )
    #expect(
      rehearsal.refusal(of: .sealMinutes(records: 0), as: .chair) == .notYours(role: .chair)
    )
  }

  @Test(arguments: [Actor.operator, Actor.chair])
  func `what a station did it may take back`(actor: Actor) throws {
    var checked = 0
    for seed in UInt64(1)...6 {
      var rehearsal = Rehearsal()
      var commands = RandomCommands(seed: seed)
      for step in 0..<500 {
        if step == 40 { _ = try? rehearsal.perform(.openSession(gapsReason: "x")) }
        let command = commands.next(for: rehearsal.session, at: rehearsal.now)
        let isTheirs = command.isOpen(to: actor.role) && !isChairsWayBack(command, actor)
        guard (try? rehearsal.perform(command, as: isTheirs ? actor : .secretary)) != nil, isTheirs
        else { continue }
        guard
          case .command(let back) = rehearsal.session.undo(ofRecord: rehearsal.last, reason: "x")
        else { continue }
        let refusal = rehearsal.refusal(of: back, as: actor)
        #expect(refusal != .notYours(role: actor.role), "\(command) \(back)")
        checked += 1
      }
    }
    #expect(checked > 50)
  }

  @Test(arguments: ["secretary", "operator 2", "chair", "hall 12"])
  func `a station is written as it is read`(text: String) throws {
    #expect(try #require(Actor(text: text)).text == text)
  }

  @Test(arguments: [
    "", "mayor", "operator 1", "operator 0", "operator x", "operator 2 3", " chair",
  ])
  func `anything else is no station`(text: String) {
    #expect(Actor(text: text) == nil)
  }

  /// Open to the chair only to take back what the chair did, which is not taken back in turn.
  private func isChairsWayBack(_ command: Command, _ actor: Actor) -> Bool {
    guard actor == .chair else { return false }
    return switch command {
    case .revokeApproval, .returnRegistration, .reopenSpeech, .submitConclusion,
      .withdrawPetition, .takeBack:
      true
    default: false
    }
  }
}

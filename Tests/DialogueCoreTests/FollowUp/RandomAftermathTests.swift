import DialogueCore
import DialogueTestSupport
import Testing

/// Hundreds of random acts after the meeting, on a sealed session with some petitions.
struct RandomAftermathTests {
  private static let seeds = Array(UInt64(1)...20)
  private static let length = 500

  @Test(arguments: seeds)
  func `no sequence of acts after the meeting breaks the session`(seed: UInt64) throws {
    var rehearsal = try Self.start(seed)
    var commands = RandomCommands(seed: seed)
    for step in 0..<Self.length {
      let before = rehearsal.session
      let command = commands.after(before, at: rehearsal.now)
      let isDone = perform(command, &rehearsal, &commands)
      let after = rehearsal.session
      if isDone {
        #expect(after.recordCount == before.recordCount + 1)
      } else {
        #expect(after == before, "\(command)")
      }
      let faults = after.brokenInvariants
      try #require(faults.isEmpty, "\(faults) by \(command), seed \(seed), step \(step)")
      _ = after.dueItems(on: Rehearsal.day(90))
    }
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test(arguments: Array(UInt64(200)...212))
  func `taking an act back at once restores all that stands`(seed: UInt64) throws {
    var rehearsal = try Self.start(seed)
    var commands = RandomCommands(seed: seed)
    var takenBack = 0
    for _ in 0..<Self.length {
      let before = rehearsal.session
      let command = commands.after(before, at: rehearsal.now)
      guard perform(command, &rehearsal, &commands), isExact(command) else { continue }
      var after = rehearsal
      let back = Command.takeBack(record: after.last, reason: "nhầm")
      guard case .command = after.session.undo(ofRecord: after.last, reason: "nhầm"),
        after.refusal(of: back) == nil
      else { continue }
      try after.perform(back)
      takenBack += 1
      let was = StandingFollowUp(before)
      let isNow = StandingFollowUp(after.session)
      try #require(was == isNow, "\(command)\n\(back)\n\(was.differences(from: isNow))")
    }
    #expect(takenBack > 30)
  }

  @Test func `every command after the meeting is accepted and every event brought about`() throws {
    var accepted: Set<String> = []
    var brought: Set<String> = []
    for seed in Self.seeds {
      var rehearsal = try Self.start(seed)
      var commands = RandomCommands(seed: seed)
      for _ in 0..<Self.length {
        let command = commands.after(rehearsal.session, at: rehearsal.now)
        guard perform(command, &rehearsal, &commands) else { continue }
        accepted.insert(name(of: command))
        brought.formUnion((rehearsal.records.last?.events ?? []).map { name(of: $0) })
      }
    }
    // Besides those of the minutes and of merging.
    #expect(Self.commands.subtracting(accepted) == [])
    #expect(Self.events.subtracting(brought) == [])
  }

  /// A promise was made; every other session has a notice issued already, with a task of every kind.
  private static func start(_ seed: UInt64) throws -> Rehearsal {
    var rehearsal: Rehearsal = try seed.isMultiple(of: 2) ? .noticed() : .followed()
    let opened = try #require(rehearsal.session.sitting.openedAt)
    try rehearsal.perform(
      .writeEntry(
        MinutesDraft(
          kind: .promise,
          text: "Sửa đường",
          speaker: .official(person: nil, unit: Examples.land),
          happenedAt: opened.wall,
          deadline: .calendarDays(count: 20)
        )
      )
    )
    return rehearsal
  }

  /// A wait that ends anew moves what is owed by then, not what was owed before.
  private func isExact(_ command: Command) -> Bool {
    if case .reopenWait = command { false } else { true }
  }

  private func perform(
    _ command: Command,
    _ rehearsal: inout Rehearsal,
    _ commands: inout RandomCommands
  ) -> Bool {
    let actor = commands.station(for: command)
    do {
      try rehearsal.perform(command, as: actor)
      return true
    } catch {
      return false
    }
  }

  private func name(of value: Any) -> String {
    Mirror(reflecting: value).children.first?.label ?? "\(value)"
  }

  private static let commands: Set<String> = [
    "proposeGroup", "amendGroup", "approveGroup", "reopenGroup", "issueAssignments",
    "confirmReceipt", "retractReceipt", "acknowledgeAssignments", "retractAcknowledgement",
    "transferAssignment", "returnAssignment", "reportProgress", "reportDifficulty",
    "instructUnit", "retractInstruction", "extendTerm", "tellExtension", "awaitCitizen",
    "endWait", "reopenWait", "escalatePetitions", "answerEscalation", "reopenEscalation",
    "urgeUnit", "answerInWriting", "assessAnswer", "reportResult", "tellPetitioners",
    "recordReaction", "closePetition", "retractClosing", "reopenPetition", "retractReopening",
    "publishResults", "keepPromise", "retractKeeping",
    "draftNotice", "amendNotice", "approveNotice", "reopenNotice", "signNotice",
    "retractNoticeSignature", "issueNotice", "addTask", "amendTask", "completeMilestone",
    "reopenMilestone", "beginMilestone", "retractBeginning", "readIndicator", "fulfilCondition",
    "retractCondition", "recordIncident",
    "resolveIncident", "reopenIncident", "closeTask", "reopenTask", "strikeStep", "restoreStep",
  ]

  private static let events: Set<String> = [
    "groupProposed", "groupAmended", "groupApproved", "groupReopened", "assignmentIssued",
    "receiptConfirmed", "receiptRetracted", "assignmentAcknowledged", "acknowledgementRetracted",
    "assignmentTransferred", "assignmentReturned", "progressReported", "difficultyReported",
    "unitInstructed", "instructionRetracted", "termExtended", "extensionTold", "citizenAwaited",
    "waitEnded", "waitReopened", "petitionsEscalated", "escalationAnswered", "escalationReopened",
    "unitUrged", "answerWritten", "answerAssessed", "resultReported", "petitionerTold",
    "reactionRecorded", "petitionClosed", "closingRetracted", "petitionReopened",
    "reopeningRetracted", "resultsPublished", "promiseKept", "keepingRetracted",
    "noticeDrafted", "noticeAmended", "noticeApproved",
    "noticeReopened", "noticeSigned", "noticeSignatureRetracted", "noticeIssued", "taskAdded",
    "taskAmended", "milestoneSet", "milestoneCompleted", "milestoneReopened",
    "milestoneBegun", "beginningRetracted", "indicatorRead",
    "indicatorSet", "conditionFulfilled", "conditionRetracted", "incidentRecorded",
    "incidentResolved", "incidentReopened", "taskClosed", "taskReopened", "stepStruck",
    "stepRestored",
  ]
}

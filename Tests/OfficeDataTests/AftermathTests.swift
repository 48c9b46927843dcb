import DialogueCoding
import DialogueCore
import DialogueTestSupport
import OfficeData
import Testing

/// What followed the sample sessions, played by file.
struct AftermathTests {
  private static let samples = ["son-dong", "thach-ha"]

  @Test(arguments: samples)
  func `what followed plays without a refusal and breaks nothing`(id: String) throws {
    let played = try SampleSession(id, withAftermath: true)
    var folded = Session()
    for record in played.rehearsal.records {
      folded.apply(record)
      #expect(folded.brokenInvariants.isEmpty, "record \(record.number)")
    }
    #expect(played.rehearsal.refolded == played.session)
    #expect(played.session.stage == .closed)
  }

  @Test(arguments: samples)
  func `its commands stand in the order of time and read back as written`(id: String) throws {
    let lines = try SampleSession.lines(of: id, withAftermath: true)
    let times = lines.compactMap(\.at)
    #expect(times.count == lines.count)
    #expect(times == times.sorted())
    for line in lines { #expect(try CommandLine(line.text()) == line) }
  }

  @Test func `together they hold one example of every act after a meeting`() throws {
    let shown = Set(
      try Self.samples.flatMap { try SampleSession.lines(of: $0, withAftermath: true) }
        .map { Mirror(reflecting: $0.command).children.first?.label ?? "\($0.command)" }
    )
    #expect(Self.acts.subtracting(shown) == [])
  }

  @Test func `Thạch Hà shows what an office meets after a session`() throws {
    let session = try SampleSession("thach-ha", withAftermath: true).session
    for check in Self.checks { check.expect(of: session) }
  }

  private static let checks = [
    SampleCheck("groups approved", atLeast: 7) { $0.followUp.groups.count(where: \.isApproved) },
    SampleCheck("receipts not confirmed", atLeast: 5) {
      $0.followUp.assignments.count { $0.isStanding && $0.receipt == nil }
    },
    SampleCheck("handed on") { $0.followUp.assignments.count { $0.transferredTo != nil } },
    SampleCheck("the earlier of two terms") { session in
      session.followUp.assignments.count {
        if case .earliest = $0.clocks.answer?.deadline.rule { true } else { false }
      }
    },
    SampleCheck("extended, both told") {
      $0.followUp.extensions.count {
        $0.content.citizenNotice != nil && $0.content.authorityReport != nil
      }
    },
    SampleCheck("answers sent back") {
      $0.followUp.answers.count { if case .returned = $0.verdict { true } else { false } }
    },
    SampleCheck("joint answers") { $0.followUp.answers.count { $0.content.assignments.count > 1 } },
    SampleCheck("asks again") {
      $0.followUp.citizenNotices.count { $0.reaction?.kind == .asksAgain }
    },
    SampleCheck("answered by the higher level") {
      $0.followUp.escalations.count { $0.answer != nil }
    },
    SampleCheck("taken up again") { $0.petitions.count { !$0.followUp.reopenings.isEmpty } },
    SampleCheck("closed without being done", atLeast: 2) { session in
      session.petitions.count { session.settlement(of: $0) == .closedNotDone }
    },
    SampleCheck("results published", atLeast: 2) {
      $0.followUp.publications.count(where: \.isStanding)
    },
  ]

  private static let acts: Set<String> = [
    "proposeGroup", "amendGroup", "approveGroup", "reopenGroup", "issueAssignments",
    "confirmReceipt", "retractReceipt", "acknowledgeAssignments", "retractAcknowledgement",
    "transferAssignment", "returnAssignment", "reportProgress", "reportDifficulty",
    "instructUnit", "retractInstruction", "extendTerm", "tellExtension", "awaitCitizen",
    "endWait", "reopenWait", "escalatePetitions", "answerEscalation", "reopenEscalation",
    "urgeUnit", "answerInWriting", "assessAnswer", "reportResult", "tellPetitioners",
    "recordReaction", "closePetition", "retractClosing", "reopenPetition", "retractReopening",
    "publishResults", "draftNotice", "amendNotice", "approveNotice", "reopenNotice", "signNotice",
    "retractNoticeSignature", "issueNotice", "addTask", "amendTask", "completeMilestone",
    "reopenMilestone", "beginMilestone", "retractBeginning", "readIndicator", "fulfilCondition",
    "retractCondition", "recordIncident", "resolveIncident", "reopenIncident", "closeTask",
    "reopenTask", "strikeStep", "restoreStep",
  ]
}

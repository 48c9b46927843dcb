import DialogueCoding
import DialogueCore
import DialogueTestSupport
import OfficeData
import Testing

struct SampleSessionsTests {
  private static let samples = ["ngoc-chau", "thach-ha"]

  @Test(arguments: samples)
  func `a sample plays from its plan to the seal without a refusal`(id: String) throws {
    let played = try SampleSession(id)
    #expect(played.session.stage == .closed)
    #expect(played.session.isSealed)
    #expect(played.session.minutes.adoptedAt != nil)
    #expect(played.rehearsal.refolded == played.session)
  }

  @Test(arguments: samples)
  func `no command of a sample breaks an invariant`(id: String) throws {
    var folded = Session()
    for record in try SampleSession(id).rehearsal.records {
      folded.apply(record)
      #expect(folded.brokenInvariants.isEmpty, "record \(record.number)")
    }
  }

  @Test(arguments: samples)
  func `a sample's commands stand in the order of time and read back as written`(
    id: String
  ) throws {
    let lines = try SampleSession.lines(of: id)
    let times = lines.compactMap(\.at)
    #expect(times.count == lines.count)
    #expect(times == times.sorted())
    for line in lines { #expect(try CommandLine(line.text()) == line) }
  }

  @Test(arguments: samples)
  func `private texts stand plain in a sample and sealed in its session`(id: String) throws {
    let commands = try OfficeLibrary(OfficeFiles()).commands(ofSample: id)
    #expect(commands.contains(#""phone":"0900 000 "#))
    #expect(!commands.contains(PrivateText.sealedPrefix))
    let phones = try SampleSession(id).session.queue.registrations
      .compactMap(\.entry.registrant.phone)
    #expect(!phones.isEmpty)
    #expect(phones.filter { !$0.isSealed }.isEmpty)
  }

  @Test(arguments: samples)
  func `both samples show what a desk meets`(id: String) throws {
    let session = try SampleSession(id).session
    let checks =
      Self.beforeChecks + Self.queueChecks + Self.speechChecks + Self.tableChecks + Self.endChecks
    for check in checks { check.expect(of: session) }
    for kind in OutcomeKind.allCases { #expect(session.conclusions(to: kind) > 0, "\(kind)") }
  }

  @Test func `the commune opens with gaps and closes without`() throws {
    let session = try SampleSession("ngoc-chau").session
    for check in Self.communeChecks { check.expect(of: session) }
  }

  @Test func `the district is held by a deputy and closes with gaps`() throws {
    let session = try SampleSession("thach-ha").session
    for check in Self.districtChecks { check.expect(of: session) }
  }

  @Test func `at 09:42:03 number 03 speaks in Ngọc Châu and number 04 is next`() throws {
    let wall: Int64 = 1_716_518_523_000
    let session = try SampleSession("ngoc-chau", until: wall).session
    let floor = try #require(session.floor)
    let start = try #require(session.ledger.first).moment.wall
    let now = Moment(wall: wall, uptime: wall - start)
    #expect(session.stage == .open)
    #expect(floor.speaker == .registered(number: 3))
    #expect(session.queue[3]?.name == "Nguyễn Văn An")
    #expect(floor.elapsed(at: now) == 133_000)
    #expect(session.queue.order == [4, 5, 8, 9, 10, 11, 12])
    #expect(session.queue[6]?.state == .absent)
    #expect(session.queue[7]?.state == .written)
    #expect(session.petitions.count == 3)
    #expect(session.recordCount == 96)
  }

  private static let beforeChecks = [
    SampleCheck("approval of contents") { $0.preparation.approval == nil ? 0 : 1 },
    SampleCheck("people at the table", atLeast: 4) { $0.preparation.roles.count },
    SampleCheck("issues collected", atLeast: 6) { $0.preparation.issues.count },
    SampleCheck("backlog") { $0.preparation.issues.count { $0.content.isBacklog == true } },
    SampleCheck("preparations done", atLeast: 6) { $0.preparation.tasks.count { $0.done != nil } },
    SampleCheck("announcements with contents and proof", atLeast: 2) {
      $0.preparation.announcements.count { !$0.content.contents.isEmpty && $0.content.proof != nil }
    },
    SampleCheck("invitations", atLeast: 3) { $0.preparation.invitations.count(where: \.counts) },
    SampleCheck("attendance by kinds", atLeast: 3) { $0.preparation.attendance.count },
    SampleCheck("an absent head with a stand-in") {
      $0.preparation.absences.count { $0.standIn != nil }
    },
  ]

  private static let queueChecks = [
    SampleCheck("registrations", atLeast: 25) { $0.queue.registrations.count },
    SampleCheck("registered in advance", atLeast: 6) {
      $0.queue.registrations.count { $0.entry.channel == .advance }
    },
    SampleCheck("registered by name, amended later") {
      $0.events { if case .registrationAmended = $0 { true } else { false } }
    },
    SampleCheck("registered during a break") { session in
      session.queue.registrations.count { registration in
        session.sitting.pauses.contains {
          $0.from.wall < registration.registeredAt.wall
            && registration.registeredAt.wall < ($0.until?.wall ?? 0)
        }
      }
    },
    SampleCheck("absent, then heard") {
      $0.queue.registrations.count {
        $0.state == .served && $0.calls.contains { $0.outcome == .absent }
      }
    },
    SampleCheck("moved by hand") { $0.queue.registrations.count { !$0.moves.isEmpty } },
    SampleCheck("called by mistake") {
      $0.events { if case .callReturned = $0 { true } else { false } }
    },
    SampleCheck("withdrawn") {
      $0.queue.registrations.count { if case .withdrawn = $0.state { true } else { false } }
    },
    SampleCheck("declined") {
      $0.queue.registrations.count { if case .declined = $0.state { true } else { false } }
    },
    SampleCheck("guided at the desk") { $0.queue.registrations.count { $0.state == .guided } },
    SampleCheck("in writing instead", atLeast: 2) {
      $0.queue.registrations.count { $0.state == .written }
    },
  ]

  private static let speechChecks = [
    SampleCheck("citizens heard", atLeast: 12) { $0.speeches(.registered) },
    SampleCheck("follow-up questions") { $0.speeches(.followUp) },
    SampleCheck("from the floor") { $0.speeches(.fromFloor) },
    SampleCheck("slips read aloud") { $0.speeches(.slip) },
    SampleCheck("summaries") { $0.speeches(.summary) },
    SampleCheck("answers timed", atLeast: 5) { $0.speeches(.answer) },
    SampleCheck("begun by mistake") { $0.speeches.count { $0.state == .void } },
    SampleCheck("half a minute more") {
      $0.events { if case .speechAdjusted(_, 30) = $0 { true } else { false } }
    },
    SampleCheck("paused") { $0.events { if case .speechPaused = $0 { true } else { false } } },
    SampleCheck("cut off") {
      $0.speeches.count { if case .cutOff = $0.state { true } else { false } }
    },
    SampleCheck("reminded", atLeast: 2) { $0.speeches.count { !$0.reminders.isEmpty } },
    SampleCheck("start corrected") { $0.speeches.count(where: \.isStartCorrected) },
    SampleCheck("hands of the chair", atLeast: 2) { $0.presidings.count },
    SampleCheck("breaks") { $0.sitting.pauses.count },
    SampleCheck("screens of the hall", atLeast: 3) {
      $0.events { if case .hallSet = $0 { true } else { false } }
    },
  ]

  private static let tableChecks = [
    SampleCheck("petitions", atLeast: 15) { $0.petitions.count },
    SampleCheck("petitions of one speech", atLeast: 3) { $0.mostPetitionsOfOneSpeech },
    SampleCheck("merged") { $0.petitions.count { $0.mergedInto != nil } },
    SampleCheck("from an issue") {
      $0.petitions.count { if case .issue = $0.source { true } else { false } }
    },
    SampleCheck("from a registration") {
      $0.petitions.count { if case .registration = $0.source { true } else { false } }
    },
    SampleCheck("slips by the citizen", atLeast: 3) {
      $0.slips.count { $0.entry.isDictated != true }
    },
    SampleCheck("slips dictated") { $0.slips.count { $0.entry.isDictated == true } },
    SampleCheck("slips read") { $0.slips(.readAloud) },
    SampleCheck("slips joined") {
      $0.slips.count { if case .joined = $0.state { true } else { false } }
    },
    SampleCheck("slips unreadable") { $0.slips(.unreadable) },
    SampleCheck("slips out of scope") { $0.slips(.outOfScope) },
    SampleCheck("slips in writing") { $0.slips(.answeredInWriting) },
    SampleCheck("rounds", atLeast: 3) { $0.rounds.count },
    SampleCheck("answers to several petitions") {
      $0.answers.count { $0.content.petitions.count > 1 }
    },
    SampleCheck("several units on one petition") { session in
      session.petitions.count { petition in
        Set(session.requests.filter { $0.petition == petition.number }.map(\.unit)).count > 1
      }
    },
    SampleCheck("answers for an absent head") {
      $0.answers.count { $0.content.standing == .forAbsentHead }
    },
    SampleCheck("requests passed on") {
      $0.requests.count { if case .passedOn = $0.state { true } else { false } }
    },
    SampleCheck("answers put off to writing") { $0.requests.count { $0.state == .inWriting } },
    SampleCheck("promises with a date", atLeast: 5) { $0.promises.count { $0.deadline != nil } },
  ]

  private static let endChecks = [
    SampleCheck("lines corrected") { $0.minutes.entries.count { !$0.corrections.isEmpty } },
    SampleCheck("lines struck") { $0.minutes.entries.count { $0.struck != nil } },
    SampleCheck("lines entered late") { $0.minutes.entries.count(where: \.isLate) },
    SampleCheck("objections") { $0.minutes.entries.count { $0.kind == .objection } },
    SampleCheck("working days") {
      $0.terms { if case .workingDays = $0 { true } else { false } }
    },
    SampleCheck("calendar days") {
      $0.terms { if case .calendarDays = $0 { true } else { false } }
    },
    SampleCheck("before a day") { $0.terms { if case .before = $0 { true } else { false } } },
    SampleCheck("by a day") { $0.terms { if case .by = $0 { true } else { false } } },
    SampleCheck("in a month") { $0.terms { if case .withinMonth = $0 { true } else { false } } },
    SampleCheck("accepted with a change") {
      $0.conclusions.count { $0.acceptance?.isAmended == true }
    },
    SampleCheck("returned and written anew") { session in
      session.conclusions.count { conclusion in
        conclusion.isAccepted
          && session.events {
            if case .conclusionReturned(conclusion.number, _, _) = $0 { true } else { false }
          } > 0
      }
    },
    SampleCheck("superseded") {
      $0.conclusions.count { if case .superseded = $0.state { true } else { false } }
    },
    SampleCheck("citizens who agree") { $0.petitions.count { $0.stance == .agrees } },
    SampleCheck("citizens who disagree") { $0.petitions.count { $0.stance == .disagrees } },
    SampleCheck("of the whole session") { $0.conclusions.count { $0.scope == .session } },
    SampleCheck("signatures", atLeast: 2) { $0.minutes.signatures.count { $0.refusal == nil } },
  ]

  private static let communeChecks = [
    SampleCheck("gaps at the opening with a reason", atLeast: 2) {
      $0.ledger.flatMap(\.events).map { event in
        if case .sessionOpened(_, _, let gaps, .some) = event { gaps.count } else { 0 }
      }.max() ?? 0
    },
    SampleCheck("a closing without gaps") {
      $0.events { if case .sessionClosed([], nil) = $0 { true } else { false } }
    },
    SampleCheck("the chair back in the chair", atLeast: 3) { $0.presidings.count },
    SampleCheck("a complaint guided") {
      $0.petitions.count { $0.petitionClass == .complaint && $0.conclusion != nil }
    },
    SampleCheck("the last word closes the list") {
      $0.events { if case .listClosed = $0 { true } else { false } }
    },
  ]

  private static let districtChecks = [
    SampleCheck("an opening without gaps") {
      $0.events { if case .sessionOpened(_, _, [], nil) = $0 { true } else { false } }
    },
    SampleCheck("delegation by a paper") {
      if case .document = $0.presidings.first?.ground { 1 } else { 0 }
    },
    SampleCheck("gaps at the closing with a reason", atLeast: 3) {
      $0.ledger.flatMap(\.events).map { event in
        if case .sessionClosed(let gaps, .some) = event { gaps.count } else { 0 }
      }.max() ?? 0
    },
    SampleCheck("not heard", atLeast: 2) {
      $0.queue.registrations.count { $0.state == .unheard }
    },
    SampleCheck("a denunciation guided") {
      $0.petitions.count { $0.petitionClass == .denunciation && $0.conclusion != nil }
    },
    SampleCheck("a merged matter split again") {
      $0.events { if case .petitionSplit = $0 { true } else { false } }
    },
    SampleCheck("a refusal to sign") { $0.minutes.signatures.count { $0.refusal != nil } },
    SampleCheck("a reservation") { $0.minutes.entries.count { $0.kind == .reservation } },
    SampleCheck("rulings added in the notice") {
      $0.conclusions.count { $0.origin == .addedInNotice }
    },
    SampleCheck("a corrected version, sealed again", atLeast: 2) { $0.minutes.seals.count },
    SampleCheck("citizens absent at the ruling") { $0.petitions.count { $0.stance == .absent } },
    SampleCheck("several secretaries") {
      $0.ledger.count { $0.actor == Actor(.secretary, desk: 2) }
    },
  ]
}

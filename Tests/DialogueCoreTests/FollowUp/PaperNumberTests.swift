import DialogueCore
import DialogueTestSupport
import Testing

/// A number belongs to one paper of whoever gave it.
struct PaperNumberTests {
  private static let assigned = Scene { try Rehearsal.assigned() }
  private static let answered = assigned.after(.answerInWriting(Rehearsal.writtenAnswer([1])))
  private static let order = Rehearsal.orderPaper

  private static func urge(_ number: String, _ day: Day) -> Command {
    .urgeUnit(
      UrgingContent(
        unit: Examples.land,
        matters: [.assignment(id: 1)],
        on: day,
        paper: PaperReference(number, day)
      )
    )
  }

  private static func answer(_ assignment: AssignmentID, on day: Day) -> Command {
    var content = Rehearsal.writtenAnswer([assignment])
    content.paper.date = day
    return .answerInWriting(content)
  }

  private static func report(_ assignment: AssignmentID, on day: Day) -> Command {
    .reportResult(
      ReportContent(
        assignments: [assignment],
        paper: PaperReference(Rehearsal.writtenAnswer([1]).paper.number, day)
      )
    )
  }

  private static let taken = Refusal.paperNumberTaken(
    number: order.number,
    on: order.date,
    session: nil
  )

  private static func assigned(numbering: PaperNumbering?) -> Scene {
    Scene {
      try Rehearsal.assigned(
        .example(
          settlement: .example,
          grouping: .example,
          paperNumbering: numbering.map { .example($0) }
        )
      )
    }
  }

  @Test(arguments: refused)
  func `no number is given`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused("twice in a year", assigned, urge(order.number, Rehearsal.day(30)), taken),
    Refused(
      "twice for a zero, a space or a small letter",
      assigned,
      urge("0 15/ubnd-VP", Rehearsal.day(30)),
      taken
    ),
    Refused(
      "twice by one unit, for answer and report",
      answered,
      report(1, on: Rehearsal.day(22)),
      .paperNumberTaken(number: "31/ĐC", on: Rehearsal.day(20), session: nil)
    ),
    Refused(
      "twice in a term of the Party, be it a year later",
      assigned(numbering: PaperNumbering(.term)).later(seconds: 400 * 86_400),
      urge(order.number, Rehearsal.day(380)),
      taken
    ),
    Refused(
      "twice in a year, where the ruleset is silent",
      assigned(numbering: nil),
      urge(order.number, Rehearsal.day(30)),
      taken
    ),
  ]

  @Test func `one paper of one day serves several acts`() throws {
    var rehearsal = try Self.assigned.play()
    try rehearsal.perform(Self.urge(Self.order.number, Self.order.date))
    try rehearsal.perform(.answerInWriting(Rehearsal.writtenAnswer([1])))
    try rehearsal.perform(Self.report(1, on: Rehearsal.writtenAnswer([1]).paper.date))
  }

  @Test func `the state begins anew each year, and every unit counts its own`() throws {
    var rehearsal = try Self.answered.play()
    try rehearsal.perform(Self.answer(3, on: Rehearsal.day(25)))
    rehearsal.wait(seconds: 400 * 86_400)
    try rehearsal.perform(Self.urge(Self.order.number, Rehearsal.day(380)))
  }

  @Test func `a series begins anew on the day that the ruleset names`() throws {
    let numbering = PaperNumbering(.term, beganOn: Rehearsal.day(300))
    var rehearsal = try Self.assigned(numbering: numbering).play()
    rehearsal.wait(seconds: 400 * 86_400)
    try rehearsal.perform(Self.urge(Self.order.number, Rehearsal.day(380)))
  }

  @Test func `the papers of other sessions count with those of the same issuer alone`() throws {
    let rehearsal = try Self.assigned.play()
    let session = rehearsal.session
    let other = PaperReference("021/UBND-VP", Rehearsal.day(3))
    let urge = Self.urge("21/UBND-VP", Rehearsal.day(9))
    func refusal(of command: Command, beside issuer: IssuedPaper.Issuer) -> Refusal? {
      do {
        _ = try session.decide(
          command,
          as: Actor(.secretary),
          at: rehearsal.now,
          papersElsewhere: [IssuedPaper(other, by: issuer, in: "Đối thoại quý I")]
        )
        return nil
      } catch {
        return error
      }
    }
    let taken = Refusal.paperNumberTaken(
      number: other.number,
      on: other.date,
      session: "Đối thoại quý I"
    )
    #expect(refusal(of: urge, beside: .authority(session.plan.authority)) == taken)
    #expect(refusal(of: urge, beside: .authority("UBND xã khác")) == nil)
    #expect(refusal(of: urge, beside: .unit(Examples.land)) == nil)
    var answer = Rehearsal.writtenAnswer([1])
    answer.paper = PaperReference("21/UBND-VP", Rehearsal.day(9))
    #expect(refusal(of: .answerInWriting(answer), beside: .unit(Examples.land)) == taken)
    #expect(refusal(of: .answerInWriting(answer), beside: .unit(Examples.justice)) == nil)
  }

  @Test func `a session tells the others which papers it has`() throws {
    let session = try Self.answered.play().session
    let title = session.plan.title
    let answer = Rehearsal.writtenAnswer([1]).paper
    let papers = session.issuedPapers
    #expect(
      papers.contains(IssuedPaper(Self.order, by: .authority(session.plan.authority), in: title))
    )
    #expect(papers.contains(IssuedPaper(answer, by: .unit(Examples.land), in: title)))
  }

  @Test func `an order that was handed on keeps its number`() throws {
    var rehearsal = try Rehearsal.followed()
    try rehearsal.play([
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(paper: Self.order)
      ),
      .transferAssignment(
        assignment: 1,
        to: Examples.justice,
        content: AssignmentContent(paper: PaperReference("19/UBND", Rehearsal.day(4))),
        reason: "không thuộc chức năng"
      ),
    ])
    let urge = Command.urgeUnit(
      UrgingContent(
        unit: Examples.justice,
        matters: [.assignment(id: 2)],
        on: Rehearsal.day(30),
        paper: PaperReference(Self.order.number, Rehearsal.day(30))
      )
    )
    #expect(rehearsal.refusal(of: urge) == Self.taken)
  }

  @Test func `the number of what was struck is free again`() throws {
    var rehearsal = try Self.assigned.play()
    try rehearsal.perform(Self.urge("18/UBND-VP", Rehearsal.day(30)))
    #expect(
      rehearsal.refusal(of: Self.urge("18/UBND-VP", Rehearsal.day(31)))
        == .paperNumberTaken(number: "18/UBND-VP", on: Rehearsal.day(30), session: nil)
    )
    try rehearsal.perform(.strikeStep(step: .urging(id: 1), reason: "ghi nhầm ngày"))
    try rehearsal.perform(Self.urge("18/UBND-VP", Rehearsal.day(31)))
  }
}

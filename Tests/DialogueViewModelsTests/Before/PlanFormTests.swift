import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

@Test func `the plan's form keeps what it does not ask and amends the rest`() throws {
  let scene = try Prepared.scene()
  var plan = scene.session.plan
  plan.date = .day(Prepared.day(2024, 5, 31))
  plan.startMinute = 13 * 60 + 30
  plan.topics = ["Đất công ích", "Môi trường"]
  #expect(
    try savedCommand(
      of: PlanForm(),
      [("day", "31/5"), ("start", "13:30"), ("topics", "Đất công ích\nMôi trường")],
      scene
    ) == .amendPlan(plan)
  )
}

@Test func `a plan may name a quarter until the day is fixed`() throws {
  let scene = try Prepared.scene()
  var plan = scene.session.plan
  plan.date = .quarter(number: 3, year: 2024)
  #expect(
    try savedCommand(of: PlanForm(), [("day", ""), ("quarter", "3")], scene) == .amendPlan(plan)
  )
}

@Test func `a plan for several quarters keeps them in the form, and may name others`() throws {
  var rehearsal = Rehearsal()
  var plan = rehearsal.session.plan
  plan.date = .quarters(first: 2, last: 3, year: 2024)
  try rehearsal.perform(.amendPlan(plan))
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  let station = Prepared.station(on: .duty(.plan), scene)
  let picture = station.preparationFrame(in: Size(rows: 20, columns: 80), scene).description
  #expect(picture.contains("quý 2–3/2024"))
  plan.venue = "Nhà văn hóa"
  #expect(try savedCommand(of: PlanForm(), [("venue", plan.venue)], scene) == .amendPlan(plan))
  plan.date = .quarters(first: 3, last: 4, year: 2024)
  #expect(
    try savedCommand(of: PlanForm(), [("venue", plan.venue), ("quarter", "3–4")], scene)
      == .amendPlan(plan)
  )
}

@Test func `a plan without day and quarter is not saved`() throws {
  let scene = try Prepared.scene()
  var form = PlanForm().form(showing: scene)
  form["day"].set("")
  guard
    case .refused(_, let field) = PlanForm().result(of: form, savedBy: .enter, showing: scene)
  else {
    Issue.record("saved without a day")
    return
  }
  #expect(field == "day")
}

@Test(arguments: [("venue", "Nhà văn hóa", true), ("audience", "Mọi người dân", false)])
func `the plan's form says when people must be told anew`(
  field: String,
  value: String,
  warns: Bool
) throws {
  let scene = try Prepared.scene()
  var form = PlanForm().form(showing: scene)
  form[FieldID(rawValue: field)].set(value)
  PlanForm().refresh(&form, showing: scene)
  let notes = try #require(form.rows.first { $0.id == "day" }?.notes)
  #expect(notes.contains(BeforeWords.announceAnew) == warns)
}

@Test func `the approval is offered as the chair's, today`() throws {
  let scene = Scene(session: Rehearsal().session, now: Examples.morning)
  #expect(
    try savedCommand(of: ApprovalForm(), [], scene)
      == .approveContent(Approval(by: Examples.chairman, on: Prepared.day(2024, 5, 24)))
  )
}

@Test func `a delegation by document needs its number`() throws {
  let scene = try Prepared.scene()
  let kind = DelegationForm()
  var form = kind.form(showing: scene)
  form["to.name"].set("Vũ Thị Hạnh")
  form["reason"].set("đi công tác")
  guard case .refused(_, let field) = kind.result(of: form, savedBy: .enter, showing: scene)
  else {
    Issue.record("saved without a number")
    return
  }
  #expect(field == "number")
  #expect(
    try savedCommand(
      of: kind,
      [("to.name", "Vũ Thị Hạnh"), ("number", "15/GUQ-UBND"), ("reason", "đi công tác")],
      scene
    )
      == .delegateChair(
        ChairDelegation(
          to: Person("Vũ Thị Hạnh"),
          ground: .document(number: "15/GUQ-UBND"),
          reason: "đi công tác"
        )
      )
  )
}

@Test(arguments: [
  (Delegation.forbidden, "‼ quy chế KHÔNG cho ủy quyền"), (.allowed, "quy chế cho ủy quyền"),
])
func `the delegation's form says what the ruleset thinks of it`(
  rule: Delegation,
  words: String
) throws {
  var founding = Examples.founding
  founding.ruleset = .example(chair: .example(delegation: rule))
  let scene = try Prepared.scene(founding)
  var form = DelegationForm().form(showing: scene)
  DelegationForm().refresh(&form, showing: scene)
  #expect(form.rows.flatMap(\.notes).contains { $0.vi.hasPrefix(words) })
}

@Test func `co-chairs are written one to a line`() throws {
  let scene = try Prepared.scene()
  #expect(
    try savedCommand(
      of: CoChairsForm(),
      [("persons", "Bà Vũ Thị Hạnh, Phó Chủ tịch UBND xã\n\nLê Văn Tám")],
      scene
    )
      == .nameCoChairs(persons: [
        Person("Vũ Thị Hạnh", form: .mrs, position: "Phó Chủ tịch UBND xã"),
        Person("Lê Văn Tám"),
      ])
  )
}

@Test(arguments: [
  "Bà Vũ Thị Hạnh, Phó Chủ tịch UBND xã", "Ông Lê Văn Tám", "Nguyễn Ông Bà, bí thư",
])
func `a person written as a line reads back the same`(line: String) throws {
  #expect(PersonLine.person(line[...]).map(PersonLine.text) == line)
}

@Test func `a role is given to the first desk that has none`() throws {
  let scene = try Prepared.scene()
  #expect(
    try savedCommand(of: RoleForm(), [("who.name", "Đỗ Minh Châu"), ("who.form", "mrs")], scene)
      == .assignRole(
        RoleAssignment(station: .secretary, person: Person("Đỗ Minh Châu", form: .mrs))
      )
  )
}

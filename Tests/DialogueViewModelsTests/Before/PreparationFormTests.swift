import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

@Test func `a new issue takes over the source of the last one`() throws {
  let scene = try Prepared.scene()
  #expect(
    try savedCommand(
      of: IssueForm(),
      [("text", "Nước sạch"), ("times", "3"), ("backlog", "unsettled"), ("unit", "tu-phap")],
      scene
    )
      == .collectIssue(
        IssueContent(
          text: "Nước sạch",
          source: "MTTQ xã",
          timesRaised: 3,
          isBacklog: true,
          unit: Examples.justice
        )
      )
  )
}

@Test func `what an earlier session left lends its source to no other issue and keeps its origin`()
  throws
{
  var rehearsal = Following.rehearsal()
  let taken = IssueContent(
    text: "Giá đất",
    source: "YK-01, Đối thoại",
    origin: IssueOrigin(journal: Examples.founding.header.journal, matter: "YK-01")
  )
  try rehearsal.play([
    .collectIssue(IssueContent(text: "Chợ", source: "MTTQ xã")), .collectIssue(taken),
  ])
  let scene = Table(rehearsal, .secretary).scene
  #expect(
    try savedCommand(of: IssueForm(), [("text", "Nước sạch")], scene)
      == .collectIssue(IssueContent(text: "Nước sạch", source: "MTTQ xã"))
  )
  var amended = taken
  amended.text = "Giá đất vườn"
  #expect(
    try savedCommand(of: IssueForm(issue: 2), [("text", amended.text)], scene)
      == .amendIssue(issue: 2, content: amended)
  )
}

@Test func `an issue is amended, or dropped, in its own form`() throws {
  let scene = try Prepared.scene()
  #expect(
    try savedCommand(of: IssueForm(issue: 2), [("text", "Đường liên thôn")], scene)
      == .amendIssue(
        issue: 2,
        content: IssueContent(text: "Đường liên thôn", source: "MTTQ xã")
      )
  )
  #expect(
    try savedCommand(of: IssueForm(issue: 2), [("standing", "dropped")], scene)
      == .dropIssue(issue: 2)
  )
}

@Test func `a task's term is read from words and shown as a day`() throws {
  let scene = try Prepared.scene()
  let kind = TaskForm(kind: .work)
  #expect(
    try savedCommand(
      of: kind,
      [("unit", "tai-chinh"), ("text", "Loa, ghế"), ("term", "trước 24/5/2024")],
      scene
    )
      == .askPreparation(
        PreparationTaskContent(
          kind: .work,
          unit: Examples.finance,
          text: "Loa, ghế",
          askedOn: Prepared.day(2024, 5, 23),
          deadline: .before(day: Prepared.day(2024, 5, 24))
        )
      )
  )
  var form = kind.form(showing: scene)
  form["term"].set("trước 24/5/2024")
  kind.refresh(&form, showing: scene)
  #expect(
    form.rows.first { $0.id == "term" }?.notes.map(\.vi)
      == ["trước 24/05/2024 → hạn cuối thứ Năm 23/05/2024"]
  )
  form["term"].set("sớm")
  form["unit"].set("tai-chinh")
  form["text"].set("Loa")
  guard case .refused(_, let field) = kind.result(of: form, savedBy: .enter, showing: scene)
  else {
    Issue.record("saved a term that was not understood")
    return
  }
  #expect(field == "term")
}

@Test func `a prepared answer is reported today unless another day is given`() throws {
  let scene = try Prepared.scene()
  #expect(
    try savedCommand(of: TaskDoneForm(task: 1), [("via", "Văn phòng")], scene)
      == .completePreparation(
        task: 1,
        done: PreparationDone(on: Prepared.day(2024, 5, 23), via: "Văn phòng")
      )
  )
}

@Test func `an announcement carries the contents that were not denied`() throws {
  let scene = try Prepared.scene()
  #expect(
    try savedCommand(
      of: AnnouncementForm(channel: ChannelID("bang")),
      [("on", "16/5"), ("proof", "ảnh chụp"), ("content.place", "missing")],
      scene
    )
      == .announceSession(
        AnnouncementContent(
          channel: ChannelID("bang"),
          on: Prepared.day(2024, 5, 16),
          contents: [ItemID("time"), ItemID("content")],
          proof: "ảnh chụp"
        )
      )
  )
}

@Test func `a late announcement is told by how much while it is typed`() throws {
  let scene = try Prepared.scene()
  let kind = AnnouncementForm(channel: ChannelID("bang"))
  var form = kind.form(showing: scene)
  form["on"].set("20/05/2024")
  kind.refresh(&form, showing: scene)
  #expect(
    form.rows.first { $0.id == "on" }?.notes.map(\.vi)
      == [
        "→ thứ Hai 20/05/2024",
        "! muộn 3 ngày so với hạn 17/05/2024; vẫn ghi được",
      ]
  )
}

@Test func `invitations and attendance offer who comes next`() throws {
  let fresh = Scene(session: Rehearsal().session, now: Examples.morning)
  #expect(
    try savedCommand(of: InvitationForm(), [("count", "42")], fresh)
      == .sendInvitations(
        InvitationContent(
          recipients: "Đại biểu các thôn",
          count: 42,
          on: Prepared.day(2024, 5, 24)
        )
      )
  )
  let scene = try Prepared.scene()
  #expect(
    try savedCommand(of: AttendanceForm(), [("present", "40"), ("invited", "42")], scene)
      == .countAttendance(
        AttendanceRow(category: "Đại biểu các thôn", present: 40, invited: 42)
      )
  )
}

@Test func `an absence names who stands in`() throws {
  let scene = try Prepared.scene()
  #expect(
    try savedCommand(
      of: AbsenceForm(),
      [("unit", "cong-an"), ("reason", "đi họp"), ("standin.name", "Trần Văn Bắc")],
      scene
    )
      == .noteAbsence(
        Absence(unit: Examples.police, reason: "đi họp", standIn: Person("Trần Văn Bắc"))
      )
  )
}

@Test func `a day that its year does not have is refused while it is typed`() throws {
  let scene = try Prepared.scene()
  var form = InvitationForm().form(showing: scene)
  form["on"].set("29/02/2023")
  #expect(form["on"].problem != nil)
  form["on"].set("29/02/2024")
  #expect(form["on"].problem == nil)
}

import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What the chair ruled is not typed again, and not lost, when a petition is given out.
struct RuledAssignmentTests {
  private static let day = Rehearsal.day(7)

  private static func form(
    _ petitions: [PetitionNumber],
    _ fields: [(FieldID, String)] = []
  ) throws -> Form {
    let rehearsal = try Rehearsal.ruled(by: .before(day: day))
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    let kind = AssignmentForm(petitions: petitions)
    var form = kind.form(showing: scene)
    for (id, text) in [("paper.number", "15/UBND"), ("paper.date", "25/5/2024")] + fields {
      form[id].set(text)
    }
    kind.refresh(&form, showing: scene)
    return form
  }

  private static func notes(_ form: Form) -> [String] {
    form.rows.first { $0.id == "term" }?.notes.map(\.vi) ?? []
  }

  @Test func `the form begins with the ruling's units, words and term`() throws {
    let form = try Self.form([1])
    #expect(form.value("lead") == Examples.land.rawValue)
    #expect(form.value("coordinating") == "Tư pháp – Hộ tịch")
    #expect(form.value("text") == "Đo lại thửa đất, trả lời ông An.")
    #expect(form.value("term") == "trước 31/05/2024")
    #expect(TermField.rule("term", in: form, today: Self.day) == .before(day: Self.day))
    #expect(!Self.notes(form).contains { $0.hasPrefix("!") })
  }

  @Test func `a later date is warned of, and an empty one says whose date counts`() throws {
    let later = try Self.form([1], [("term", "trước 20/06/2024")])
    #expect(Self.notes(later).last == "! YK-01: muộn hơn hạn của KL-01, 30/05/2024")
    let empty = try Self.form([1], [("term", "")])
    #expect(
      Self.notes(empty).last == "! YK-01: để trống thì lấy hạn của KL-01, 30/05/2024"
    )
  }

  @Test func `one paper for two petitions leaves each its own term`() throws {
    let form = try Self.form([1, 2])
    #expect(form.value("term").isEmpty)
    #expect(form.value("text") == "Đo lại thửa đất, trả lời ông An.")
    #expect(Self.notes(form).last == "! YK-01: để trống thì lấy hạn của KL-01, 30/05/2024")
  }

  @Test func `until it is given out the board has the ruling's day, when that comes first`() throws
  {
    func due(_ term: DeadlineRule) throws -> Day? {
      let rehearsal = try Rehearsal.ruled(by: term)
      return FollowUpEntries(rehearsal.session, source: 0, now: LocalTime(Rehearsal.day(1))).all
        .first { $0.item == .petition(1) }?.due
    }
    #expect(try due(.before(day: Self.day)) == Rehearsal.day(6))
    #expect(try due(.by(day: Rehearsal.day(60))) == Day("2024-06-07"))
  }

  @Test func `the card has one date that presses once the petition is given out`() throws {
    var rehearsal = try Rehearsal.ruled(by: .by(day: Rehearsal.day(10)))
    func alarms() -> Int {
      var desk = TestDesk.following(rehearsal, day: 60)
      desk.size = Size(rows: 60, columns: 80)
      desk.station.place = .card(1)
      return desk.body().split(separator: "\n").count { $0.contains("03/06/2024 · ‼") }
    }
    #expect(alarms() == 1)
    try rehearsal.perform(
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(
          paper: Rehearsal.orderPaper,
          reportDeadline: .by(day: Rehearsal.day(30))
        )
      )
    )
    #expect(alarms() == 1)
    var desk = TestDesk.following(rehearsal, day: 60)
    desk.size = Size(rows: 60, columns: 80)
    desk.station.place = .card(1)
    #expect(desk.body().contains("hạn đầu 03/06/2024, theo kết luận KL-01"), "\(desk.body())")
  }
}

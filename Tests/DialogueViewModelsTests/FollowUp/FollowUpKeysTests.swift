import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What keys do on the board besides opening forms.
struct FollowUpKeysTests {
  @Test func `marked rows are assigned by one paper, in one record`() throws {
    var desk = TestDesk.following(try .followed())
    desk.select(.petition(1))
    desk.press(.character(" "))
    desk.select(.petition(2))
    desk.press(.character(" "))
    #expect(desk.screen().contains("* đánh dấu 2"))
    let before = desk.rehearsal.records.count
    desk.press(.character("t"))
    #expect(desk.form().contains("YK-01, YK-02"))
    desk.fill([
      ("paper.number", "15/UBND-VP"), ("paper.date", "25/5/2024"), ("lead", "Địa chính"),
    ])
    #expect(desk.rehearsal.records.count == before + 1)
    let assignments = desk.rehearsal.session.followUp.assignments
    #expect(assignments.map(\.petition) == [1, 2])
    #expect(assignments.allSatisfy { $0.unit == Examples.land })
    #expect(assignments.allSatisfy { $0.content.paper == Rehearsal.orderPaper })
    // The rows are gone, and their marks with them.
    _ = desk.frame()
    #expect(desk.station.followMarks == [])
  }

  @Test func `the filter finds rows by unit, citizen and number`() throws {
    var desk = TestDesk.following(try .received(), day: 14)
    for (words, count) in [("tư pháp", 2), ("YK-02", 3), ("nguyen van an", 8), ("không có", 0)] {
      desk.press(.character("/"))
      desk.type(words)
      desk.press(.enter)
      _ = desk.frame()
      let rows = desk.station.lists.board.rows.count
      #expect(rows == count, "\(words)")
      #expect((desk.station.boardItem == nil) == (count == 0), "\(words)")
      desk.press(.escape)
    }
    #expect(desk.station.place == .followUp)
  }

  @Test func `x goes round the four orders and the selected row stays`() throws {
    var desk = TestDesk.following(try .received(), day: 14)
    desk.select(.due(.answer(3)))
    for order in [FollowUpOrder.unit, .topic, .petitioner, .deadline] {
      desk.press(.character("x"))
      _ = desk.frame()
      #expect(desk.station.lists.boardOrder == order)
      #expect(desk.station.boardItem == .due(.answer(3)))
    }
  }

  @Test func `Enter opens the card and Esc goes back to the row`() throws {
    var desk = TestDesk.following(try .noticed(), day: 30)
    desk.select(.due(.milestone(1, number: 2)))
    desk.press(.enter)
    #expect(desk.station.place == .task(1))
    desk.press(.right)
    #expect(desk.station.place == .task(2))
    desk.press(.escape)
    #expect(desk.station.place == .followUp)
    #expect(desk.station.boardItem == .due(.milestone(1, number: 2)))
    desk.press(.escape)
    #expect(desk.station.place == .minutes)
  }

  @Test func `what is restricted is not on the board, and stands on its card`() throws {
    var desk = TestDesk.following(try .noticed(), day: 30)
    desk.size = Size(rows: 40, columns: 120)
    #expect(!desk.screen().contains("Kiểm điểm"))
    desk.select(.due(.task(5)))
    #expect(desk.screen().contains("nội dung hạn chế"))
    desk.press(.enter)
    #expect(desk.screen().contains("Kiểm điểm trách nhiệm"))
    #expect(!desk.screen().contains("box:restricted"))
  }

  @Test func `d takes a step at a time, and the chair gives only what is the chair's`() throws {
    var desk = TestDesk.following(try .assigned(), .chair)
    desk.select(.due(.answer(1)))
    desk.press(.character("d"))
    #expect(desk.station.overlays.isEmpty)
    #expect(desk.said == "việc này của bàn khác")
    desk.press(.character("m"))
    #expect(desk.station.topForm?.kind is ExtensionForm)
  }

  @Test func `before the meeting is over the board says when it begins`() throws {
    var desk = TestDesk(.secretary, try .raised())
    desk.station.openFollowUp()
    #expect(desk.screen().contains("việc theo dõi bắt đầu sau khi bế mạc"))
    desk.press(.character("t"))
    #expect(desk.station.overlays.isEmpty)
    #expect(desk.said == "việc này làm sau khi bế mạc")
  }

  @Test func `the palette leads to the board and to every act by its name`() throws {
    var desk = TestDesk(.secretary, try .received())
    desk.press(.control("o"), .character(":"))
    desk.type("followUp")
    desk.press(.enter)
    #expect(desk.station.place == .followUp)
    desk.select(.due(.answer(1)))
    desk.press(.character(":"))
    desk.type("writtenAnswer")
    desk.press(.enter)
    #expect(desk.station.topForm?.kind is WrittenAnswerForm)
  }

  @Test func `a milestone that waits begins by d, and X takes that back`() throws {
    var desk = TestDesk.following(try .noticed(), day: 30)
    desk.select(.due(.milestone(7, number: 1)))
    desk.press(.character("d"))
    #expect(desk.form().contains("NV-07 · 1 Khởi công"))
    desk.goTo("on")
    desk.press(.control("u"))
    desk.type("10/6/2024")
    #expect(desk.form().contains("mốc 1: Hạn 24/06/2024"))
    desk.press(.enter)
    let task = NoticeTaskID(rawValue: 7)
    let begun = { (desk: TestDesk) in desk.rehearsal.session.followUp[task]?.milestone(1) }
    #expect(begun(desk)?.deadline?.due == Rehearsal.day(31))
    desk.press(.character("X"))
    desk.type("chưa bắt đầu")
    desk.press(.enter)
    #expect(begun(desk)?.begun == nil)
  }

  @Test func `one letter urges a unit about an assignment and a task together`() throws {
    var desk = TestDesk.following(try .noticed(), day: 30)
    try desk.rehearsal.perform(
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(paper: Rehearsal.orderPaper)
      )
    )
    for item in [FollowUpItem.due(.answer(1)), .due(.milestone(1, number: 1))] {
      desk.select(item)
      desk.press(.character(" "))
    }
    desk.press(.character("V"))
    desk.type("đôn đốc")
    desk.press(.enter)
    desk.fill([("on", "10/6/2024"), ("paper.number", "140/UBND"), ("paper.date", "10/6/2024")])
    let urged = desk.rehearsal.session.followUp.urgings.first?.content
    #expect(urged?.unit == Examples.land)
    #expect(urged?.matters == [.assignment(id: 1), .task(id: 1)])
  }

  @Test func `F opens the card of any task, one with nothing owed as well`() throws {
    var desk = TestDesk.following(try .noticed(), day: 30)
    desk.press(.character("F"), .character("1"))
    desk.type("mất nước")
    desk.press(.enter)
    #expect(desk.station.place == .task(3))
    desk.press(.escape)
    #expect(desk.station.place == .followUp)
  }

  @Test func `a closed session's keys name the board, and : Enter opens it`() throws {
    for actor in [Actor.secretary, .operator, .chair] {
      var desk = TestDesk(actor, try .received())
      #expect(desk.screen().contains("Theo dõi, lệnh"), "\(actor)")
      if desk.station.isInLine { desk.press(.control("o")) }
      desk.press(.character(":"), .enter)
      #expect(desk.station.place == .followUp, "\(actor)")
    }
    var desk = TestDesk(.secretary, try .raised())
    #expect(!desk.screen().contains("Theo dõi"))
  }

  @Test func `X strikes what was recorded and brings it back`() throws {
    var desk = TestDesk.following(try .received())
    desk.select(.due(.answer(3)))
    desk.press(.character("p"), .escape, .character("b"))
    desk.fill([("text", "Đang làm"), ("on", "3/6/2024")])
    desk.press(.character("X"))
    desk.type("tiến độ")
    desk.press(.enter, .enter)
    desk.type("ghi nhầm")
    desk.press(.enter)
    #expect(desk.rehearsal.session.followUp.progress.first?.struck == "ghi nhầm")
    desk.press(.character("X"))
    desk.type("lấy lại")
    desk.press(.enter)
    #expect(desk.rehearsal.session.followUp.progress.first?.struck == nil)
  }

  @Test func `u takes back what a form has just recorded`() throws {
    var desk = TestDesk.following(try .assigned())
    // The rehearsal's records are of this run.
    desk.station = Station(actor: .secretary, run: Rehearsal.run(of: .secretary))
    desk.select(.due(.answer(1)))
    desk.press(.character("d"))
    desk.fill([("on", "27/5/2024")])
    #expect(desk.rehearsal.session.followUp[AssignmentID(rawValue: 1)]?.receipt != nil)
    desk.press(.character("u"), .character("c"))
    #expect(desk.rehearsal.session.followUp[AssignmentID(rawValue: 1)]?.receipt == nil)
  }

  @Test(arguments: [Actor.secretary, .operator, .chair])
  func `any keys at any size leave a screen`(actor: Actor) throws {
    var desk = TestDesk.following(try .noticed(), actor)
    let keys: [Key] = [
      .down, .enter, .character("d"), .escape, .character("x"), .character(" "), .character("t"),
      .enter, .character("1"), .escape, .character("T"), .character("2"), .character("V"),
      .character("4"), .tab, .character("K"), .character("B"), .character("F"), .character("X"),
      .escape, .character("/"), .character("a"), .escape, .pageDown, .end, .home, .up, .right,
      .character("?"), .escape, .character("s"), .escape, .character("f"), .character("c"),
    ]
    var seed: UInt64 = 20_240_524
    for step in 0..<250 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      if step.isMultiple(of: 25) { desk.station.openFollowUp() }
      desk.press(keys[Int(seed >> 33) % keys.count])
      desk.size = Size(rows: 1 + Int(seed >> 20) % 45, columns: 1 + Int(seed >> 40) % 130)
      desk.language = seed & 1 == 0 ? .vi : .en
      let frame = desk.frame()
      #expect(frame.size == desk.size)
      if let cursor = frame.cursor {
        #expect((0..<desk.size.rows).contains(cursor.row))
        #expect((0..<desk.size.columns).contains(cursor.column))
      }
    }
    let isRefolded = desk.rehearsal.refolded == desk.rehearsal.session
    #expect(isRefolded)
  }
}

import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// Rows that count no more, and the room they leave.
struct SpentRowsTests {
  @Test func `calling somebody far down leaves no empty rows above`() throws {
    var table = Table(try .crowded(), .operator)
    for _ in 0..<20 { table.press(.operator, .down) }
    table.press(.operator, .character("M"), .character("1"))
    try table.giveReason(.operator, "chủ trì mời")
    #expect(table.session.queue.called == 21)
    _ = table.frame(.operator)
    #expect(table[.operator].lists.queue.top == 0)
  }

  @Test func `a slip entered by mistake is told from one that counts`() throws {
    var table = Table(try .queued(), .operator)
    table.press(.operator, .character("P"))
    try table.fill(.operator, [("name", "Đinh Thị Én"), ("content", "Đường thôn")])
    table.save(.operator)
    if table[.operator].topForm != nil { table.press(.operator, .escape) }
    #expect(table.frame(.operator).description.contains("▸PH-01 Đinh Thị Én phiếu"))
    table.press(.operator, .character("u"), .character("c"))
    #expect(table.session.slips.map(\.state) == [.void])
    let screen = table.frame(.operator).description
    #expect(!screen.contains("PH-01 Đinh Thị Én phiếu"))
    #expect(screen.contains("PH-01 Đinh Thị Én ghi nhầm, bỏ"))
  }

  @Test func `the question before undo names whose act goes with it, and when`() throws {
    var table = Table(try .queued(), .secretary, .operator)
    table.size = Size(rows: 24, columns: 160)
    table.press(.secretary, .function(2))
    table.press(.secretary, .control("o"), .character("u"))
    #expect(!table.frame(.secretary).description.contains("mất cả việc"))
    table.press(.secretary, .escape)
    table.press(.operator, .character("b"))
    try #require(table.session.floor?.registration == 1)
    table.press(.secretary, .control("o"), .character("u"))
    let time = TimeWords.hourMinute(table.scene.now, table.session)
    #expect(
      table.frame(.secretary).description.contains("mất cả việc của Tiếp nhận lúc \(time)")
    )
  }

  @Test func `what is done with people says of a slip that it is one`() throws {
    var table = Table(try .queued(), .operator)
    table.press(.operator, .down, .character("V"), .character("4"))
    try table.fill(.operator, [("content", "Đường thôn")])
    table.save(.operator)
    try #require(table.session.slips.count == 1)
    table.press(.operator, .character("V"))
    #expect(table.said(.operator).hasPrefix("PH-01 là phiếu"))
    #expect(table[.operator].overlays.isEmpty)
    table[.operator].lists.queue.select(.slip(1))
    table.press(.operator, .character("V"))
    #expect(table.said(.operator).hasPrefix("PH-01 là phiếu"))
    table[.operator].lists.queue.goHome()
    table.press(.operator, .character("V"))
    #expect(!table[.operator].overlays.isEmpty)
  }

  @Test func `a call by mistake is no call, and a third call is the third`() throws {
    var founding = Examples.founding
    founding.ruleset = .example(
      queue: QueueRule(
        order: .example(.byNumber),
        absentReturn: .example(.afterWaiting(count: 3))
      )
    )
    var table = Table(try .queued(6, founding), .secretary)
    try table.happen(.callNext(expected: 1, ending: nil), as: .operator)
    try table.happen(.returnCall(number: 1, reason: "gọi nhầm"), as: .operator)
    #expect(try row(of: "01", table.frame(.secretary)).hasSuffix("Nguyễn Văn An"))
    for call in 2...3 {
      try table.happen(
        .callRegistration(number: 1, ending: nil, reason: "chủ trì"),
        as: .operator
      )
      try table.happen(.markAbsent(number: 1), as: .operator)
      table[.secretary].lists.queue.goHome()
      let question = Questions.recall(1, table.session)(.vi)
      #expect(question.contains("gọi lần \(call) "))
      try table.happen(.returnRegistration(number: 1), as: .operator)
      table[.secretary].lists.queue.goHome()
      #expect(try row(of: "01", table.frame(.secretary)).hasSuffix(" \(call)"))
    }
  }

  /// What stands in the secretary's queue behind a number.
  private func row(of number: String, _ frame: Frame) throws -> String {
    let rows = frame.description.split(separator: "\n").dropFirst(2).map {
      $0.split(separator: "│", omittingEmptySubsequences: false)
    }
    let found = rows.first { $0.count > 1 && $0[1].dropFirst().hasPrefix(number) }
    let text = try String(#require(found)[1])
    return String(text.reversed().drop { $0 == " " }.reversed())
  }
}

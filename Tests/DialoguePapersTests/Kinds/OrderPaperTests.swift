import DialogueCore
import DialoguePapers
import DialogueTestSupport
import PaperWriters
import Testing

/// The proof of order: people, times and changes, and nobody by more than the copy may tell.
@Suite struct OrderPaperTests {
  private static func paper(
    of session: Session,
    _ copy: PaperCopy,
    at now: Moment
  ) throws -> Paper {
    let papers = PaperKind.order.papers(of: session, copy: copy, texts: PaperTexts(), at: now)
    return try #require(papers.first)
  }

  @Test(arguments: [
    (PaperCopy.internal, "Nguyễn Văn An", "Lê Thị Hoa", "Ngô Thị Lan"),
    (.public, "N.V.A.", "L.T.H.", "N.T.L."),
  ])
  func `the proof of order names no matter, and citizens as the copy may`(
    copy: PaperCopy,
    first: String,
    second: String,
    fourth: String
  ) throws {
    var rehearsal = try Rehearsal.queued(4)
    rehearsal.wait(seconds: 120)
    try rehearsal.play(
      [
        .moveRegistration(number: 4, from: 3, to: 0, reason: "đi thay ông An"),
        .callNext(expected: 4, ending: nil),
        .startSpeech(registration: 4, follows: nil),
      ],
      as: .operator
    )
    rehearsal.wait(seconds: 100)
    try rehearsal.play(
      [
        .callNext(expected: 1, ending: 1), .markAbsent(number: 1),
        .callNext(expected: 2, ending: nil), .guideRegistration(number: 3),
      ],
      as: Actor(.operator, desk: 2)
    )
    let paper = try Self.paper(of: rehearsal.session, copy, at: rehearsal.now)
    let rows = try #require(paper.tables.first).rows.map { cells in
      cells.map(\.plain).joined(separator: " │ ")
    }
    #expect(
      rows == [
        "01 │ \(first) │ 08:00:00 Tiếp nhận │ 08:03:40 Tiếp nhận 2 │ vắng",
        "02 │ \(second) │ 08:00:00 Tiếp nhận │ 08:03:40 Tiếp nhận 2 │ đã mời",
        "03 │ đã hướng dẫn │ 08:00:00 Tiếp nhận │  │ đã hướng dẫn",
        "04 │ \(fourth) │ 08:00:00 Tiếp nhận │ 08:02:00 Tiếp nhận │ dời 4→1 · đã phát biểu",
      ]
    )
    let reason = copy == .internal ? "đi thay ông An" : "đi thay ông A."
    #expect(
      PlainTextWriter(width: 10_000).text(of: paper).contains(
        "Theo số đăng ký, trừ: 01 vắng khi mời; 04 dời từ chỗ 4 tới 1 (\(reason))."
      )
    )
  }

  @Test(arguments: PaperCopy.allCases)
  func `whoever denounced at the floor has a number and no name`(copy: PaperCopy) throws {
    let session = try Desk.wholeSession().session
    let paper = try Self.paper(of: session, copy, at: Desk.moment("10:00"))
    let text = PlainTextWriter(width: 10_000).text(of: paper)
    #expect(session.queue[3]?.state == .served)
    #expect(text.contains("Một công dân"))
    #expect(!text.contains("Hoàng Văn Tố"))
    #expect(!text.contains("H.V.T."))
  }

  @Test func `somebody who asked the day before has the day before the time`() throws {
    let morning = Examples.morning
    let before = Moment(wall: morning.wall - 16 * 3_600_000, uptime: 0)
    var rehearsal = Rehearsal(at: before)
    try rehearsal.perform(
      .enterRegistration(entry: Examples.citizens[0], duplicate: nil),
      as: .operator
    )
    rehearsal.now = morning
    try rehearsal.perform(.openSession(gapsReason: Rehearsal.gapsReason))
    let paper = try Self.paper(of: rehearsal.session, .internal, at: rehearsal.now)
    let row = try #require(paper.tables.first?.rows.first).map(\.plain)
    #expect(row == ["01", "Nguyễn Văn An", "23/05 16:00:00 Tiếp nhận", "", "đang chờ"])
  }
}

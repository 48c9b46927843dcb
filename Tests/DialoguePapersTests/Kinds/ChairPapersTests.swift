import DialogueCore
import DialoguePapers
import OfficeData
import PaperWriters
import Testing

/// Who presided, by which mandate and from when, in every paper that names the chair.
@Suite struct ChairPapersTests {
  private static let deputy = Person(
    "Cao Minh Đức",
    form: .mr,
    position: "Phó Chủ tịch UBND xã"
  )

  @Test(arguments: [
    PaperKind.announcement, .invitation, .programme, .notice, .results, .quickReport,
  ])
  func `a deputy presides by a mandate that the paper tells`(kind: PaperKind) throws {
    var desk = Desk()
    try desk.delegate(to: Self.deputy)
    try desk.perform("08:05", .openSession(gapsReason: "đã thông báo miệng"))
    let text = Self.text(kind, of: desk)
    #expect(
      text.lowercased().contains(
        """
        ông cao minh đức, phó chủ tịch ubnd xã (được chủ tịch ubnd xã ngọc châu ủy quyền, văn bản \
        số 15/guq-ubnd)
        """
      )
    )
  }

  @Test(arguments: [PaperKind.notice, .results, .quickReport])
  func `both who presided are named where the chair was handed over`(kind: PaperKind) throws {
    var desk = Desk()
    try desk.delegate(to: Self.deputy)
    try desk.perform("08:05", .openSession(gapsReason: "đã thông báo miệng"))
    let head = desk.session.plan.chair
    try desk.perform(
      "09:00",
      .handOverChair(to: head, ground: .oral, reason: "Chủ tịch trực tiếp chủ trì")
    )
    let text = Self.text(kind, of: desk)
    #expect(text.contains("ng Cao Minh Đức, Phó Chủ tịch UBND xã (được"))
    #expect(text.contains("; ông Vũ Quang Sơn, Chủ tịch UBND xã (từ 09 giờ 00 phút)"))
  }

  @Test func `a notice of two who presided is of the chair, and not of one office`() throws {
    var desk = try Desk.opened()
    try desk.perform(
      "09:00",
      .handOverChair(to: Self.deputy, ground: .oral, reason: "họp")
    )
    let text = Self.text(.notice, of: desk)
    #expect(text.contains("Kết luận của chủ trì tại hội nghị"))
    #expect(text.contains("(từ 09 giờ 00 phút, được Chủ tịch UBND xã Ngọc Châu giao điều hành)"))
  }

  private static func text(_ kind: PaperKind, of desk: Desk) -> String {
    kind.papers(
      of: desk.session,
      copy: .internal,
      texts: PaperTexts(),
      at: Desk.moment("10:00")
    ).map(PlainTextWriter(width: 10_000).text).joined()
  }
}

extension Desk {
  fileprivate mutating func delegate(to person: Person) throws {
    try perform(
      "07:30",
      .delegateChair(
        ChairDelegation(
          to: person,
          ground: .document(number: "15/GUQ-UBND"),
          reason: "bận công tác đột xuất"
        )
      )
    )
  }
}

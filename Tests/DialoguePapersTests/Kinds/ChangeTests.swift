import DialogueCore
import DialoguePapers
import Testing

/// What people are told when a session is not held as announced.
@Suite struct ChangeTests {
  @Test func `a session as planned has no notice of a change`() throws {
    let session = Desk().session
    #expect(!PaperKind.change.isReady(in: session))
    #expect(BarePapersTests.text(.change, of: session).isEmpty)
  }

  @Test func `a session put off tells why, and when it will be if that is known`() throws {
    var desk = Desk()
    try desk.perform("07:00", .postponeSession(reason: "Bão số 2.", until: nil))
    let text = BarePapersTests.text(.change, of: desk.session)
    #expect(text.contains("Về việc hoãn tổ chức hội nghị"))
    #expect(text.contains("theo Kế hoạch số 12/KH-UBND ngày 19/02/2024"))
    #expect(text.contains("Lý do: bão số 2."))
    #expect(text.contains("Thời gian tổ chức sẽ được UBND xã Ngọc Châu thông báo sau."))
  }

  @Test func `a session called off tells why`() throws {
    var desk = Desk()
    try desk.perform("07:00", .cancelSession(reason: "sáp nhập xã"))
    let text = BarePapersTests.text(.change, of: desk.session)
    #expect(text.contains("thông báo không tổ chức"))
    #expect(text.contains("Lý do: sáp nhập xã."))
  }

  @Test func `a plan changed after the announcement tells what differs`() throws {
    var desk = Desk()
    try desk.perform(
      "07:00",
      .announceSession(
        AnnouncementContent(channel: ChannelID("dai-xa"), on: try #require(Day("2024-05-15")))
      )
    )
    var plan = desk.session.plan
    plan.venue = "Trường Tiểu học Ngọc Châu"
    plan.startMinute = 14 * 60
    try desk.perform("07:10", .amendPlan(plan))
    let text = BarePapersTests.text(.change, of: desk.session)
    #expect(text.contains("Về việc thay đổi thời gian, địa điểm hội nghị"))
    #expect(
      text.contains(
        "- Thời gian: 14 giờ 00 phút, thứ Sáu, ngày 24 tháng 5 năm 2024 (đã thông báo: 08 giờ 00 phút,"
      )
    )
    #expect(
      text.contains(
        "- Địa điểm: Trường Tiểu học Ngọc Châu (đã thông báo: Nhà văn hóa xã Ngọc Châu)."
      )
    )
    #expect(!text.contains("- Nội dung:"))
    plan.venue = "Nhà văn hóa xã Ngọc Châu"
    plan.startMinute = 8 * 60
    try desk.perform("07:20", .amendPlan(plan))
    #expect(!PaperKind.change.isReady(in: desk.session))
  }
}

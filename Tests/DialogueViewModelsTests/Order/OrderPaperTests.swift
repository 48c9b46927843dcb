import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

@Test func `the proof of order is a paper that names no matter`() throws {
  var rehearsal = try Ordered.rehearsal()
  try rehearsal.perform(.guideRegistration(number: 3), as: .operator)
  let paper = OrderPaper.paper(of: rehearsal.session, at: rehearsal.now)
  let lines = PaperPreview.paragraphs(of: paper)
  let start = try #require(lines.firstIndex { $0.hasPrefix("Số │") })
  #expect(
    lines[start...].prefix(8).joined(separator: "\n") == """
      Số │ Họ và tên │ Đăng ký │ Mời │ Thay đổi, kết quả
      01 │ Nguyễn Văn An │ 08:00:00 Tiếp nhận │ 08:03:40 Tiếp nhận │ vắng
      02 │ Lê Thị Hoa │ 08:00:00 Tiếp nhận │ 08:03:40 Tiếp nhận │ đã mời
      03 │ đã hướng dẫn │ 08:00:00 Tiếp nhận │  │ đã hướng dẫn
      04 │ Ngô Thị Lan │ 08:00:00 Tiếp nhận │ 08:02:00 Tiếp nhận │ dời 4→1 · đã phát biểu
      05 │ Hoàng Văn Sơn │ 08:00:00 Tiếp nhận │  │ đang chờ
      06 │ Đặng Thị Mai │ 08:00:00 Tiếp nhận │  │ đang chờ
      Theo số đăng ký, trừ: 01 vắng khi mời; 04 dời từ chỗ 4 tới 1 (người cao tuổi).
      """
  )
}

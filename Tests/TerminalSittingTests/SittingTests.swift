import Foundation
import Testing

/// Three desks and the hall at one journal, by keys alone.
@Suite(.enabled(if: Table.hasTerminals, Table.needed), .serialized, .timeLimit(.minutes(10)))
struct SittingTests {
  @Test func `a sitting is run by keys from a walk-in to the seal`() async throws {
    let table = try Table()
    let secretary = try table.open("secretary")
    let intake = try table.open("operator")
    let chair = try table.open("chair", rows: 40, columns: 120)
    let hall = try table.open("hall", rows: 15, columns: 53)
    try await hall.shows("SỐ 06")
    try await secretary.shows("F2 Mời 11")
    try await chair.shows("tiếp 11 Vũ Quang Khải")

    try await registers(intake, chair)
    try await callsTheNext(secretary, intake, hall)
    try await takesUpAPetition(secretary)
    try await concludes(secretary, chair)
    try await restsAndResumes(secretary, intake, hall)
    try await closes(secretary, hall)
    try await seals(secretary)

    #expect(try table.run("verify", table.journal).code == 0)
    let minutes = try table.run("export", table.journal, "minutes", "--lang", "vi").output
      .replacing(/\s+/, with: " ")
    #expect(minutes.contains("Đề nghị xã công khai ranh giới đất ao"))
    #expect(minutes.contains("hết giờ của hội trường"))
    #expect(minutes.contains("Thời hạn: trước ngày 15/6/2024, hạn cuối thứ Sáu 14/6/2024"))
  }

  private func registers(_ intake: Seat, _ chair: Seat) async throws {
    try await intake.shows("ĐĂNG KÝ 21")
    try intake.press("F5")
    try await intake.shows("ĐĂNG KÝ PHÁT BIỂU → số 22")
    try intake.type("Phạm Thị Mới")
    try intake.press("Tab")
    try intake.type("thôn Hạ")
    try intake.press("Enter")
    try await intake.shows("nhận số 22 Phạm Thị Mới")
    try await intake.shows("→ số 23")
    try await chair.shows("22 Phạm Thị Mới")
    try intake.press("Escape")
    try await intake.showsNoMore("→ số 23")
  }

  /// The one at the minutes is in the middle of a sentence when the intake desk calls the next.
  private func callsTheNext(_ secretary: Seat, _ intake: Seat, _ hall: Seat) async throws {
    try secretary.type("Đề nghị xã công khai ")
    try await secretary.shows("Đề nghị xã công khai")
    try intake.press("F2")
    try await hall.shows("MỜI SỐ 11")
    try await secretary.shows("06 Ngô Văn Dũng (đã hết lượt)")
    try intake.press("F3")
    try await hall.shows("ĐANG PHÁT BIỂU  ·  SỐ 11")
    try secretary.type("ranh giới đất ao")
    try secretary.press("Enter")
    try await secretary.shows("ý kiến 06 Ngô Văn Dũng")
    try await intake.shows("06 Ngô Văn Dũng: Đề")
  }

  private func takesUpAPetition(_ secretary: Seat) async throws {
    try secretary.press("F6")
    try await secretary.shows("NÊU KIẾN NGHỊ → YK-12")
    try secretary.press("Enter")
    try await secretary.shows("nêu YK-12")
    try secretary.press("F7")
    try await secretary.shows("GIAO TRẢ LỜI YK-12")
    try secretary.press("Enter")
    try await secretary.shows("YK-12 giao 1 Địa chính")
    try secretary.type(">Xã sẽ đo lại ranh giới")
    try await secretary.shows("TRẢ LỜI của Hoàng Văn Lực – Địa chính")
    try secretary.press("Enter")
    try await secretary.shows("trả lời Hoàng Văn Lực")
    try secretary.type("!Trả lời ông Dũng bằng văn bản trước 15/6")
    try await secretary.shows("trước 15/06/2024")
    try secretary.press("Enter")
    try await secretary.shows("lời hứa")
  }

  private func concludes(_ secretary: Seat, _ chair: Seat) async throws {
    try secretary.press("F8")
    try await secretary.shows("SOẠN KẾT LUẬN · YK-12")
    try secretary.type("2")
    try secretary.press("F8")
    try await secretary.shows("trình KL-04")
    try chair.type("5")
    try await chair.shows("KL-03 · bản 1")
    try chair.press("Down")
    try await chair.shows("KL-04 · bản 1")
    try chair.type("d")
    try await chair.shows("duyệt KL-04")
    try await secretary.shows("=KL-04")
  }

  private func restsAndResumes(_ secretary: Seat, _ intake: Seat, _ hall: Seat) async throws {
    try secretary.press("F4")
    try await secretary.shows("hết lượt 11")
    try await course("2", of: secretary, until: "TẠM NGHỈ ━")
    try secretary.type("13:30")
    try secretary.press("Enter")
    try await hall.shows("TẠM NGHỈ")
    try await intake.shows("HỌP LẠI 13:30")
    try await course("3", of: secretary, until: ": họp tiếp")
    try await intake.shows("ĐANG DIỄN RA")
  }

  private func closes(_ secretary: Seat, _ hall: Seat) async throws {
    try await course("4", of: secretary, until: ": đọc lại biên bản")
    try await course("5", of: secretary, until: ": thông qua biên bản")
    try await course("6", of: secretary, until: "CÒN DỞ TRƯỚC BẾ MẠC")
    try secretary.type("c")
    try await secretary.shows("lý do:")
    try secretary.type("hết giờ của hội trường")
    try secretary.press("Enter")
    try await hall.shows("HỘI NGHỊ ĐÃ KẾT THÚC")
    try await secretary.shows(": bế mạc")
  }

  private func seals(_ secretary: Seat) async throws {
    try await course("7", of: secretary, until: "KÝ BIÊN BẢN")
    try secretary.press("Enter")
    try await secretary.shows("Trần Thị Thu Hằng ký")
    try await course("8", of: secretary, until: "gõ lại")
    let screen = try secretary.screen()
    let count = try #require(screen.firstMatch(of: /gõ lại (\d+)/)?.1)
    try secretary.type(String(count))
    try secretary.press("Enter")
    try await secretary.shows("niêm phong bản 1")
  }

  /// A row of the menu of the session's course.
  private func course(_ row: String, of secretary: Seat, until text: String) async throws {
    try secretary.press("C-o")
    try secretary.type("S")
    try await secretary.shows("Tạm nghỉ, hẹn giờ họp lại")
    try secretary.type(row)
    try await secretary.shows(text)
  }
}

package import DialogueCore

/// An invented commune and the session it plans, from which every test starts.
///
/// The ruleset gives each value that a rule of the core asks for; a test that wants another value
/// changes it with the functions of `Ruleset+Examples.swift`.
package enum Examples {
  /// 24 May 2024, 08:00 in Vietnam, 1000 s after the machine was switched on.
  package static let morning = Moment(wall: 1_716_512_400_000, uptime: 1_000_000)

  package static let header = JournalHeader(
    journal: "0123456789abcdef0123456789abcdef",
    app: "0.0.0",
    boot: "boot-a",
    rehearsal: true
  )

  package static let founding = Founding(
    header: header,
    ruleset: .example(),
    catalogue: catalogue,
    calendar: calendar,
    agenda: agenda,
    plan: plan
  )

  package static let chairman = Person(
    "Phạm Quốc Trung",
    form: .mr,
    position: "Chủ tịch UBND xã An Lạc"
  )

  package static let deputy = Person(
    "Vũ Thị Hạnh",
    form: .mrs,
    position: "Phó Chủ tịch UBND xã An Lạc"
  )

  package static let clerk = Person("Đỗ Minh Châu", form: .mrs, position: "Văn phòng – Thống kê")

  package static let plan = Plan(
    slug: "an-lac-2024",
    authority: "UBND xã An Lạc",
    locality: "An Lạc",
    title: "Xã An Lạc · Đối thoại",
    document: PlanDocument(number: "12/KH-UBND", date: Day("2024-05-02")),
    date: heldOn.map { .day($0) } ?? .quarter(number: 2, year: 2024),
    startMinute: 8 * 60,
    venue: "Hội trường UBND xã An Lạc",
    channel: "trực tiếp",
    topics: ["Giải phóng mặt bằng", "Đất công ích"],
    audience: "Nhân dân thôn Đoài, thôn Đông",
    chair: chairman
  )

  package static let agenda: [AgendaTemplateItem] = [
    item("Tuyên bố lý do", "Opening", minutes: 10, .opening),
    item("Phương pháp", "Method", minutes: 10, .method),
    item("Phát biểu", "Speeches", minutes: 90, .speeches),
    item("Trả lời", "Answers", minutes: 45, .answers),
    item("Kết luận", "Conclusions", minutes: 20, .conclusions),
    item("Bế mạc", "Close", minutes: 5, .closing),
  ]

  /// Its years are known from 2023 to 2024.
  package static let calendar = WorkingCalendar(
    version: "2024-1",
    rows: [
      row("2023-01-02", .off, "Tết Dương lịch"),
      row("2024-04-29", .off, "Nghỉ hoán đổi"),
      row("2024-04-30", .off, "Ngày Chiến thắng"),
      row("2024-05-01", .off, "Quốc tế Lao động"),
      row("2024-05-04", .work, "Làm bù 29/4"),
      row("2024-09-02", .off, "Quốc khánh"),
      row("2024-09-03", .off, "Quốc khánh"),
    ].compactMap(\.self)
  )

  private static let heldOn = Day("2024-05-24")

  private static func item(
    _ vi: String,
    _ en: String,
    minutes: Int,
    _ kind: AgendaItemKind
  ) -> AgendaTemplateItem {
    AgendaTemplateItem(
      title: Wording(vi: vi, en: en),
      shortTitle: Wording(vi: vi, en: en),
      plannedMinutes: minutes,
      kind: kind,
      source: "Kế hoạch 12/KH-UBND, mục II"
    )
  }

  private static func row(_ day: String, _ kind: CalendarRow.Kind, _ name: String) -> CalendarRow? {
    Day(day).map { day in
      CalendarRow(day: day, kind: kind, name: name, source: "ví dụ", status: .confirmed)
    }
  }
}

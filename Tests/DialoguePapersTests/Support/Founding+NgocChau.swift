import DialogueCore

extension Founding {
  /// A commune's conference of 24 May 2024; every person in it is invented.
  static func ngocChau(
    rehearsal: Bool = false,
    profile: FormatProfile = .stateND30,
    signatories: [NamedItem] = []
  ) -> Founding {
    Founding(
      header: JournalHeader(
        journal: "5f3c9d7e1b2a4c6d8e0f1a2b3c4d5e6f",
        app: "1.0",
        boot: "b1",
        rehearsal: rehearsal ? true : nil
      ),
      ruleset: ruleset(profile, signatories),
      catalogue: catalogue,
      calendar: calendar,
      agenda: agenda,
      plan: plan
    )
  }

  /// Knows 2024, so that no term of that year is provisional.
  private static let calendar = WorkingCalendar(
    version: "test",
    rows: [Day("2024-04-30")].compactMap(\.self).map {
      CalendarRow(day: $0, kind: .off, name: "30/4", source: "luật", status: .confirmed)
    }
  )

  private static func ruleset(_ profile: FormatProfile, _ signatories: [NamedItem]) -> Ruleset {
    Ruleset(
      id: RulesetID("xa-2024"),
      name: Wording(vi: "Kế hoạch xã 2024", en: "Commune plan 2024"),
      eventName: Wording(vi: "hội nghị tiếp xúc, đối thoại", en: "dialogue"),
      level: .commune,
      body: profile == .stateND30 ? .state : .party,
      formatProfile: profile,
      chair: ChairRule(
        position: Sourced(
          Wording(vi: "Chủ tịch UBND xã", en: "Chairman"),
          source: "mục II",
          certainty: .document
        )
      ),
      announcement: AnnouncementRule(
        term: Sourced(.calendarDays(count: -7), source: "mục III.4", certainty: .document),
        channels: Sourced(
          [channel("dai-xa", "Đài truyền thanh xã"), channel("loa-thon", "Loa truyền thanh thôn")],
          source: "mục III.4",
          certainty: .document
        )
      ),
      minutes: MinutesRule(
        readBack: Sourced(true, source: "mặc định", certainty: .house),
        signatories: signatories.isEmpty
          ? nil : Sourced(signatories, source: "mục V", certainty: .document),
        refusalToSign: Sourced(true, source: "mặc định", certainty: .house)
      )
    )
  }

  private static func channel(_ id: String, _ name: String) -> Channel {
    Channel(id: ChannelID(id), name: Wording(vi: name, en: name))
  }

  private static let catalogue = Catalogue(
    topics: [
      topic("DD2", "Giải phóng mặt bằng"),
      topic("DD10", "Đất công ích"),
      topic("HT", "Hạ tầng"),
    ],
    units: [
      unit("dia-chinh", "Công chức Địa chính – Xây dựng", .official),
      unit("tai-chinh", "Công chức Tài chính – Kế toán", .official),
      unit("tu-phap", "Công chức Tư pháp – Hộ tịch", .official),
      unit("gpmb", "Hội đồng bồi thường, hỗ trợ, tái định cư huyện", .higher),
    ]
  )

  private static func topic(_ code: String, _ name: String) -> Topic {
    let name = Wording(vi: name, en: name)
    return Topic(code: TopicCode(code), name: name, shortName: name)
  }

  private static func unit(_ id: String, _ name: String, _ kind: UnitKind) -> Unit {
    let name = Wording(vi: name, en: name)
    return Unit(id: UnitID(id), name: name, shortName: name, kind: kind)
  }

  private static let agenda = [
    item("Tuyên bố lý do, giới thiệu đại biểu, chương trình, nội quy", .opening),
    item("Chủ tịch UBND xã thông báo nội dung, phương pháp đối thoại", .method),
    item("Đại biểu phát biểu theo thứ tự, nội dung đã đăng ký", .speeches),
    item("Chủ trì trả lời trực tiếp hoặc phân công trả lời", .answers),
    item("Chủ trì kết luận", .conclusions),
    item("Bế mạc hội nghị", .closing),
  ]

  private static func item(_ title: String, _ kind: AgendaItemKind) -> AgendaTemplateItem {
    let title = Wording(vi: title, en: title)
    return AgendaTemplateItem(
      title: title,
      shortTitle: title,
      plannedMinutes: 10,
      kind: kind,
      source: "mục II.4"
    )
  }

  private static let plan = Plan(
    slug: "ngoc-chau-2024",
    authority: "UBND xã Ngọc Châu",
    locality: "Ngọc Châu",
    title: "Xã Ngọc Châu · Đối thoại",
    document: PlanDocument(number: "12/KH-UBND", date: Day("2024-02-19")),
    date: Day("2024-05-24").map(PlannedDate.day) ?? .quarter(number: 2, year: 2024),
    startMinute: 480,
    venue: "Nhà văn hóa xã Ngọc Châu",
    channel: "trực tiếp",
    topics: [
      "Giải phóng mặt bằng các dự án thu hồi đất trên địa bàn",
      "Quản lý giao, cho thuê quỹ đất công ích",
    ],
    audience: "Cán bộ, đảng viên và Nhân dân",
    chair: Person("Vũ Quang Sơn", form: .mr, position: "Chủ tịch UBND xã")
  )
}

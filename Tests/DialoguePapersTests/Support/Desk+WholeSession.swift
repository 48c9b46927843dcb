import DialogueCore

extension Desk {
  /// A conference from preparation to signatures, with something of everything that minutes hold.
  static func wholeSession(rehearsal: Bool = false) throws -> Desk {
    var desk = Desk(.ngocChau(rehearsal: rehearsal))
    try desk.prepare()
    try desk.open()
    try desk.hearFirstSpeaker()
    try desk.hearOthers()
    try desk.answerInRound()
    try desk.conclude()
    try desk.adopt()
    return desk
  }

  static let operatorDesk = Actor(.operator)
  private static let official = Person(
    "Phạm Văn Bình",
    form: .mr,
    position: "Công chức Địa chính – Xây dựng"
  )

  private mutating func prepare() throws {
    let secretary = Person("Lê Thị Thu", form: .mrs, position: "công chức Văn phòng – Thống kê")
    let intake = Person("Đỗ Mai", form: .mrs, position: "công chức Văn hóa – Xã hội")
    try perform("07:01", .assignRole(RoleAssignment(station: Actor(.secretary), person: secretary)))
    try perform("07:02", .assignRole(RoleAssignment(station: Desk.operatorDesk, person: intake)))
    try perform(
      "07:03",
      .collectIssue(
        IssueContent(
          text: "Mương tiêu đồng Chằm xuống cấp, gây ngập hằng năm",
          source: "Ủy ban MTTQ xã",
          topic: TopicCode("HT"),
          timesRaised: 3,
          isBacklog: true
        )
      )
    )
    try perform(
      "07:04",
      .approveContent(
        Approval(by: session.plan.chair, on: try Desk.day("2024-05-10"))
      )
    )
    try perform(
      "07:05",
      .announceSession(
        AnnouncementContent(
          channel: ChannelID("dai-xa"),
          on: try Desk.day("2024-05-15"),
          contents: []
        )
      )
    )
    try perform(
      "07:06",
      .sendInvitations(
        InvitationContent(recipients: "Trưởng thôn", count: 9, on: try Desk.day("2024-05-15"))
      )
    )
    try perform(
      "07:50",
      .countAttendance(AttendanceRow(category: "Đại biểu Nhân dân", present: 84))
    )
    try perform(
      "07:51",
      .countAttendance(AttendanceRow(category: "Cán bộ, công chức xã", present: 12, invited: 14))
    )
    try perform(
      "07:52",
      .noteAbsence(
        Absence(
          unit: UnitID("tai-chinh"),
          person: Person("Trịnh Đức Long", form: .mr),
          reason: "đi công tác",
          standIn: Person("Ngô Thị Yến", form: .mrs, position: "kế toán viên")
        )
      )
    )
  }

  private mutating func open() throws {
    try perform("08:05", .openSession(gapsReason: "Đã thông báo tại các cuộc họp thôn"))
    try perform("08:06", .writeEntry(note("Hội nghị chào cờ; giới thiệu đại biểu, nội quy.")))
    for (index, registrant) in Self.registrants.enumerated() {
      try perform(
        "08:07:0\(index)",
        .enterRegistration(entry: registrant, duplicate: nil),
        as: Desk.operatorDesk
      )
    }
    try perform("08:14", .finishItem(item: 1, beginning: 2, reason: nil))
    try perform(
      "08:15",
      .writeEntry(MinutesDraft(kind: .statement, text: "Quán triệt phương pháp", speaker: .chair))
    )
    try perform("08:24", .finishItem(item: 2, beginning: 3, reason: nil))
  }

  private static let registrants = [
    RegistrationEntry(
      registrant: Registrant(
        "Nguyễn Văn Hùng",
        form: .mr,
        hamlet: "Đoài",
        capacity: .household
      ),
      topic: TopicCode("DD2"),
      content: "Giá bồi thường"
    ),
    RegistrationEntry(registrant: Registrant("Trần Thị Lan", form: .mrs, hamlet: "thôn Đông")),
    RegistrationEntry(registrant: Registrant("Hoàng Văn Tố", form: .mr, hamlet: "Trung")),
    RegistrationEntry(
      registrant: Registrant("Bùi Văn Vắng", form: .mr, hamlet: "Nam"),
      topic: TopicCode("HT"),
      content: "Đường vào xóm lầy lội"
    ),
    RegistrationEntry(
      registrant: Registrant("Lý Thị Viết", form: .mrs),
      content: "Tiền thuê đất công ích"
    ),
  ]

  private mutating func hearFirstSpeaker() throws {
    try perform("08:25", .callNext(expected: 1, ending: nil), as: Desk.operatorDesk)
    try perform("08:25:30", .startSpeech(registration: 1, follows: nil), as: Desk.operatorDesk)
    try perform(
      "08:27",
      .writeEntry(said("Giá bồi thường thửa 241 thấp hơn thửa liền kề", by: 1, in: 1))
    )
    try perform(
      "08:28",
      .raisePetitions(
        source: .speech(speech: 1, entry: 3),
        contents: [
          PetitionContent(
            "Công khai phương án bồi thường tại nhà văn hóa thôn",
            timesRaised: 2
          ),
          PetitionContent("Sửa đường thôn Đoài", topic: TopicCode("HT")),
        ]
      )
    )
    try perform("08:29", .remindSpeaker(speech: 1, kind: .timeUp), as: Desk.operatorDesk)
    try perform("08:30:42", .endSpeech(speech: 1), as: Desk.operatorDesk)
    try perform(
      "08:31",
      .correctEntry(entry: 3, text: "Giá bồi thường thửa 214 thấp hơn thửa liền kề")
    )
    try perform(
      "08:32",
      .assignAnswer(
        petitions: [1],
        raising: nil,
        lead: UnitID("dia-chinh"),
        coordinating: [UnitID("gpmb")]
      )
    )
    try perform(
      "08:33",
      .giveFloor(
        kind: .answer,
        speaker: .official(person: Self.official, unit: UnitID("dia-chinh")),
        follows: 1
      )
    )
    try perform("08:35", .recordAnswer(Self.firstAnswer, line: draft(.answer, in: 2)))
    try perform("08:36", .writeEntry(Self.promise))
    try perform("08:37:05", .endSpeech(speech: 2))
    try perform("08:38", .startSpeech(registration: 1, follows: 1))
    try perform("08:38:30", .writeEntry(said("Đề nghị nêu rõ ngày công khai", by: 1, in: 3)))
    try perform("08:39:10", .endSpeech(speech: 3))
  }

  private static let firstAnswer = AnswerContent(
    petitions: [1],
    unit: UnitID("dia-chinh"),
    person: official,
    standing: .head,
    text: "Phương án đang được Hội đồng rà soát.",
    legalBasis: "Luật Đất đai"
  )

  private static let promise = MinutesDraft(
    kind: .promise,
    text: "Sẽ trả lời bằng văn bản",
    speaker: .official(person: official, unit: UnitID("dia-chinh")),
    speech: 2,
    petitions: [1],
    deadline: Day("2024-06-15").map(DeadlineRule.before(day:))
  )

  private mutating func hearOthers() throws {
    try perform("08:40", .callNext(expected: 2, ending: nil))
    try perform("08:40:20", .startSpeech(registration: 2, follows: nil))
    try perform("08:41", .writeEntry(said("Xin thuê tiếp ruộng công ích", by: 2, in: 4)))
    try perform(
      "08:41:30",
      .raisePetitions(
        source: .speech(speech: 4, entry: 7),
        contents: [PetitionContent("Xin thuê tiếp ruộng công ích", topic: TopicCode("DD10"))]
      )
    )
    try perform("08:44", .cutOffSpeech(speech: 4, reason: "hết thời gian"))
    try perform("08:45", .callNext(expected: 3, ending: nil))
    try perform("08:45:30", .startSpeech(registration: 3, follows: nil))
    try perform("08:46", .writeEntry(said("Tố cáo cán bộ nhận tiền của dân", by: 3, in: 5)))
    try perform(
      "08:46:30",
      .raisePetitions(
        source: .speech(speech: 5, entry: 8),
        contents: [PetitionContent("Cán bộ nhận tiền", petitionClass: .denunciation)]
      )
    )
    try perform("08:47", .endSpeech(speech: 5))
    try perform("08:48", .callNext(expected: 4, ending: nil))
    try perform("08:48:30", .markAbsent(number: 4))
    try perform(
      "08:49",
      .handOverChair(
        to: Person("Cao Minh Đức", form: .mr, position: "Phó Chủ tịch UBND xã"),
        ground: .document(number: "15/GUQ-UBND"),
        reason: "Chủ tịch bận công tác đột xuất"
      )
    )
    try perform(
      "08:50",
      .receiveSlip(
        SlipEntry(
          registrant: Registrant("Phan Thị Phiếu", form: .mrs, hamlet: "Đông"),
          topic: TopicCode("HT"),
          content: "Lắp đèn đường ngõ 3"
        )
      ),
      as: Desk.operatorDesk
    )
    try perform("08:51", .giveFloor(kind: .slip, speaker: .slip(number: 1), follows: nil))
    try perform(
      "08:51:10",
      .writeEntry(
        MinutesDraft(
          kind: .statement,
          text: "Đề nghị lắp đèn đường ngõ 3",
          speaker: .slip(number: 1),
          speech: 6
        )
      )
    )
    try perform(
      "08:51:30",
      .raisePetitions(source: .slip(slip: 1), contents: [PetitionContent("Lắp đèn đường ngõ 3")])
    )
    try perform("08:52", .endSpeech(speech: 6))
    try perform("08:53", .adjournSession(resumesAt: Desk.wall("09:10"), reason: "giải lao"))
    try perform("09:12", .resumeSession)
  }

  func last() throws -> EntryID { EntryID(rawValue: session.minutes.entries.count) }

  private func said(
    _ text: String,
    by registration: RegistrationNumber,
    in speech: SpeechID
  ) -> MinutesDraft {
    MinutesDraft(
      kind: .statement,
      text: text,
      speaker: .registered(number: registration),
      speech: speech
    )
  }

  private func note(_ text: String) -> MinutesDraft {
    MinutesDraft(kind: .note, text: text, speaker: .secretary)
  }

  func draft(_ kind: MinutesEntry.Kind, in speech: SpeechID?) -> MinutesDraft {
    MinutesDraft(kind: kind, text: "", speaker: .secretary, speech: speech)
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(text) else { throw MissingDay(text: text) }
    return day
  }
}

private struct MissingDay: Error {
  let text: String
}

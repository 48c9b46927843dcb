import DialogueCore

// From the round of answers to the signatures.
extension Desk {
  mutating func answerInRound() throws {
    try perform(
      "09:13",
      .finishItem(item: 3, beginning: 4, reason: "theo điều hành của chủ trì")
    )
    try perform("09:14", .openRound(petitions: [3, 5]))
    try perform(
      "09:16",
      .recordAnswer(
        AnswerContent(
          petitions: [3, 5],
          unit: UnitID("tai-chinh"),
          person: Person("Ngô Thị Yến", form: .mrs, position: "kế toán viên"),
          standing: .forAbsentHead,
          text: "Xã sẽ đấu giá quyền thuê đất và bố trí kinh phí đèn đường."
        ),
        line: draft(.answer, in: nil)
      )
    )
    try perform("09:20", .closeRound(round: 1))
    try perform("09:21", .finishItem(item: 4, beginning: 5, reason: nil))
  }

  mutating func conclude() throws {
    try perform(
      "09:22",
      .draftConclusion(
        scope: .petitions(numbers: [1]),
        origin: .spoken,
        content: ConclusionContent(
          outcome: .assigned,
          text: "Kiểm tra giá bồi thường thửa 214, công khai phương án",
          lead: UnitID("dia-chinh"),
          coordinating: [UnitID("gpmb")],
          deadline: Day("2024-06-15").map(DeadlineRule.before(day:))
        ),
        stance: .agrees,
        supersedes: nil,
        submitting: true
      )
    )
    try perform("09:23", .acceptConclusion(conclusion: 1, version: 1), as: Actor(.chair))
    try perform(
      "09:24",
      .draftConclusion(
        scope: .petitions(numbers: [3, 5]),
        origin: .spoken,
        content: ConclusionContent(
          outcome: .explained,
          text: "Thống nhất nội dung trả lời của kế toán"
        ),
        stance: .disagrees,
        supersedes: nil,
        submitting: true
      )
    )
    try perform("09:25", .acceptConclusion(conclusion: 2, version: 1))
    try perform(
      "09:26",
      .draftConclusion(
        scope: .session,
        origin: .spoken,
        content: ConclusionContent(
          outcome: .noted,
          text: "Biểu dương tinh thần thẳng thắn, xây dựng của đại biểu"
        ),
        stance: nil,
        supersedes: nil,
        submitting: true
      )
    )
    try perform("09:27", .acceptConclusion(conclusion: 3, version: 1))
    try perform("09:28", .writeRegistration(number: 5), as: Desk.operatorDesk)
    try perform(
      "09:29",
      .writeEntry(MinutesDraft(kind: .note, text: "Nhầm dòng này", speaker: .secretary))
    )
    let last = try last()
    try perform("09:29:30", .strikeEntry(entry: last, reason: "ghi nhầm"))
    try perform("09:30", .finishItem(item: 5, beginning: 6, reason: nil))
  }

  mutating func adopt() throws {
    try perform("09:31", .readBack)
    try perform(
      "09:33",
      .writeEntry(
        MinutesDraft(
          kind: .objection,
          text: "Bổ sung lời hứa của chủ trì về mương đồng Chằm",
          speaker: .registered(number: 2)
        )
      )
    )
    try perform("09:35", .adoptMinutes)
    try perform(
      "09:36",
      .closeSession(gapsReason: "hết thời gian hội nghị", unheardInWriting: nil)
    )
    try perform(
      "09:50",
      .writeEntry(
        MinutesDraft(
          kind: .statement,
          text: "Mất điện từ 08 giờ 20 đến 08 giờ 22",
          speaker: .secretary,
          happenedAt: Desk.wall("08:20")
        )
      )
    )
    try perform(
      "09:55",
      .signMinutes(person: Person("Lê Thị Thu", form: .mrs), refusal: nil)
    )
    try perform(
      "09:56",
      .signMinutes(
        person: Person("Đặng Quốc Việt", form: .mr, position: "Trưởng ban Thanh tra nhân dân"),
        refusal: "chưa đồng ý với nội dung trả lời về YK 03"
      )
    )
  }
}

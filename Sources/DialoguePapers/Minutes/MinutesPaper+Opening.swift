import DialogueCore

extension MinutesPaper {
  var header: PaperHeader {
    PaperHeader(
      profile,
      authority: session.plan.authority,
      superior: session.plan.superiorLines,
      number: profile.minutesNumber(of: session.plan.authority)
    )
  }

  /// `Hội nghị đối thoại giữa UBND xã … với cán bộ, đảng viên và Nhân dân`.
  var subject: String {
    let event = session.ruleset.eventName.vi.isEmpty ? "hội nghị" : session.ruleset.eventName.vi
    let audience = session.plan.audience?.split(separator: ";").first.map(String.init)
    return event.capitalisedFirst.between(session.plan.authority, and: audience?.inSentence)
  }

  /// What Form 1.9 asks for before the course.
  var openingBlocks: [PaperBlock] {
    [planParagraph].compactMap(\.self)
      + [
        .field(label: "Thời gian bắt đầu", value: PaperText(begun.sentence)),
        .field(label: "Địa điểm", value: PaperText(place.sentence)),
      ] + topicBlocks + attendanceBlocks + presidingBlocks
      + [.field(label: "Thư ký (người ghi biên bản)", value: PaperText(secretaries.sentence))]
      + deskBlocks + preparationBlocks + openingGapBlocks
  }

  /// The secretaries at the table, in the order of their stations.
  var secretariesAtTable: [Person] { people(at: .secretary) }

  private var planParagraph: PaperBlock? {
    guard let document = session.plan.document else { return nil }
    let date = document.date.map { " ngày \($0.shortVietnamese)" } ?? ""
    return .paragraph(
      "Thực hiện Kế hoạch số \(document.number)\(date) của \(session.plan.authority)."
    )
  }

  private var begun: String {
    session.sitting.openedAt.map { clock.longTimeAndDate($0.wall) }
      ?? "… giờ … phút, ngày … tháng … năm …"
  }

  private var place: String {
    session.plan.venue.clause
      + (session.plan.channel.map { " (hình thức: \($0.clause))" } ?? "")
  }

  private var topicBlocks: [PaperBlock] {
    let topics = session.plan.topics
    guard topics.count > 1 else {
      return topics.map { .field(label: "Nội dung đối thoại", value: PaperText($0.sentence)) }
    }
    return [
      .field(label: "Nội dung đối thoại", value: ""),
      .list(PaperList(.number, topics.map { PaperText($0.sentence) })),
    ]
  }

  private var secretaries: String {
    let people = recorders
    return people.isEmpty ? "………" : people.map(\.introduced).joined(separator: "; ")
  }

  private var deskBlocks: [PaperBlock] {
    let people = people(at: .operator)
    guard !people.isEmpty else { return [] }
    return [
      .field(
        label: "Bộ phận tiếp nhận, đăng ký",
        value: PaperText(people.map(\.introduced).joined(separator: "; ").sentence)
      )
    ]
  }

  private func people(at role: Actor.Role) -> [Person] {
    session.preparation.roles.filter { $0.station.role == role }
      .sorted { $0.station.desk < $1.station.desk }.map(\.person)
  }
}

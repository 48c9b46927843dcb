import DialogueCore

/// What people said beforehand and how it is prepared (báo cáo tổng hợp trước đối thoại).
struct CollectedReport {
  let dossier: Dossier

  var paper: Paper {
    dossier.official(
      .report,
      about: "Tổng hợp ý kiến, kiến nghị của Nhân dân trước \(dossier.event)",
      by: dossier.draftingOffice,
      to: [dossier.headOffice],
      lead + parts.numbered + closing,
      signed: dossier.officeSignature,
      recipients: []
    )
  }

  private var lead: [PaperBlock] {
    let lead =
      "bộ phận chuẩn bị hội nghị báo cáo kết quả tổng hợp ý kiến, kiến nghị của Nhân dân và công"
      + " tác chuẩn bị trả lời như sau:"
    return PaperBlock.texts([
      dossier.planCited.map { "Thực hiện \($0) của \(dossier.authority), \(lead)" }
        ?? lead.capitalisedFirst
    ])
  }

  private var parts: [PaperPart] {
    [
      PaperPart(title: "KẾT QUẢ TỔNG HỢP", blocks: PaperBlock.texts([counts]) + byField),
      PaperPart(title: "CÔNG TÁC CHUẨN BỊ NỘI DUNG TRẢ LỜI", blocks: prepared),
      PaperPart(title: "ĐỀ XUẤT", blocks: proposals),
    ]
  }

  private var counts: String {
    let issues = dossier.issues
    let sources = Dictionary(grouping: issues, by: \.content.gatherer)
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { "\($0.key) \(Numerals.padded($0.value.count)) ý kiến" }
    let repeated = issues.count { ($0.content.timesRaised ?? 0) > 0 }
    let backlog = issues.count { $0.content.isBacklog == true }
    guard !issues.isEmpty else {
      return "Đến thời điểm báo cáo chưa tiếp nhận ý kiến, kiến nghị gửi trước hội nghị."
    }
    return """
      Tổng số \(Numerals.padded(issues.count)) ý kiến, kiến nghị (\(sources.joined(separator: "; "))); \
      trong đó \(Numerals.padded(repeated)) ý kiến đã được kiến nghị trước đây, \
      \(Numerals.padded(backlog)) ý kiến tồn đọng, chưa được giải quyết dứt điểm.
      """
  }

  private var byField: [PaperBlock] {
    dossier.byField(dossier.issues, \.content.topic).enumerated().flatMap { index, group in
      [
        PaperBlock.section(
          index + 1,
          "Lĩnh vực \(group.field.loweredFirst): \(Numerals.padded(group.things.count)) ý kiến"
        )
      ] + PaperBlock.dashes(group.things.map(words))
    }
  }

  private func words(of issue: Issue) -> String {
    let content = issue.content
    let facts = [
      content.timesRaised.flatMap {
        $0 > 0 ? "đã kiến nghị \(Numerals.padded($0)) lần" : nil
      },
      content.isBacklog == true ? "tồn đọng, chưa giải quyết dứt điểm" : nil,
      content.origin != nil ? "chuyển từ \(content.source.clause)" : nil,
      content.unit.map { "đơn vị trả lời: \(dossier.session.name(of: $0))" },
    ].compactMap(\.self)
    return content.text.clause + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")
  }

  private var tasks: [PreparationTask] {
    dossier.session.preparation.tasks.filter { !$0.isDropped && $0.content.kind == .preparedAnswer }
  }

  private var prepared: [PaperBlock] {
    let tasks = tasks
    guard !tasks.isEmpty else {
      return PaperBlock.texts(["Chưa giao cơ quan, đơn vị chuẩn bị nội dung trả lời."])
    }
    let done = tasks.count { $0.done != nil }
    return PaperBlock.texts([
      """
      Đã giao \(Numerals.padded(tasks.count)) nội dung; đã có kết quả \(Numerals.padded(done)) nội \
      dung\(done < tasks.count ? ", còn \(Numerals.padded(tasks.count - done)) nội dung" : "").
      """
    ]) + [.table(table)]
  }

  private var table: PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("TT", weight: 2, alignment: .centred),
        PaperTable.Column("Cơ quan, đơn vị, cá nhân", weight: 8),
        PaperTable.Column("Nội dung", weight: 12),
        PaperTable.Column("Thời hạn", weight: 5, alignment: .centred),
        PaperTable.Column("Kết quả", weight: 7),
      ],
      rows: tasks.enumerated().map { index, task in
        [
          "\(index + 1)",
          PaperText(dossier.session.name(of: task.content.unit)),
          PaperText(task.content.text.clause),
          PaperText(task.deadline?.due.shortVietnamese ?? ""),
          PaperText(result(of: task)),
        ]
      }
    )
  }

  private func result(of task: PreparationTask) -> String {
    guard let done = task.done else { return "Chưa có" }
    return "Đã có ngày \(done.on.shortVietnamese)" + (done.proof.map { " (\($0.clause))" } ?? "")
  }

  private var proposals: [PaperBlock] {
    let topics = dossier.plan.topics.map(\.inSentence).joined(separator: "; ")
    return PaperBlock.dashes([
      "Nội dung đối thoại: \(topics.isEmpty ? Blank.line : topics)",
      "Đối tượng đối thoại: \(dossier.audience.clause)",
      "Thời gian, địa điểm: \(dossier.timeAndDay), tại \(dossier.plan.venue.clause)",
    ])
  }

  private var closing: [PaperBlock] {
    PaperBlock.texts([
      "Trên đây là báo cáo tổng hợp, kính trình \(dossier.headOffice) xem xét, thống nhất nội dung, đối tượng đối thoại."
    ])
  }
}

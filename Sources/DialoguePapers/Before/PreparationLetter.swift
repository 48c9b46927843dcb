import DialogueCore

/// The letter that asks units to prepare their answers (công văn đề nghị chuẩn bị trả lời).
struct PreparationLetter {
  let dossier: Dossier

  var paper: Paper {
    dossier.official(
      .letter,
      about: "chuẩn bị nội dung trả lời tại \(dossier.event)",
      to: units.isEmpty
        ? ["Các cơ quan, đơn vị có liên quan"] : units.map(dossier.session.name(of:)),
      blocks,
      signed: dossier.noticeSignature,
      recipients: ["Người chủ trì"]
    )
  }

  private var tasks: [PreparationTask] {
    dossier.session.preparation.tasks.filter { !$0.isDropped && $0.content.kind == .preparedAnswer }
  }

  private var units: [UnitID] {
    var seen: Set<UnitID> = []
    return tasks.map(\.content.unit).filter { seen.insert($0).inserted }
  }

  private var blocks: [PaperBlock] {
    let lead = """
      \(dossier.actingAuthority) tổ chức \(dossier.event) vào \(dossier.timeAndDay), tại \(dossier.plan.venue.clause). Để phục vụ hội \
      nghị, \(dossier.authority) đề nghị các cơ quan, đơn vị, cá nhân chuẩn bị nội dung trả lời như sau:
      """
    return PaperBlock.texts([lead])
      + (tasks.isEmpty ? [.dottedLines(3)] : [.table(table)])
      + PaperBlock.texts([requirements, request])
  }

  private var table: PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("TT", weight: 2, alignment: .centred),
        PaperTable.Column("Cơ quan, đơn vị, cá nhân", weight: 8),
        PaperTable.Column("Nội dung chuẩn bị", weight: 18),
        PaperTable.Column("Thời hạn", weight: 5, alignment: .centred),
      ],
      rows: tasks.enumerated().map { index, task in
        [
          "\(index + 1)",
          PaperText(dossier.session.name(of: task.content.unit)),
          PaperText(task.content.text.clause + (issue(of: task).map { " (\($0))" } ?? "")),
          PaperText(task.deadline?.due.shortVietnamese ?? ""),
        ]
      }
    )
  }

  private func issue(of task: PreparationTask) -> String? {
    task.content.issue.flatMap { id in dossier.issues.first { $0.id == id } }.map {
      "ý kiến Nhân dân: \($0.content.text.inSentence)"
    }
  }

  private var requirements: String {
    let criteria = dossier.session.ruleset.settlement.criteria?.value.map(\.name.vi) ?? []
    let quality = criteria.isEmpty ? "" : "\(criteria.joined(separator: ", ")); "
    return """
      Nội dung trả lời cần \(quality)nêu rõ kết quả đã thực hiện, nội dung chưa giải quyết, nguyên \
      nhân, trách nhiệm và thời hạn giải quyết.
      """
  }

  private var request: String {
    let rule = dossier.session.ruleset.preparedAnswers
    let to = rule.to?.value.vi ?? dossier.authority
    let via = rule.via.map { " (qua \($0.value.vi))" } ?? ""
    let term = rule.term?.value.length.map { ", chậm nhất \($0) trước ngày tổ chức hội nghị" }
    return """
      Nội dung chuẩn bị gửi về \(to)\(via)\(term ?? ", theo thời hạn nêu trên"). Đề nghị các cơ \
      quan, đơn vị, cá nhân quan tâm thực hiện.
      """
  }
}

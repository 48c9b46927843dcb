import DialogueCore

/// What the session came to, on the day itself (báo cáo nhanh).
struct QuickReport {
  let dossier: Dossier

  var paper: Paper {
    dossier.official(
      .quickReport,
      about: "Kết quả \(dossier.eventBetween)",
      to: [Blank.line],
      PaperBlock.texts([lead]) + facts + PaperBlock.texts([last]),
      signed: dossier.headSignature,
      recipients: []
    )
  }

  private var lead: String {
    """
    \(dossier.fullAuthority) báo cáo nhanh kết quả \(dossier.event) tổ chức \
    \(dossier.heldOn), tại \(dossier.plan.venue.clause) như sau:
    """
  }

  private var facts: [PaperBlock] {
    let sections = [
      ("Thời gian, thành phần", course), ("Kết quả", results),
      ("Nội dung đã giao giải quyết", tasks),
      ("Tình hình an ninh, trật tự; vấn đề cần quan tâm", [Blank.line]),
    ].filter { !$0.1.isEmpty }
    return sections.enumerated().flatMap { index, section in
      [PaperBlock.section(index + 1, section.0)] + PaperBlock.dashes(section.1)
    }
  }

  private var course: [String] {
    let sitting = dossier.session.sitting
    let present = dossier.session.preparation.attendance.reduce(0) { $0 + $1.present }
    let end = sitting.closedAt.map { ", kết thúc \(dossier.clock.time($0.wall))" } ?? ""
    return [
      "Chủ trì: \(dossier.chairsWithMandate)",
      "Tham dự: \(present > 0 ? "\(Numerals.padded(present)) người" : Blank.word)",
    ] + [sitting.openedAt.map { "Bắt đầu \(dossier.clock.time($0.wall))\(end)" }].compactMap(\.self)
  }

  private var results: [String] {
    let fields = dossier.byField(dossier.petitions, \.content.topic).map {
      "\($0.field.loweredFirst) \(Numerals.padded($0.things.count))"
    }
    let guided = dossier.minutes.guidedCount
    let others = [
      fields.isEmpty ? nil : "Theo lĩnh vực: \(fields.joined(separator: "; "))",
      guided == 0
        ? nil
        : """
        Khiếu nại, tố cáo: \(Numerals.padded(guided)) trường hợp, đã hướng dẫn công dân gửi đơn \
        theo quy định
        """,
    ]
    return [dossier.counts] + others.compactMap(\.self)
  }

  private var tasks: [String] {
    dossier.tasksByUnit(dossier.rulings.filter { $0.content.outcome == .assigned }).map { group in
      let days = group.rulings.compactMap(\.deadline?.due).eachOnce.sorted()
        .map(\.shortVietnamese)
      let petitions = group.rulings.reduce(0) { $0 + $1.petitions.count }
      return """
        \(group.unit.map(dossier.session.name(of:)) ?? Blank.word): \
        \(Numerals.padded(group.rulings.count)) việc\
        \(petitions == 0 ? "" : " (\(Numerals.padded(petitions)) kiến nghị)")\
        \(days.isEmpty ? "" : ", thời hạn \(days.joined(separator: ", "))")
        """
    }
  }

  private var last: String {
    "Trên đây là báo cáo nhanh kết quả \(dossier.event) của \(dossier.authority)."
  }
}

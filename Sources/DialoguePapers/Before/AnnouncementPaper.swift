import DialogueCore

/// That a session will be held: time, place, matters, how to take part (thông báo tổ chức).
struct AnnouncementPaper {
  let dossier: Dossier

  var paper: Paper {
    dossier.official(
      .announcement,
      about: "Về việc tổ chức \(dossier.eventBetween)",
      lead + body + last,
      signed: dossier.headSignature,
      recipients: recipients
    )
  }

  private var lead: [PaperBlock] {
    PaperBlock.texts(["\(dossier.actingAuthority) thông báo tổ chức \(dossier.event) như sau:"])
  }

  private var body: [PaperBlock] {
    let plan = dossier.plan
    return numbered(
      [
        ("Thời gian", [dossier.timeAndDay]),
        (
          "Địa điểm",
          [plan.venue.clause + (plan.channel.map { " (hình thức: \($0.clause))" } ?? "")]
        ),
        ("Thành phần", [dossier.audience.capitalisedFirst]),
        (
          "Chủ trì",
          [dossier.chairWithMandate.capitalisedFirst]
            + dossier.session.preparation.coChairs.map(\.introduced)
        ),
        ("Nội dung", plan.topics.isEmpty ? [Blank.line] : plan.topics.map(\.clause)),
        ("Chương trình", dossier.session.agenda.items.map { $0.template.title.vi.clause }),
        ("Đăng ký phát biểu, gửi ý kiến", participation),
      ].filter { !$0.1.isEmpty }
    )
  }

  private func numbered(_ facts: [(String, [String])]) -> [PaperBlock] {
    facts.enumerated().flatMap { index, fact -> [PaperBlock] in
      let label = "\(index + 1). \(fact.0)"
      guard fact.1.count > 1 else {
        return [.field(label: label, value: PaperText((fact.1.first ?? "").sentence))]
      }
      return [.field(label: label, value: "")] + PaperBlock.dashes(fact.1)
    }
  }

  private var participation: [String] {
    let desk = dossier.named(dossier.people(at: .operator))
    return [
      """
      Đăng ký trước tại \(dossier.authority)\(desk.map { " (gặp \($0))" } ?? "") hoặc tại Bộ phận \
      tiếp nhận, đăng ký ở nơi tổ chức hội nghị; số điện thoại liên hệ: \(Blank.word)
      """,
      "Công dân không phát biểu trực tiếp có thể ghi ý kiến vào phiếu đề xuất (có mẫu sẵn)",
      "Khiếu nại, tố cáo được tiếp nhận, giải quyết theo quy định của pháp luật về khiếu nại, tố cáo",
    ]
  }

  private var last: [PaperBlock] {
    PaperBlock.texts([
      """
      \(dossier.authority) thông báo để \(dossier.shortAudience) biết, tham dự. Đề nghị các cơ \
      quan, đơn vị có liên quan phối hợp thông tin rộng rãi Thông báo này.
      """
    ])
  }

  private var recipients: [String] {
    let invitees = dossier.session.ruleset.invitations.invitees?.value.map(\.vi.clause) ?? []
    return invitees + ["Cơ quan, đơn vị được giao thông báo, tuyên truyền"]
  }
}

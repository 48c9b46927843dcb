import DialogueCore

/// The plan of a session (kế hoạch đối thoại).
struct PlanPaper {
  let dossier: Dossier

  var paper: Paper {
    dossier.official(
      .plan,
      about: "Tổ chức \(dossier.eventBetween) năm \(dossier.year)",
      issued: dossier.plan.document,
      grounds + parts.numbered + closing,
      signed: dossier.headSignature,
      recipients: recipients
    )
  }

  private var grounds: [PaperBlock] {
    let grounds = dossier.grounds
    return (grounds.isEmpty ? [] : [.basis(grounds)]) + [
      .paragraph(
        """
        \(dossier.fullAuthority) xây dựng Kế hoạch tổ chức \
        \(dossier.event.held(with: dossier.audience)) như sau:
        """
      )
    ]
  }

  private var parts: [PaperPart] {
    [
      PaperPart(title: "MỤC ĐÍCH, YÊU CẦU", blocks: aims),
      PaperPart(title: "NỘI DUNG", blocks: content),
      PaperPart(title: "TRÌNH TỰ \(dossier.event.uppercased())", blocks: course),
      PaperPart(title: "TỔ CHỨC THỰC HIỆN", blocks: tasks),
    ]
  }

  private var aims: [PaperBlock] {
    let aims = [
      ("Mục đích", dossier.sentences(.purposes)),
      ("Yêu cầu", dossier.sentences(.requirements)),
    ].filter { !$0.1.isEmpty }
    return aims.enumerated().flatMap { index, aim in
      [PaperBlock.section(index + 1, aim.0)] + PaperBlock.dashes(aim.1)
    }
  }

  private var content: [PaperBlock] {
    let plan = dossier.plan
    let topics = plan.topics.map { PaperText($0.sentence) }
    return [
      .section(1, "Đối tượng"),
      .paragraph(PaperText(dossier.audience.capitalisedFirst.sentence)),
      .section(2, "Nội dung"),
      topics.isEmpty
        ? .paragraph(PaperText(Blank.line)) : .list(PaperList(.bracketedNumber, topics)),
      .section(3, "Hình thức, thời gian, địa điểm"),
    ]
      + PaperBlock.dashes([
        "Hình thức: \(plan.channel.map { "tổ chức \(dossier.event) \($0.clause)" } ?? Blank.word)",
        "Thời gian: \(dossier.timeAndDay)",
        "Địa điểm: \(plan.venue.clause)",
      ])
      + [.section(4, "Chủ trì, thành phần tham dự")]
      + PaperBlock.dashes(presiding + invitees)
  }

  private var presiding: [String] {
    let coChairs = dossier.named(dossier.session.preparation.coChairs)
    return ["Chủ trì: \(dossier.plan.chair.introducedInSentence)"]
      + [coChairs.map { "Đồng chủ trì: \($0)" }, standIn].compactMap(\.self)
  }

  /// Who presides in the chair's place, where the ruleset lets somebody.
  private var standIn: String? {
    let rule = dossier.session.ruleset.chair
    guard rule.delegation?.value == .allowed, let delegate = rule.delegate?.value.vi else {
      return nil
    }
    let ground = rule.delegationGround?.value.vi ?? "người chủ trì vắng mặt"
    return "Trường hợp \(ground.clause): \(delegate) chủ trì"
  }

  private var invitees: [String] {
    let invited = dossier.session.ruleset.invitations.invitees?.value.map(\.vi.inSentence) ?? []
    return invited.isEmpty ? [] : ["Thành phần mời: \(invited.joined(separator: "; "))"]
  }

  private var course: [PaperBlock] {
    PaperBlock.dashes(dossier.session.agenda.items.map { $0.template.title.vi.clause })
  }

  private var closing: [PaperBlock] {
    [
      .paragraph(
        """
        Trên đây là Kế hoạch tổ chức \(dossier.event) năm \(String(dossier.year)) của \
        \(dossier.authority); yêu cầu các cơ quan, đơn vị, cá nhân có liên quan triển khai thực \
        hiện; quá trình thực hiện nếu có khó khăn, vướng mắc, kịp thời phản ánh về \
        \(dossier.authority) để xem xét, chỉ đạo.
        """
      )
    ]
  }

  private var recipients: [String] {
    let units = dossier.plannedTasks.map(\.content.unit)
    var seen: Set<UnitID> = []
    let named = units.filter { seen.insert($0).inserted }.map(dossier.session.name(of:))
    let invitees = dossier.session.ruleset.invitations.invitees?.value.map(\.vi.clause) ?? []
    return ["Người chủ trì, đồng chủ trì"] + invitees + named
  }
}

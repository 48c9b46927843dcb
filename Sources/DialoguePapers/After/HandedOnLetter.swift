import DialogueCore

/// Petitions that another body is asked to settle: one paper for each body.
///
/// A level above is asked by a letter (văn bản đề xuất cấp có thẩm quyền); a body beside is sent
/// them by a slip (phiếu chuyển).
struct HandedOnLetter {
  let dossier: Dossier
  let way: Way
  let body: String?
  let rulings: [Ruling]

  /// To whom a matter goes.
  enum Way {
    case above
    case beside
  }

  static func all(_ way: Way, in dossier: Dossier) -> [Paper] {
    let handed = dossier.rulings.compactMap { ruling -> (String?, Ruling)? in
      switch (way, ruling.content.outcome) {
      case (.above, .escalated(let to)), (.beside, .transferred(let to)): (to?.clause, ruling)
      default: nil
      }
    }
    let bodies = Set(handed.map(\.0)).sorted { ($0 ?? "~") < ($1 ?? "~") }
    return bodies.map { body in
      HandedOnLetter(
        dossier: dossier,
        way: way,
        body: body,
        rulings: handed.filter { $0.0 == body }.map(\.1)
      ).paper
    }
  }

  var paper: Paper {
    switch way {
    case .above:
      dossier.official(
        .letter,
        about: "đề xuất xem xét, giải quyết kiến nghị của công dân tại \(dossier.event)",
        to: [body ?? Blank.line],
        blocks,
        signed: dossier.headSignature,
        recipients: []
      )
    case .beside:
      dossier.official(
        .transfer,
        about: "Kiến nghị, phản ánh của công dân tại \(dossier.event)",
        to: [body ?? Blank.line],
        blocks,
        signed: dossier.noticeSignature,
        recipients: ["Công dân có kiến nghị"]
      )
    }
  }

  private var blocks: [PaperBlock] {
    let count = Numerals.padded(rulings.reduce(0) { $0 + $1.petitions.count })
    let matters = rulings.flatMap { ruling in ruling.petitions.map { ($0, ruling) } }
    return PaperBlock.texts([
      """
      \(dossier.heldOn.capitalisedFirst), \(dossier.authority) tổ chức \(dossier.eventWithAudience). Qua hội nghị, có \(count) kiến nghị, phản ánh \
      \(way == .above ? "vượt thẩm quyền giải quyết của \(dossier.authority)" : "không thuộc thẩm quyền giải quyết của \(dossier.authority)"), \
      cụ thể:
      """
    ]) + [.list(PaperList(.number, matters.map { item($0.0, $0.1) }))] + PaperBlock.texts([last])
  }

  private func item(_ petition: Petition, _ ruling: Ruling) -> PaperText {
    PaperText(
      """
      \(petition.number.code) — \(dossier.minutes.petitioners(of: petition)): \
      \(petition.content.text.sentence) Ý kiến của chủ trì: \(ruling.content.text.sentence)
      """
    )
  }

  private var last: String {
    switch way {
    case .above:
      """
      \(dossier.fullAuthority) đề nghị \(body ?? "cấp có thẩm quyền") xem xét, giải quyết hoặc chỉ \
      đạo giải quyết theo thẩm quyền và thông báo kết quả để \(dossier.authority) trả lời công dân.
      """
    case .beside:
      """
      \(dossier.fullAuthority) chuyển nội dung trên để \(body ?? "cơ quan có thẩm quyền") xem xét, \
      giải quyết theo thẩm quyền, trả lời công dân và thông báo kết quả cho \(dossier.authority) để \
      theo dõi.
      """
    }
  }
}

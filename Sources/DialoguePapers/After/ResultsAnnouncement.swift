import DialogueCore

/// What the conference came to, for everybody (công bố kết quả hội nghị).
///
/// Apart from the settlement of the petitions, which is published when it is done.
struct ResultsAnnouncement {
  let dossier: Dossier

  var paper: Paper {
    dossier.official(
      .announcement,
      about: "Kết quả \(dossier.eventBetween)",
      isPublished: dossier.publication(of: .conferenceResults) != nil,
      PaperBlock.texts([lead]) + sections.numberedParagraphs + PaperBlock.texts([last]),
      signed: dossier.headSignature,
      recipients: recipients
    )
  }

  private var lead: String {
    """
    \(dossier.heldOn.capitalisedFirst), tại \(dossier.plan.venue.clause), \(dossier.authority) đã tổ \
    chức \(dossier.eventWithAudience), do \(dossier.chairsWithMandate), chủ trì. \
    \(dossier.fullAuthority) thông báo kết quả như sau:
    """
  }

  private var sections: [NoticeSection] {
    let settled = OutcomeKind.inMinutes.compactMap { kind -> NoticeSection? in
      let rulings = dossier.rulings.filter {
        $0.content.outcome.kind == kind && $0.conclusion.scope != .session
      }
      return rulings.isEmpty
        ? nil
        : NoticeSection(
          title: kind.heading,
          marker: .bracketedNumber,
          items: rulings.map { item($0) }
        )
    }
    return [NoticeSection(title: "Kết quả chung", lead: dossier.counts, marker: .dash, items: [])]
      + settled
  }

  private func item(_ ruling: Ruling) -> PaperText {
    let matters = ruling.petitions.map { "\(dossier.code(of: $0)): \($0.content.text.clause)" }
    let unit =
      ruling.content.outcome == .assigned
      ? ruling.content.lead.map { " Cơ quan giải quyết: \(dossier.session.name(of: $0))." } ?? ""
      : ""
    return PaperText("\(matters.joined(separator: "; ")). \(ruling.content.text.sentence)\(unit)")
      + .italic(ruling.deadline.map { " Thời hạn: \($0.taskWords)." } ?? "")
  }

  private var last: String {
    """
    Kết quả giải quyết các kiến nghị đã giao được thông báo khi hoàn thành. Công dân theo dõi theo \
    mã số kiến nghị (YK) tại \(dossier.authority).
    """
  }

  private var recipients: [String] {
    let rule = dossier.session.ruleset.conferenceResults
    let others =
      (rule.recipients?.value.map(\.vi) ?? []) + (rule.channels?.value.map(\.name.vi) ?? [])
    return others.isEmpty ? ["Niêm yết, thông báo để Nhân dân biết"] : others
  }
}

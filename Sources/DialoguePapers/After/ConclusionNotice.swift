import DialogueCore

/// The notice of what the chair concluded (thông báo kết luận).
///
/// General matters first, then what is settled, then the tasks unit by unit with their terms in
/// italics; no citizen is named beyond the words of the chair.
struct ConclusionNotice {
  let dossier: Dossier

  var paper: Paper {
    drafted.map(paper) ?? ruled
  }

  /// Of the chair's rulings alone.
  private var ruled: Paper {
    dossier.official(
      .announcement,
      about: "Kết luận của \(dossier.chairOffice) tại \(dossier.eventBetween)",
      PaperBlock.texts([lead]) + sections.numberedParagraphs + closing,
      signed: dossier.noticeSignature,
      recipients: recipients(units: units(of: dossier.rulings))
    )
  }

  var lead: String {
    let session = dossier.session
    let present = session.preparation.attendance.reduce(0) { $0 + $1.present }
    let groups = session.preparation.attendance.map {
      "\($0.category.clause.inSentence) \(Numerals.padded($0.present)) người"
    }
    let attended =
      present > 0
      ? "Tham dự có \(Numerals.padded(present)) người (\(groups.joined(separator: "; "))). " : ""
    let day = dossier.planCited.map { "Thực hiện \($0), \(dossier.heldOn)" } ?? dossier.heldOn
    return """
      \(day.capitalisedFirst), tại \(dossier.plan.venue.clause), \(dossier.authority) tổ chức \
      \(dossier.eventWithAudience). \(dossier.chairsWithMandate.capitalisedFirst), chủ trì hội \
      nghị. \(attended)\
      Sau khi nghe ý kiến, kiến nghị của Nhân dân và ý kiến trả lời của các cơ quan, đơn vị, \
      \(dossier.chairOffice) kết luận, chỉ đạo như sau:
      """
  }

  private var sections: [NoticeSection] {
    let rulings = dossier.rulings
    return [general(rulings)] + settled(rulings) + assignedByUnit(rulings).map(\.section)
      + [following].compactMap(\.self)
  }

  /// What an assessment says, then what the chair ruled on the whole session.
  func general(_ rulings: [Ruling], assessment: [String] = []) -> NoticeSection {
    let said = assessment.map(\.sentence)
    let ruled = rulings.filter {
      $0.conclusion.scope == .session && $0.content.outcome != .assigned
    }.map(\.content.text.sentence)
    return NoticeSection(
      title: "Đánh giá chung",
      lead: dossier.counts,
      marker: .dash,
      items: (said + ruled.filter { !said.contains($0) }).map { PaperText($0) }
    )
  }

  /// Everything but tasks, by what it came to.
  func settled(_ rulings: [Ruling]) -> [NoticeSection] {
    OutcomeKind.inMinutes.filter { $0 != .assigned }.compactMap { kind in
      let rulings = rulings.filter {
        $0.conclusion.scope != .session && $0.content.outcome.kind == kind
      }
      guard !rulings.isEmpty else { return nil }
      return NoticeSection(
        title: kind.heading,
        marker: .bracketedNumber,
        items: rulings.map(item)
      )
    }
  }

  private func item(_ ruling: Ruling) -> PaperText {
    let matters = ruling.petitions.enumerated().map { index, petition in
      let text = petition.content.text
      return "\(index == 0 ? text.clause : text.inSentence) (\(dossier.code(of: petition)))"
    }
    let detail = detail(of: ruling.content).map { "; \($0)" } ?? ""
    return PaperText(
      "\(matters.joined(separator: "; ")): \(ruling.content.text.inSentence)\(detail)"
    ) + term(of: ruling) + "."
  }

  /// The body, document or reason that goes with an outcome, and the unit that sees to it.
  private func detail(of content: ConclusionContent) -> String? {
    let body: String? =
      switch content.outcome {
      case .inProgress(let document?): "theo \(document.clause)"
      case .escalated(let to?), .transferred(let to?): "gửi \(to.clause)"
      case .noGround(let reason), .deferred(let reason?): "lý do: \(reason.inSentence)"
      case .guided, .explained, .assigned, .resolved, .noted, .inProgress, .escalated,
        .transferred, .deferred:
        nil
      }
    let unit = content.lead.flatMap { lead -> String? in
      dossier.isBeside(lead) ? nil : "giao \(dossier.session.name(of: lead)) thực hiện"
    }
    let parts = [body, unit].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// What the chair gave to units, unit by unit.
  func assignedByUnit(_ rulings: [Ruling]) -> [(unit: UnitID?, section: NoticeSection)] {
    dossier.tasksByUnit(rulings.filter { $0.content.outcome == .assigned }).map { unit, rulings in
      let section = NoticeSection(
        title: unit.map(dossier.charge) ?? "Giao \(Blank.word)",
        marker: .bracketedNumber,
        items: rulings.map(task)
      )
      return (unit, section)
    }
  }

  private func task(_ ruling: Ruling) -> PaperText {
    let others = (ruling.content.coordinating ?? []).map(dossier.session.name(of:))
    let help = others.isEmpty ? "" : "; phối hợp: \(others.joined(separator: ", "))"
    return PaperText("\(ruling.content.text.clause)\(dossier.codes(of: ruling))\(help)")
      + term(of: ruling, missing: " (thời hạn: \(Blank.word))") + "."
  }

  private func term(of ruling: Ruling, missing: String = "") -> PaperText {
    .italic(ruling.deadline.map { " (hoàn thành \($0.taskWords))" } ?? missing)
  }

  /// Who watches over the notice.
  var following: NoticeSection? {
    let rule = dossier.session.ruleset
    let unit = rule.settlementResults.by?.value.vi ?? dossier.office?.name.vi ?? Blank.word
    return NoticeSection(
      title: "Giao \(unit)",
      marker: .dash,
      items: [
        """
        Theo dõi, đôn đốc việc thực hiện Thông báo này; tổng hợp kết quả, báo cáo \
        \(dossier.headOffice).
        """
      ]
    )
  }

  var closing: [PaperBlock] {
    PaperBlock.texts([
      """
      Trên đây là kết luận của \(dossier.chairOffice) tại \(dossier.event); thông báo để các cơ \
      quan, đơn vị, cá nhân có liên quan biết, thực hiện.
      """
    ])
  }

  func units(of rulings: [Ruling]) -> [UnitID] {
    rulings.flatMap { [$0.content.lead].compactMap(\.self) + ($0.content.coordinating ?? []) }
  }

  func recipients(units: [UnitID]) -> [String] {
    var seen: Set<UnitID> = []
    return ["Chủ trì, thư ký hội nghị"]
      + units.filter { seen.insert($0).inserted }.map(dossier.session.name(of:))
  }
}

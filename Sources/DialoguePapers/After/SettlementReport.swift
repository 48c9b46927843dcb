import DialogueCore

/// The report of what became of the petitions (báo cáo kết quả giải quyết), with a table of all.
struct SettlementReport {
  let dossier: Dossier

  var paper: Paper {
    dossier.official(
      .report,
      about: "Kết quả giải quyết kiến nghị tại \(dossier.eventBetween)",
      to: [dossier.session.ruleset.settlement.reportTo?.value.vi ?? dossier.headOffice],
      PaperBlock.texts([lead]) + parts.numbered,
      signed: dossier.headSignature,
      recipients: [],
      attachments: [attachment]
    )
  }

  private var lead: String {
    """
    \(dossier.actingAuthority) báo cáo kết quả giải quyết kiến nghị tại \(dossier.event) \
    \(dossier.heldOn), tính đến \(dossier.today.longVietnamese), như sau:
    """
  }

  private var parts: [PaperPart] {
    [
      PaperPart(title: "TỔNG QUÁT", blocks: PaperBlock.texts([dossier.counts, merged])),
      PaperPart(title: "KẾT QUẢ GIẢI QUYẾT", blocks: PaperBlock.dashes(bySettlement + byField)),
      PaperPart(title: "KHÓ KHĂN, VƯỚNG MẮC", blocks: PaperBlock.dashes(difficulties)),
      PaperPart(
        title: "ĐỀ XUẤT, KIẾN NGHỊ",
        blocks: PaperBlock.texts(dossier.sentences(.settlementReport))
      ),
    ]
  }

  private var merged: String {
    let session = dossier.session
    let merged = session.petitions.filter {
      $0.mergedInto != nil && $0.withdrawn == nil && dossier.discretion.shows($0.number)
    }.count
    return """
      Kiến nghị cùng nội dung đã gộp: \(Numerals.padded(merged)). Văn bản giao giải quyết đã ban \
      hành: \(Numerals.padded(Set(dossier.assignments.map(\.content.paper)).count)). Chi tiết tại \
      Phụ lục kèm theo.
      """
  }

  private var bySettlement: [String] {
    let states = dossier.petitions.map { dossier.session.settlement(of: $0) }
    let counts = Settlement.allCases.compactMap { state -> String? in
      let count = states.count { $0 == state }
      return count > 0
        ? "\(state.words.capitalisedFirst): \(Numerals.padded(count)) kiến nghị" : nil
    }
    let late = dossier.lateOnes.map(\.number)
    return counts
      + [
        late.isEmpty
          ? "Không có kiến nghị quá hạn"
          : "Quá hạn: \(Numerals.padded(late.count)) kiến nghị (\(late.codes))"
      ]
  }

  private var byField: [String] {
    dossier.byField(dossier.petitions, \.content.topic).map { field, petitions in
      let done = petitions.count { dossier.session.settlement(of: $0) == .done }
      return """
        Lĩnh vực \(field.inSentence): \(Numerals.padded(petitions.count)) kiến nghị, đã giải quyết \
        \(Numerals.padded(done))
        """
    }
  }

  private var difficulties: [String] {
    dossier.followUp.difficulties.filter { $0.struck == nil && tells($0.content.matter) }.map {
      let answer = $0.instruction.map { "; ý kiến chỉ đạo: \($0.text.inSentence)" } ?? ""
      return $0.content.text.clause + answer
    }
  }

  private func tells(_ matter: FollowedMatter) -> Bool {
    switch matter {
    case .assignment(let id):
      dossier.followUp[id].map { dossier.discretion.shows($0.petition) } ?? false
    case .task(let id): dossier.followUp[id].map(dossier.discretion.shows) ?? false
    }
  }

  private var attachment: PaperAttachment {
    PaperAttachment(
      title: "KẾT QUẢ GIẢI QUYẾT KIẾN NGHỊ",
      orientation: .landscape,
      blocks: dossier.petitions.isEmpty
        ? PaperBlock.texts(["Không có kiến nghị."])
        : [.table(FollowUpTable(dossier: dossier).table)]
    )
  }
}

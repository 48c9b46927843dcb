import DialogueCore

/// The report of what became of the petitions (báo cáo kết quả giải quyết), with a table of all.
struct SettlementReport {
  let dossier: Dossier

  var paper: Paper {
    dossier.official(
      .report,
      about: "Kết quả giải quyết kiến nghị tại \(dossier.eventBetween)",
      by: dossier.draftingOffice,
      to: [dossier.reportedTo],
      PaperBlock.texts([lead]) + parts.numbered,
      signed: dossier.officeSignature,
      recipients: [],
      attachments: [attachment]
    )
  }

  private var lead: String {
    let plan = dossier.planCited.map { "Thực hiện \($0) của \(dossier.authority), " } ?? ""
    let office = dossier.office.map { dossier.office($0.name.vi) } ?? "bộ phận tham mưu"
    return """
      \((plan + office).capitalisedFirst) báo cáo kết quả giải quyết kiến nghị tại \
      \(dossier.event) \(dossier.heldOn), tính đến \(dossier.today.longVietnamese), như sau:
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
    let stages = dossier.petitions.map(dossier.stage)
    var seen: Set<String> = []
    let counts = stages.filter { seen.insert($0).inserted }.map { stage in
      let count = stages.count { $0 == stage }
      return "\(stage.capitalisedFirst): \(Numerals.padded(count)) kiến nghị"
    }
    let late = dossier.petitions.filter(dossier.isLate)
    return counts
      + [
        late.isEmpty
          ? "Không có kiến nghị quá hạn"
          : "Quá hạn: \(Numerals.padded(late.count)) kiến nghị (\(lateness(late)))"
      ]
  }

  /// `YK 16; chờ công dân bổ sung: YK 05`.
  private func lateness(_ late: [Petition]) -> String {
    func codes(_ settlement: Settlement) -> String? {
      let numbers = late.filter { dossier.session.settlement(of: $0) == settlement }.map(\.number)
      return numbers.isEmpty ? nil : "\(settlement.words): \(numbers.codes)"
    }
    let waiting: [Settlement] = [.waitingForCitizen, .waitingForHigherLevel]
    let own = late.filter { !waiting.contains(dossier.session.settlement(of: $0)) }.map(\.number)
    return ([own.isEmpty ? nil : own.codes] + waiting.map(codes)).compactMap(\.self)
      .joined(separator: "; ")
  }

  private var byField: [String] {
    dossier.byField(dossier.petitions, \.content.topic).map { field, petitions in
      let results = petitions.map(dossier.result)
      let settled = results.count(where: \.isSettled)
      let answered = results.count(where: \.isAnswered)
      let ended = results.count { [.endedUnsettled, .withdrawn, .handedOn].contains($0) }
      let counts = [
        ("đã giải quyết", settled), ("đã trả lời, giải trình", answered),
        ("kết thúc theo dõi khi chưa giải quyết", ended),
        ("đang giải quyết", petitions.count - settled - answered - ended),
      ]
      let words = counts.filter { $0.1 > 0 }.map { "\($0.0) \(Numerals.padded($0.1))" }
      return """
        \(Self.named(field)): \(Numerals.padded(petitions.count)) kiến nghị, trong đó \
        \(words.joined(separator: ", "))
        """
    }
  }

  private static func named(_ field: String) -> String {
    let word = "Lĩnh vực"
    return field.hasPrefix(word) ? field : "\(word) \(field.inSentence)"
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
      reference: "(Kèm theo Báo cáo số \(Blank.word) ngày \(Blank.word))",
      orientation: .landscape,
      blocks: dossier.petitions.isEmpty
        ? PaperBlock.texts(["Không có kiến nghị."])
        : [.table(FollowUpTable(dossier: dossier).table)]
    )
  }
}

import DialogueCore

extension UrgingLetter {
  /// The letters that were sent under a number, as they were sent.
  static func sent(in dossier: Dossier) -> [Paper] {
    dossier.followUp.urgings.filter(\.isStanding).compactMap { urging in
      guard let paper = urging.content.paper else { return nil }
      let rows = urging.content.matters.compactMap { dossier.urged($0, on: urging.content.on) }
      return rows.isEmpty ? nil : letter(urging.content, paper, rows, in: dossier)
    }
  }

  private static func letter(
    _ content: UrgingContent,
    _ paper: PaperReference,
    _ rows: [UrgedRow],
    in dossier: Dossier
  ) -> Paper {
    let unit = dossier.session.name(of: content.unit)
    let lead = """
      Sau \(dossier.event) \(dossier.heldOn), \(unit) được giao giải quyết kiến nghị, thực hiện \
      nhiệm vụ. Đến \(content.on.longVietnamese), còn \(Numerals.padded(rows.count)) nội dung chưa \
      hoàn thành:
      """
    let own = content.text.map { [$0.sentence] }
    return dossier.official(
      .letter,
      about: "đôn đốc giải quyết kiến nghị, nhiệm vụ sau \(dossier.event)",
      issued: PlanDocument(number: paper.number, date: paper.date),
      to: [unit],
      PaperBlock.texts([lead]) + [.table(table(rows))]
        + PaperBlock.texts((own ?? []) + dossier.sentences(.urging, [.unit: unit])),
      signed: dossier.noticeSignature,
      recipients: [dossier.headOffice]
    )
  }
}

/// What a unit is urged to do, in the words of its row.
struct UrgedRow {
  let text: String
  let act: String
  let due: Day?
  /// How late it was on the day of the letter; nothing while it was not.
  let late: String
}

extension Dossier {
  fileprivate func urged(_ matter: FollowedMatter, on day: Day) -> UrgedRow? {
    switch matter {
    case .assignment(let id):
      guard let assignment = followUp[id], discretion.shows(assignment.petition),
        let petition = session[assignment.petition]
      else { return nil }
      let answers = assignment.part == .lead
      let due = answers ? session.answerDeadline(of: assignment)?.due : nil
      return UrgedRow(
        text: "\(petition.number.code): \(petition.content.text.clause)",
        act: answers ? "Trả lời bằng văn bản" : "Phối hợp giải quyết",
        due: due,
        late: lateness(due, on: day)
      )
    case .task(let id):
      guard let task = followUp[id], discretion.shows(task) else { return nil }
      let due = task.milestones.compactMap(\.deadline?.due).filter { $0 < day }.max()
      return UrgedRow(
        text: task.content.text.clause,
        act: "Thực hiện nhiệm vụ",
        due: due,
        late: lateness(due, on: day)
      )
    }
  }

  private func lateness(_ due: Day?, on day: Day) -> String {
    due.map { $0 < day ? "\($0.days(until: day)) ngày" : "" } ?? ""
  }
}

import DialogueCore

/// Every petition with who settles it, by when, and how far it is: the register (sổ theo dõi), and
/// the table behind the report.
struct FollowUpTable {
  let dossier: Dossier

  var register: Paper {
    dossier.working(
      PaperTitle(
        kind: "SỔ THEO DÕI GIẢI QUYẾT KIẾN NGHỊ",
        subject: "Tại \(dossier.eventBetween), \(dossier.heldOn)"
      ),
      header: dossier.plainHeader,
      [.table(table)],
      orientation: .landscape
    )
  }

  var table: PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("Mã số", weight: 6, alignment: .centred),
        PaperTable.Column("Người kiến nghị, nơi cư trú", weight: 9),
        PaperTable.Column("Nội dung", weight: 12),
        PaperTable.Column("Lĩnh vực", weight: 6),
        PaperTable.Column("Cơ quan giải quyết", weight: 8),
        PaperTable.Column("Văn bản giao", weight: 8),
        PaperTable.Column("Thời hạn", weight: 8, alignment: .centred),
        PaperTable.Column("Tiến độ, kết quả", weight: 8),
        PaperTable.Column("Văn bản trả lời", weight: 8),
        PaperTable.Column("Ghi chú", weight: 6),
      ],
      rows: dossier.petitions.map(row)
    )
  }

  private func row(_ petition: Petition) -> [PaperText] {
    let given = dossier.session.standingAssignments(of: petition)
    let cells = [
      petition.number.code,
      dossier.minutes.petitioners(of: petition).capitalisedFirst,
      petition.content.text.clause,
      petition.content.topic.map(dossier.session.name(of:)) ?? "",
      dossier.settling(petition),
      listed(given.map(\.content.paper)),
      dossier.answerDay(of: petition)?.shortVietnamese ?? "",
      dossier.progress(of: petition).capitalisedFirst,
      listed(dossier.writtenAnswers(to: petition).map(\.content.paper)),
      note(on: petition, given),
    ]
    return cells.map { PaperText($0) }
  }

  /// Answers that came after their day.
  private func late(_ given: [Assignment]) -> String? {
    let late = given.flatMap { dossier.session.dueItems(of: $0) }.filter {
      if case .answer = $0.kind { $0.isDoneLate } else { false }
    }
    return late.isEmpty ? nil : "trả lời sau thời hạn"
  }

  private func listed(_ papers: [PaperReference]) -> String {
    var texts: [String] = []
    for text in papers.map(dossier.cited) where !texts.contains(text) { texts.append(text) }
    return texts.joined(separator: "; ")
  }

  /// Lateness, extensions, receipts that nobody confirmed of those who still owe an answer.
  private func note(on petition: Petition, _ given: [Assignment]) -> String {
    let extended = given.reduce(0) { $0 + dossier.session.standingExtensions(of: $1).count }
    let unconfirmed =
      petition.followUp.closing == nil
      && given.contains {
        $0.part == .lead && $0.receipt == nil && dossier.session.passingAnswer(to: $0) == nil
      }
    return [
      dossier.waited(for: petition), dossier.isLate(petition) ? "quá hạn" : nil, late(given),
      extended > 0 ? "gia hạn \(Numerals.padded(extended)) lần" : nil,
      unconfirmed ? "chưa xác nhận nhận văn bản" : nil,
    ].compactMap(\.self).joined(separator: "; ")
  }
}

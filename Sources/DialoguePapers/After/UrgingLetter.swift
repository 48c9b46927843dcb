import DialogueCore

/// The letter that urges a unit to do what it owes and is late with (công văn đôn đốc): those that
/// were sent, then a draft for each unit that is late now.
struct UrgingLetter {
  let dossier: Dossier
  private let unit: UnitID
  private let items: [DueItem]

  static func all(in dossier: Dossier) -> [Paper] {
    let late = dossier.session.dueItems(on: dossier.today).compactMap {
      item -> (unit: UnitID, item: DueItem)? in
      guard let unit = item.unit, item.isToBeUrged(at: dossier.now),
        item.petitions.allSatisfy(dossier.discretion.shows),
        dossier.copy == .internal || !item.isRestricted
      else { return nil }
      return (unit, item)
    }
    return sent(in: dossier)
      + dossier.byUnit(late, \.unit).map { unit, items in
        UrgingLetter(dossier: dossier, unit: unit, items: items.map(\.item)).paper
      }
  }

  private var paper: Paper {
    dossier.official(
      .letter,
      about: "đôn đốc giải quyết kiến nghị, nhiệm vụ sau \(dossier.event)",
      to: [dossier.session.name(of: unit)],
      PaperBlock.texts([lead]) + [.table(table)]
        + PaperBlock.texts(
          dossier.sentences(.urging, [.unit: dossier.session.name(of: unit)])
        ),
      signed: dossier.noticeSignature,
      recipients: [dossier.headOffice]
    )
  }

  private var lead: String {
    """
    Sau \(dossier.event) \(dossier.heldOn), \(dossier.session.name(of: unit)) được giao giải quyết \
    kiến nghị, thực hiện nhiệm vụ. Đến \(dossier.today.longVietnamese), còn \
    \(Numerals.padded(items.count)) nội dung đã quá thời hạn:
    """
  }

  /// A term that ends at an hour can be late on its own day.
  private func late(since due: Day) -> String {
    let days = due.days(until: dossier.today)
    return days == 0 ? "quá giờ" : "\(days) ngày"
  }

  private var table: PaperTable {
    Self.table(
      items.map { item in
        UrgedRow(
          text: (item.petitions.isEmpty ? "" : "\(item.petitions.codes): ") + item.text.clause,
          act: item.kind.words,
          due: item.deadline?.due,
          late: item.deadline.map { late(since: $0.due) } ?? ""
        )
      }
    )
  }

  static func table(_ rows: [UrgedRow]) -> PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("TT", weight: 2, alignment: .centred),
        PaperTable.Column("Nội dung", weight: 16),
        PaperTable.Column("Việc phải làm", weight: 7),
        PaperTable.Column("Thời hạn", weight: 6, alignment: .centred),
        PaperTable.Column("Quá hạn", weight: 4, alignment: .centred),
      ],
      rows: rows.enumerated().map { index, row in
        [
          PaperText("\(index + 1)"), PaperText(row.text), PaperText(row.act),
          PaperText(row.due?.shortVietnamese ?? ""), PaperText(row.late),
        ]
      }
    )
  }
}

extension DueItem.Kind {
  /// What is owed, in a table.
  var words: String {
    switch self {
    case .acknowledgement: "Báo tiếp nhận"
    case .answer: "Trả lời bằng văn bản"
    case .report: "Báo cáo kết quả"
    case .milestone, .indicator, .task: "Thực hiện nhiệm vụ"
    case .periodic, .missedReport: "Báo cáo định kỳ"
    case .incident: "Xử lý vụ việc"
    case .duty: "Việc của văn phòng"
    case .promise: "Thực hiện lời hứa"
    case .askedAgain: "Công dân kiến nghị tiếp"
    case .preparation: "Việc chuẩn bị"
    }
  }
}

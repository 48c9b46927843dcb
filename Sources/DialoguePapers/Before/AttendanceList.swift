import DialogueCore

/// The list that delegates sign at the door (danh sách đại biểu ký).
struct AttendanceList {
  let dossier: Dossier

  /// Rows left empty for a category without a number.
  private static let emptyRows = 12

  /// Rows beyond which an office prints the list twice.
  private static let mostRows = 60

  var paper: Paper {
    dossier.working(
      PaperTitle(kind: "DANH SÁCH ĐẠI BIỂU", subject: "Dự \(dossier.eventBetween)"),
      header: dossier.plainHeader,
      [
        .centred(.italic("(\(dossier.timeAndDay), tại \(dossier.plan.venue.clause))")),
        .table(table),
      ],
      closing: PaperClosing(
        signatures: [
          [
            PaperSignature(office: ["NGƯỜI LẬP DANH SÁCH"], name: nil, hint: "Ký, ghi rõ họ tên")
          ]
        ],
        recipients: [],
        recipientsPlace: .belowSignatures
      )
    )
  }

  private var table: PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("TT", weight: 2, alignment: .centred),
        PaperTable.Column("Họ và tên", weight: 9),
        PaperTable.Column("Chức vụ, đơn vị hoặc nơi cư trú", weight: 11),
        PaperTable.Column("Ký tên", weight: 6),
        PaperTable.Column("Ghi chú", weight: 5),
      ],
      rows: rows
    )
  }

  private var rows: [[PaperText]] {
    let known = officials.enumerated().map { index, person -> [PaperText] in
      [
        "\(index + 1)", PaperText(person.addressed),
        PaperText(person.position ?? ""), "", "",
      ]
    }
    let categories = self.categories.enumerated().flatMap { index, category -> [[PaperText]] in
      let title = PaperText.bold("\(Numerals.roman(index + 2)). \(category.name)")
      return [[title]] + (1...category.rows).map { ["\($0)", "", "", "", ""] }
    }
    return [[.bold("I. Chủ trì, thư ký, bộ phận phục vụ")]] + known + categories
  }

  /// Those whom the journal knows by name, each once.
  private var officials: [Person] {
    var seen: Set<String> = []
    let people =
      [dossier.chair] + dossier.session.preparation.coChairs
      + dossier.people(at: .secretary) + dossier.people(at: .operator)
    return people.filter { !$0.name.isEmpty && seen.insert($0.name).inserted }
  }

  private var categories: [(name: String, rows: Int)] {
    let preparation = dossier.session.preparation
    let counted = preparation.attendance.map { ($0.category.clause, $0.invited ?? $0.present) }
    let invited = preparation.invitations.filter(\.counts).map {
      ($0.content.recipients.clause, $0.content.count)
    }
    let named = dossier.session.ruleset.invitations.invitees?.value.map {
      ($0.vi.clause, Self.emptyRows)
    }
    let found = !invited.isEmpty ? invited : !counted.isEmpty ? counted : named ?? []
    return (found.isEmpty ? [("Đại biểu", Self.emptyRows)] : found).map {
      (name: $0.0, rows: max(1, min($0.1, Self.mostRows)))
    }
  }
}

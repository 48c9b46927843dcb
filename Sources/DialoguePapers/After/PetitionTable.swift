import DialogueCore

/// All petitions by field with who is to settle them (bảng tổng hợp, phân nhóm kiến nghị).
struct PetitionTable {
  let dossier: Dossier

  var paper: Paper {
    dossier.working(
      PaperTitle(
        kind: "BẢNG TỔNG HỢP, PHÂN NHÓM KIẾN NGHỊ",
        subject: "Tại \(dossier.eventBetween), \(dossier.heldOn)"
      ),
      header: dossier.plainHeader,
      PaperBlock.texts([dossier.counts]) + [.table(summary)],
      closing: PaperClosing(
        signatures: [
          [
            PaperSignature(office: ["NGƯỜI TỔNG HỢP"], name: nil, hint: "Ký, ghi rõ họ tên"),
            PaperSignature(office: ["CHỦ TRÌ"], name: nil, hint: "Ký, ghi rõ họ tên"),
          ]
        ],
        recipients: [],
        recipientsPlace: .belowSignatures
      ),
      attachments: [attachment]
    )
  }

  /// The whole table, to go with other papers too.
  var attachment: PaperAttachment {
    PaperAttachment(
      label: "",
      title: "DANH MỤC KIẾN NGHỊ",
      orientation: .landscape,
      blocks: groups.isEmpty
        ? PaperBlock.texts(["Không có kiến nghị."]) : [.table(table)]
    )
  }

  private var groups: [(field: String, things: [Petition])] {
    dossier.byField(dossier.petitions, \.content.topic)
  }

  private var summary: PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("TT", weight: 2, alignment: .centred),
        PaperTable.Column("Nhóm", weight: 12),
        PaperTable.Column("Số kiến nghị", weight: 5, alignment: .centred),
        PaperTable.Column("Mã số", weight: 14),
      ],
      rows: groups.enumerated().map { index, group in
        [
          "\(index + 1)", PaperText(group.field),
          PaperText(Numerals.padded(group.things.count)),
          PaperText(group.things.map(\.number).codes),
        ]
      }
    )
  }

  private var table: PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("Mã số", weight: 6, alignment: .centred),
        PaperTable.Column("Người kiến nghị, nơi cư trú", weight: 9),
        PaperTable.Column("Nội dung", weight: 16),
        PaperTable.Column("Kết luận của chủ trì", weight: 14),
        PaperTable.Column("Cơ quan giải quyết", weight: 9),
        PaperTable.Column("Thời hạn", weight: 6, alignment: .centred),
      ],
      rows: groups.enumerated().flatMap { index, group in
        [[.bold("\(Numerals.roman(index + 1)). \(group.field)")]] + group.things.map(row)
      }
    )
  }

  private func row(_ petition: Petition) -> [PaperText] {
    let ruling = dossier.ruling(on: petition)
    let facts = [
      petition.petitionClass == .request ? nil : petition.petitionClass.words.loweredFirst,
      petition.content.timesRaised.flatMap {
        $0 > 0 ? "đã kiến nghị \(Numerals.padded($0)) lần" : nil
      },
    ].compactMap(\.self)
    return [
      PaperText(petition.number.code),
      PaperText(dossier.minutes.petitioners(of: petition).capitalisedFirst),
      PaperText(
        petition.content.text.clause + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")
      ),
      PaperText(
        ruling.map {
          "\($0.content.outcome.kind.counted.capitalisedFirst): \($0.content.text.clause)"
        }
          ?? "Chưa có kết luận"
      ),
      PaperText(
        ruling?.content.lead == nil
          ? ""
          : dossier.units(
            lead: ruling?.content.lead,
            coordinating: ruling?.content.coordinating ?? []
          )
      ),
      PaperText(ruling?.deadline?.due.shortVietnamese ?? ""),
    ]
  }
}

import DialogueCore

/// That the desk took papers from a citizen (giấy biên nhận tài liệu).
struct ReceiptPaper {
  let dossier: Dossier
  let registration: Registration?

  /// One for each registration with papers, else the blank form.
  static func all(in dossier: Dossier) -> [Paper] {
    let handed = dossier.session.queue.registrations.filter {
      $0.entry.attachments?.isEmpty == false
        && !dossier.discretion.namelessRegistrations.contains($0.number)
    }
    let receipts = handed.map { ReceiptPaper(dossier: dossier, registration: $0) }
    return (receipts.isEmpty ? [ReceiptPaper(dossier: dossier, registration: nil)] : receipts)
      .map(\.paper)
  }

  var paper: Paper {
    let registrant = registration?.entry.registrant
    return dossier.working(
      PaperTitle(kind: "GIẤY BIÊN NHẬN TÀI LIỆU", subject: "Tại \(dossier.eventBetween)"),
      header: dossier.plainHeader,
      [
        .field(
          label: "Bộ phận tiếp nhận, đăng ký đã nhận của",
          value: PaperText(registrant.map(dossier.minutes.named) ?? Blank.line)
        ),
        .blanks([
          PaperBlank("Số thứ tự đăng ký", value: registration?.number.text),
          PaperBlank(
            "Nhận lúc",
            value: registration.map { dossier.clock.timeAndDate($0.registeredAt.wall) },
            weight: 2
          ),
        ]),
        .table(table),
        .paragraph(
          """
          Giấy biên nhận được lập thành 02 bản, người nộp giữ 01 bản, Bộ phận tiếp nhận, đăng ký \
          lưu 01 bản. Việc nhận tài liệu không thay cho việc thụ lý khiếu nại, tố cáo.
          """
        ),
      ],
      closing: FormFields.signatures(
        FormSignature(office: "NGƯỜI NỘP TÀI LIỆU", name: registrant?.name),
        FormSignature(
          office: "NGƯỜI NHẬN TÀI LIỆU",
          name: registration.flatMap { dossier.person(at: $0.registeredBy) }
        )
      )
    )
  }

  private var table: PaperTable {
    let named = registration?.entry.attachments.map { [$0.clause] } ?? []
    let rows = named + Array(repeating: "", count: max(1, 4 - named.count))
    return PaperTable(
      columns: [
        PaperTable.Column("TT", weight: 2, alignment: .centred),
        PaperTable.Column("Tên tài liệu", weight: 14),
        PaperTable.Column("Bản chính/bản sao", weight: 6, alignment: .centred),
        PaperTable.Column("Số tờ", weight: 4, alignment: .centred),
        PaperTable.Column("Ghi chú", weight: 6),
      ],
      rows: rows.enumerated().map { index, name in
        ["\(index + 1)", PaperText(name), "", "", ""]
      }
    )
  }
}

import DialogueCore

/// The programme with times, for whoever presides (chương trình điều hành).
struct ProgrammePaper {
  let dossier: Dossier

  var paper: Paper {
    dossier.working(
      PaperTitle(
        kind: "CHƯƠNG TRÌNH ĐIỀU HÀNH",
        subject: dossier.eventBetween.capitalisedFirst
      ),
      header: dossier.plainHeader,
      [
        .centred(.italic("(\(dossier.dayNamed), tại \(dossier.plan.venue.clause))")),
        .table(table),
      ] + rules
    )
  }

  private var table: PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("TT", weight: 2, alignment: .centred),
        PaperTable.Column("Thời gian", weight: 7, alignment: .centred),
        PaperTable.Column("Nội dung", weight: 16),
        PaperTable.Column("Người thực hiện", weight: 9),
      ],
      rows: rows
    )
  }

  /// Each item from where the one before it ends; lengths alone while no hour is fixed.
  private var rows: [[PaperText]] {
    var minute = dossier.plan.startMinute
    return dossier.session.agenda.items.enumerated().map { index, item in
      let length = "\(Numerals.padded(item.plannedMinutes)) phút"
      let time = minute.map {
        "\(Dossier.time(ofMinute: $0)) –\n\(Dossier.time(ofMinute: $0 + item.plannedMinutes))\n(\(length))"
      }
      minute = minute.map { $0 + item.plannedMinutes }
      return [
        "\(index + 1)", PaperText(time ?? length), PaperText(item.template.title.vi.clause),
        PaperText(performer(of: item.template.kind)),
      ]
    }
  }

  private func performer(of kind: AgendaItemKind) -> String {
    switch kind {
    case .opening, .closing: "Ban tổ chức"
    case .method, .conclusions: "Chủ trì"
    case .speeches: "Đại biểu đã đăng ký, theo điều hành của chủ trì"
    case .answers: "Chủ trì; cơ quan, đơn vị được phân công"
    case .minutes: "Thư ký"
    case .other: ""
    }
  }

  /// The times and the order that the chair watches.
  private var rules: [PaperBlock] {
    let speaking = dossier.session.ruleset.speaking
    let limits = [
      speaking.secondsPerSpeech.map { "mỗi lượt phát biểu \(Dossier.duration(seconds: $0.value))" },
      speaking.secondsPerAnswer.map { "mỗi lượt trả lời \(Dossier.duration(seconds: $0.value))" },
      speaking.secondsPerFollowUp.map {
        "mỗi lượt hỏi thêm \(Dossier.duration(seconds: $0.value))"
      },
      speaking.followUpsAllowed.map { "hỏi thêm không quá \(Numerals.padded($0.value)) lượt" },
    ].compactMap(\.self)
    let registered = dossier.session.queue.registrations.count
    return PaperBlock.dashes(
      [
        "Chủ trì: \(dossier.chairWithMandate)",
        dossier.named(dossier.session.preparation.coChairs).map { "Đồng chủ trì: \($0)" },
        dossier.named(dossier.people(at: .secretary)).map { "Thư ký: \($0)" },
        dossier.named(dossier.people(at: .operator)).map {
          "Bộ phận tiếp nhận, đăng ký: \($0)"
        },
        limits.isEmpty ? nil : "Thời lượng: \(limits.joined(separator: "; "))",
        registered > 0
          ? "Số người đã đăng ký phát biểu: \(Numerals.padded(registered)) (danh sách kèm theo)"
          : nil,
      ].compactMap(\.self)
    )
  }
}

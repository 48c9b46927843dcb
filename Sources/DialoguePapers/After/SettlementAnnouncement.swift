import DialogueCore

/// What became of the petitions, for everybody (thông báo công khai kết quả giải quyết): by code,
/// never by name.
struct SettlementAnnouncement {
  let dossier: Dossier

  var paper: Paper {
    let rule = dossier.session.ruleset.settlementResults
    let places =
      (rule.recipients?.value.map(\.vi) ?? [])
      + (rule.channels?.value.map(\.name.vi) ?? [])
    return dossier.official(
      .announcement,
      about: "Công khai kết quả giải quyết kiến nghị tại \(dossier.eventBetween)",
      isPublished: publication != nil,
      PaperBlock.texts([lead]) + [.table(table)]
        + PaperBlock.texts(dossier.sentences(.settlement)),
      signed: dossier.headSignature,
      recipients: places.isEmpty ? ["Niêm yết, thông báo để Nhân dân biết"] : places
    )
  }

  private var publication: Publication? { dossier.publication(of: .settlementResults) }

  private var lead: String {
    let day = publication?.content.on ?? dossier.today
    let all = dossier.petitions
    let results = all.map(dossier.result)
    let words = PetitionResult.allCases.compactMap { result -> String? in
      let count = results.count { $0 == result }
      let isOnlyOne = results.isEmpty && result == .open
      return count == 0 && !isOnlyOne
        ? nil : "\(Numerals.padded(count)) kiến nghị \(result.counted)"
    }
    return """
      \(dossier.heldOn.capitalisedFirst), \(dossier.authority) đã tổ chức \
      \(dossier.eventWithAudience). Đến \(day.longVietnamese), trong \
      \(Numerals.padded(all.count)) kiến nghị có \(words.joined(separator: "; ")). \
      \(dossier.fullAuthority) công khai kết quả như sau:
      """
  }

  private var table: PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("Mã số", weight: 4, alignment: .centred),
        PaperTable.Column("Nội dung kiến nghị", weight: 12),
        PaperTable.Column("Cơ quan giải quyết", weight: 8),
        PaperTable.Column("Kết quả", weight: 14),
      ],
      rows: dossier.petitions.map { petition in
        [
          PaperText(petition.number.code), PaperText(petition.content.text.clause),
          PaperText(dossier.settling(petition)), PaperText(result(of: petition)),
        ]
      }
    )
  }

  /// How far it is, and what was answered.
  private func result(of petition: Petition) -> String {
    let answers = dossier.writtenAnswers(to: petition).map {
      "\($0.content.text.clause) (Văn bản \(dossier.cited($0.content.paper)))"
    }
    let waits = dossier.session.settlement(of: petition).isOpen
    let day =
      dossier.answerDay(of: petition)
      .map { waits ? ", thời hạn \($0.shortVietnamese)" : "" } ?? ""
    let ruling =
      dossier.result(of: petition).isAtMeeting
      ? dossier.ruling(on: petition).map { ": \($0.content.text.clause)" } ?? "" : ""
    return (["\(dossier.progress(of: petition).capitalisedFirst)\(day)\(ruling)"] + answers)
      .joined(separator: ". ") + "."
  }
}

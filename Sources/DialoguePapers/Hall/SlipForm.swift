import DialogueCore

/// The form on which somebody writes a proposal (phiếu đề xuất), blank or as the desk has it.
struct SlipForm {
  let dossier: Dossier
  let slip: Slip?

  static func filled(in dossier: Dossier) -> [Paper] {
    dossier.session.slips.filter {
      $0.state != .void && !dossier.discretion.hiddenSlips.contains($0.number)
    }.map { SlipForm(dossier: dossier, slip: $0).paper }
  }

  var paper: Paper {
    dossier.working(
      PaperTitle(
        kind: "PHIẾU ĐỀ XUẤT",
        subject: "Ghi ý kiến, kiến nghị tại \(dossier.eventBetween)"
      ),
      header: dossier.plainHeader,
      number + FormFields(dossier: dossier, registrant: slip?.entry.registrant).blocks
        + FormFields.matter(
          slip?.entry.topic.map(dossier.session.name(of:)),
          slip?.entry.content
        ) + hand + [FormFields.warning],
      closing: FormFields.signatures(
        FormSignature(office: "NGƯỜI NHẬN PHIẾU"),
        FormSignature(office: "NGƯỜI ĐỀ XUẤT", name: slip?.entry.registrant.name.presentName)
      )
    )
  }

  private var number: [PaperBlock] {
    [
      .blanks([
        PaperBlank("Phiếu số", value: slip?.number.text),
        PaperBlank(
          "Nhận lúc",
          value: slip.map { dossier.clock.timeAndDate($0.receivedAt.wall) },
          weight: 2
        ),
      ])
    ]
  }

  private var hand: [PaperBlock] {
    [
      .choices(
        PaperChoices(
          "Người ghi phiếu",
          [
            PaperChoices.Choice(
              "công dân tự ghi",
              isChosen: slip.map { $0.entry.isDictated != true } ?? false
            ),
            PaperChoices.Choice("cán bộ ghi hộ", isChosen: slip?.entry.isDictated == true),
          ]
        )
      )
    ]
  }
}

extension String {
  /// None for words that stand where a name should.
  var presentName: String? { isUnnamed ? nil : self }
}

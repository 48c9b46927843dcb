import DialogueCore

/// The form by which somebody asks to speak (phiếu đăng ký phát biểu), blank or as the desk has it.
struct RegistrationForm {
  let dossier: Dossier
  let registration: Registration?

  /// One for each registration that a paper may name.
  static func filled(in dossier: Dossier) -> [Paper] {
    dossier.session.queue.registrations.filter {
      !dossier.discretion.namelessRegistrations.contains($0.number)
    }.map { RegistrationForm(dossier: dossier, registration: $0).paper }
  }

  var paper: Paper {
    dossier.working(
      PaperTitle(kind: "PHIẾU ĐĂNG KÝ PHÁT BIỂU", subject: "Tại \(dossier.eventBetween)"),
      header: dossier.plainHeader,
      number + FormFields(dossier: dossier, registrant: entry?.registrant).blocks
        + FormFields.matter(entry?.topic.map(dossier.session.name(of:)), entry?.content)
        + more + [FormFields.warning],
      closing: FormFields.signatures(
        FormSignature(
          office: "NGƯỜI NHẬN PHIẾU",
          name: registration.flatMap { dossier.person(at: $0.registeredBy) }
        ),
        FormSignature(office: "NGƯỜI ĐĂNG KÝ", name: entry?.registrant.name)
      )
    )
  }

  private var entry: RegistrationEntry? { registration?.entry }

  private var timesRaised: String? {
    entry?.timesRaised.flatMap { $0 > 0 ? "\(Numerals.padded($0)) lần" : nil }
  }

  private var number: [PaperBlock] {
    [
      .blanks([
        PaperBlank("Số thứ tự", value: registration?.number.text),
        PaperBlank(
          "Đăng ký lúc",
          value: registration.map { dossier.clock.timeAndDate($0.registeredAt.wall) },
          weight: 2
        ),
      ])
    ]
  }

  private var more: [PaperBlock] {
    [
      .blanks([
        PaperBlank("Đã kiến nghị (số lần, nơi gửi)", value: timesRaised)
      ]),
      .blanks([PaperBlank("Tài liệu kèm theo", value: entry?.attachments)]),
      .choices(
        PaperChoices(
          "Đề nghị trả lời",
          [
            PaperChoices.Choice("tại hội nghị", isChosen: entry?.answerWanted == .atTable),
            PaperChoices.Choice("bằng văn bản", isChosen: entry?.answerWanted == .inWriting),
          ]
        )
      ),
    ]
  }
}

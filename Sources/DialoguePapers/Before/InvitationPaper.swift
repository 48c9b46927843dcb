import DialogueCore

/// The invitation of one recipient (giấy mời, Form 1.7).
struct InvitationPaper {
  let dossier: Dossier

  /// Who is invited; dots on the form that is filled in by hand.
  let recipient: String

  /// One for each recipient of the journal, else of the ruleset; the blank form without either.
  static func all(in dossier: Dossier) -> [Paper] {
    let sent = dossier.session.preparation.invitations.filter(\.counts).map(\.content.recipients)
    let named = dossier.session.ruleset.invitations.invitees?.value.map(\.vi) ?? []
    let recipients = (sent.isEmpty ? named : sent).flatMap { entry in
      entry.split(separator: ";").map { String($0).clause.trimmedStart }
    }
    return (recipients.isEmpty ? [Blank.line] : recipients).map {
      InvitationPaper(dossier: dossier, recipient: $0).paper
    }
  }

  var paper: Paper {
    dossier.official(
      .invitation,
      about: "Dự \(dossier.eventBetween)",
      blocks,
      signed: dossier.headSignature,
      recipients: ["Như trên"]
    )
  }

  private var blocks: [PaperBlock] {
    let plan = dossier.plan
    let topics = plan.topics.map { PaperText($0.sentence) }
    return [
      .paragraph("\(dossier.fullAuthority) trân trọng kính mời: \(recipient)."),
      .paragraph("Tới dự \(dossier.eventBetween)."),
      .field(
        label: "Chủ trì",
        value: PaperText(dossier.chairWithMandate.capitalisedFirst.sentence)
      ),
      .field(label: "Thời gian", value: PaperText(dossier.timeAndDay.sentence)),
      .field(label: "Địa điểm", value: PaperText(plan.venue.sentence)),
    ]
      + (topics.isEmpty
        ? []
        : [.field(label: "Nội dung", value: ""), .list(PaperList(.bracketedNumber, topics))])
      + PaperBlock.texts([
        """
        Đề nghị đại biểu đến đúng giờ\(answering). Rất mong đại biểu tham dự đầy đủ, đúng thành \
        phần.
        """
      ])
  }

  /// What units are asked to bring; citizens come to ask, not to answer.
  private var answering: String {
    let words = recipient.lowercased()
    if ["công dân", "nhân dân", "người dân", "hộ dân", "hộ gia đình"].contains(
      where: words.contains
    ) {
      return ""
    }
    return """
      ; đại biểu là đại diện cơ quan, đơn vị chuẩn bị nội dung thuộc lĩnh vực phụ trách để trả \
      lời khi được phân công
      """
  }
}

extension String {
  var trimmedStart: String { String(drop(while: \.isWhitespace)) }
}

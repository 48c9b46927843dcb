import DialogueCore

/// The answer on paper to each citizen who asked (trả lời công dân), and to each body that gathered
/// the matter, in the words of the unit whose answer will do.
struct CitizenAnswer {
  let dossier: Dossier
  private let petition: Petition
  private let addressee: Addressee
  private let answers: [WrittenAnswer]

  static func all(in dossier: Dossier) -> [Paper] {
    dossier.petitions.flatMap { petition -> [Paper] in
      let answers = dossier.writtenAnswers(to: petition)
      guard !answers.isEmpty else { return [] }
      return dossier.addressees(of: petition).map { addressee in
        CitizenAnswer(
          dossier: dossier,
          petition: petition,
          addressee: addressee,
          answers: answers
        ).paper
      }
    }
  }

  private var paper: Paper {
    let notice = dossier.session.notice(to: addressee.speaker, of: petition)?.content.paper
    // The unit's own answer, sent to the citizen as it is.
    let sent = answers.filter { notice != nil && $0.content.paper == notice }
    let own = sent.flatMap(\.content.assignments).compactMap { dossier.followUp[$0]?.unit }
      .first(where: dossier.writesItself)
    let signer = sent.compactMap(\.content.signedBy).first
    let units = Set(answers.flatMap(\.content.assignments))
      .compactMap { dossier.followUp[$0]?.unit }.map(dossier.session.name(of:))
    return dossier.official(
      .letter,
      about: "trả lời kiến nghị \(petition.number.code) tại \(dossier.event)",
      by: own.map(dossier.issuer) ?? .authority,
      issued: notice.map { PlanDocument(number: $0.number, date: $0.date) },
      to: [addressee.name],
      blocks(by: own),
      signed: own == nil ? dossier.headSignature : dossier.unitSignature(of: signer),
      recipients: own == nil ? Set(units).sorted() : [dossier.fullAuthority]
    )
  }

  private func blocks(by unit: UnitID?) -> [PaperBlock] {
    let author = unit.map(dossier.session.name(of:)) ?? dossier.fullAuthority
    let lead = """
      Tại \(dossier.event) \(dossier.heldOn), \(addressee.brought): \
      \(petition.content.text.sentence) Sau khi xem xét, \(author) trả lời như sau:
      """
    return PaperBlock.texts([lead]) + PaperBlock.texts(answers.map { text($0, isOwn: unit != nil) })
      + PaperBlock.texts(
        dossier.sentences(.citizenAnswer, unit == nil ? [:] : [.authority: author])
      )
  }

  private func text(_ answer: WrittenAnswer, isOwn: Bool) -> String {
    let basis = answer.content.legalBasis.map { " Căn cứ pháp lý: \($0.sentence)" } ?? ""
    let paper = isOwn ? "" : " (Theo Văn bản \(dossier.cited(answer.content.paper)).)"
    return answer.content.text.sentence + basis + paper
  }
}

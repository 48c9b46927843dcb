import DialogueCore

/// By which the head lets a deputy preside (giấy ủy quyền chủ trì).
struct MandatePaper {
  let dossier: Dossier

  var paper: Paper {
    dossier.official(
      .mandate,
      about: "Chủ trì \(dossier.eventBetween)",
      issued: number.map { PlanDocument(number: $0) },
      blocks,
      signed: dossier.personalSignature,
      recipients: ["Người được ủy quyền", "Cơ quan, đơn vị có liên quan"]
    )
  }

  private var delegation: ChairDelegation? { dossier.session.preparation.delegation }

  private var number: String? {
    if case .document(let number)? = delegation?.ground { number } else { nil }
  }

  private var blocks: [PaperBlock] {
    let to = delegation?.to
    let reason = delegation?.reason ?? dossier.session.ruleset.chair.delegationGround?.value.vi
    let grounds =
      dossier.grounds
      + [dossier.planCited.map { PaperText("Theo \($0) của \(dossier.authority)") }].compactMap(
        \.self
      )
    return (grounds.isEmpty ? [] : [.basis(grounds)]) + [
      .field(label: "Người ủy quyền", value: person(dossier.plan.chair)),
      .field(label: "Người được ủy quyền", value: to.map(person) ?? PaperText(Blank.line)),
      .section(1, "Nội dung ủy quyền"),
      .paragraph(
        """
        Chủ trì, điều hành, kết luận \(dossier.eventBetween), thời gian: \(dossier.timeAndDay), \
        tại \(dossier.plan.venue.clause).
        """
      ),
      .section(2, "Lý do ủy quyền"),
      .paragraph(PaperText((reason ?? Blank.line).capitalisedFirst.sentence)),
      .section(3, "Thời hạn ủy quyền"),
      .paragraph(
        """
        Từ khi khai mạc đến khi kết thúc hội nghị. Người được ủy quyền không được ủy quyền lại, \
        chịu trách nhiệm về nội dung đã kết luận và báo cáo kết quả với người ủy quyền.
        """
      ),
    ]
  }

  private func person(_ person: Person) -> PaperText { PaperText(person.introduced.sentence) }
}

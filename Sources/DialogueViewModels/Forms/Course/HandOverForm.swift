import DeskKit
import DialogueCore

/// Hands the chair to somebody else, from now on, beside the ruleset's word on that; or back to whom
/// the plan names.
struct HandOverForm: DeskForm {
  /// What the chair is handed over by.
  private enum Ground: String, CaseIterable {
    case oral
    case document
    case plan
  }

  var draftID: String { "handover" }

  private var successor: PersonRows { PersonRows(prefix: "to") }

  func form(showing scene: Scene) -> Form {
    let known = successorByPlan(scene.session)
    return Form(
      Phrase(vi: "GIAO QUYỀN CHỦ TRÌ", en: "HAND OVER THE CHAIR"),
      rows: successor.rows(known.person) + [
        FormRow(
          "ground",
          FormWords.ground,
          .choice(Choices.of(Ground.self, words), chosen: known.ground.rawValue)
        ),
        FormRow("document", FormWords.document, Field(.symbol, limit: 120), isBeside: true),
        FormRow("reason", FormWords.reason, Field(.text, limit: 300), isRequired: true),
      ]
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let session = scene.session
    let isBack = form.value(successor.nameID) == session.plan.chair.name
    let notes = isBack ? [] : BeforeWords.deputy(session.ruleset.chair, isPlanned: false)
    form.setNotes(notes, for: successor.positionID)
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    guard let person = successor.person(in: form) else {
      return .refused(BeforeWords.missing, field: successor.nameID)
    }
    let document = form.value("document")
    let ground: Presiding.Ground
    switch form.chosen("ground", Ground.self) ?? .oral {
    case .oral: ground = .oral
    case .plan: ground = .plan
    case .document:
      guard !document.isEmpty else {
        return .refused(BeforeWords.numberOfDocument, field: "document")
      }
      ground = .document(number: document)
    }
    return .command(
      .handOverChair(to: person, ground: ground, reason: form.value("reason")),
      then: .closes
    )
  }

  /// The co-chair; or, while a deputy presides, whom the plan names.
  private func successorByPlan(_ session: Session) -> (person: Person?, ground: Ground) {
    let planned = session.plan.chair
    guard session.presiding?.person == planned else { return (planned, .plan) }
    return (session.preparation.coChairs.first, .oral)
  }

  private func words(_ ground: Ground) -> Phrase {
    switch ground {
    case .oral: Phrase(vi: "lời nói", en: "spoken word")
    case .document: Phrase(vi: "văn bản", en: "a document")
    case .plan: Phrase(vi: "theo kế hoạch", en: "the plan")
    }
  }
}

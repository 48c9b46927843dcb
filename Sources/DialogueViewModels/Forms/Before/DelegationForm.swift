import DeskKit
import DialogueCore

/// The chair entrusted to a deputy for the whole session; the ruleset's word stands beside it.
struct DelegationForm: DeskForm {
  /// What the chair is handed over by.
  private enum Ground: String, CaseIterable {
    case document
    case oral
  }

  var draftID: String { "before.delegation" }

  private var deputy: PersonRows { PersonRows(prefix: "to") }

  func form(showing scene: Scene) -> Form {
    let known = scene.session.preparation.delegation
    return Form(
      Phrase(vi: "ỦY QUYỀN CHỦ TRÌ", en: "DELEGATE THE CHAIR"),
      rows: deputy.rows(known?.to, label: Phrase(vi: "Giao cho", en: "To")) + [
        FormRow(
          "ground",
          Phrase(vi: "Bằng", en: "By"),
          .choice(Choices.of(Ground.self, words), chosen: ground(of: known).rawValue)
        ),
        FormRow(
          "number",
          Phrase(vi: "Số văn bản", en: "Number"),
          Field(.symbol, text: number(of: known), limit: 60),
          isBeside: true
        ),
        FormRow(
          "reason",
          FormWords.reason,
          Field(.text, text: known?.reason ?? "", rows: 1...2),
          isRequired: true
        ),
      ]
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let notes = BeforeWords.deputy(scene.session.ruleset.chair, isPlanned: true)
    form.setNotes(notes, for: deputy.positionID)
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    guard let person = deputy.person(in: form) else {
      return .refused(BeforeWords.missing, field: deputy.nameID)
    }
    let number = form.value("number")
    let isOral = form.chosen("ground", Ground.self) == .oral
    guard isOral || !number.isEmpty else {
      return .refused(BeforeWords.numberOfDocument, field: "number")
    }
    let delegation = ChairDelegation(
      to: person,
      ground: isOral ? .oral : .document(number: number),
      reason: form.value("reason")
    )
    return .command(.delegateChair(delegation), then: .closes)
  }

  private func words(_ ground: Ground) -> Phrase {
    switch ground {
    case .document: Phrase(vi: "văn bản", en: "a document")
    case .oral: Phrase(vi: "lời nói", en: "spoken word")
    }
  }

  private func ground(of delegation: ChairDelegation?) -> Ground {
    delegation?.ground == .oral ? .oral : .document
  }

  private func number(of delegation: ChairDelegation?) -> String {
    if case .document(let number) = delegation?.ground { number } else { "" }
  }
}

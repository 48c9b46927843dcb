import DeskKit
import DialogueCore

/// Records who signed the minutes, or would not and why.
struct SignForm: DeskForm {
  var draftID: String { "sign" }

  private var signatory: PersonRows { PersonRows(prefix: "by") }

  func form(showing scene: Scene) -> Form {
    Form(
      Phrase(vi: "KÝ BIÊN BẢN", en: "SIGN THE MINUTES"),
      rows: signatory.rows(people(scene.session).first) + [
        FormRow("refusal", FormWords.refusalToSign, Field(.text, limit: 300))
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    guard let person = signatory.person(in: form) else {
      return .refused(BeforeWords.missing, field: signatory.nameID)
    }
    return .command(
      .signMinutes(person: person, refusal: form.entered("refusal")),
      then: .closes
    )
  }

  /// Those who are to sign and have not: the secretary of the table, then who presides.
  private func people(_ session: Session) -> [Person] {
    let secretaries = session.preparation.roles.filter { $0.station.role == .secretary }
    let entries = session.signatures(onVersion: session.versionInHand)
    let signed = Set(entries.filter { $0.refusal == nil }.map(\.person.name))
    return (secretaries.map(\.person) + [session.presiding?.person].compactMap(\.self))
      .filter { !signed.contains($0.name) }
  }
}

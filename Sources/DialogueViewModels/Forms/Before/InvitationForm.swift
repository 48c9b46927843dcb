import DeskKit
import DialogueCore

/// Invitations sent to one recipient or to a kind of recipients.
struct InvitationForm: DeskForm {
  var draftID: String { "before.invitation" }

  func form(showing scene: Scene) -> Form {
    let today = scene.session.day(at: scene.now)
    return Form(
      Phrase(vi: "GIẤY MỜI ĐÃ GỬI", en: "INVITATIONS SENT"),
      rows: [
        FormRow(
          "recipients",
          Phrase(vi: "Mời ai", en: "To whom"),
          Field(.text, text: nextRecipients(scene.session), rows: 1...2, limit: 300),
          isRequired: true
        ),
        FormRow("count", Phrase(vi: "Số giấy", en: "How many"), Field(.number), isRequired: true),
        FormRow(
          "on",
          BeforeWords.day,
          EnteredDay.field(today, today: today),
          isRequired: true,
          isBeside: true
        ),
        FormRow("proof", BeforeWords.proof, Field(.text, limit: 200)),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(BeforeWords.noDayInYear, field: "on")
    }
    let content = InvitationContent(
      recipients: form.value("recipients"),
      count: form.number("count") ?? 0,
      on: day,
      proof: form.entered("proof")
    )
    return .command(.sendInvitations(content), then: .opensAgain)
  }

  /// The first of those whom the ruleset invites and nobody has written to.
  private func nextRecipients(_ session: Session) -> String {
    let sent = session.preparation.invitations.filter(\.counts).map(\.content.recipients)
    let asked = session.ruleset.invitations.invitees?.value ?? []
    return asked.map(\.vi).first { !sent.contains($0) } ?? ""
  }
}

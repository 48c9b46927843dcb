import DeskKit
import DialogueCore

/// More time for a unit: what it would come to is shown before it is given.
struct ExtensionForm: FollowUpForm {
  let target: ExtensionTarget

  private let notice = PaperRows(prefix: "notice")
  private let report = PaperRows(prefix: "report")

  init(target: ExtensionTarget) {
    self.target = target
  }

  var draftID: String { "after.extend.\(target.draft)" }
  var noted: FieldID { "term" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = scene.today
    return Form(
      Phrase(vi: "GIA HẠN", en: "EXTEND") + target.title(session),
      rows: target.rows(session) + [
        FormRow(
          "term",
          Phrase(vi: "Tới, thêm", en: "To, or by"),
          TermField.field(nil, today: today),
          isRequired: true
        ),
        FormRow("reason", FormWords.reason, Field(.text, rows: 1...3), isRequired: true),
        FormRow(
          "basis",
          FormWords.ground,
          Field(
            .text,
            text: session.ruleset.settlement.extensions.basis?.value.vi ?? "",
            limit: 300
          )
        ),
      ]
        + notice.rows(
          label: Phrase(vi: "Báo công dân số", en: "To the citizen"),
          today: today,
          isRequired: false
        )
        + report.rows(
          label: Phrase(vi: "Báo cáo số", en: "To the authority"),
          today: today,
          isRequired: false
        )
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    guard let target = target.target(in: form) else { return [] }
    let today = scene.today
    return ExtensionOutlook(
      target,
      rule: TermField.rule("term", in: form, today: today),
      scene
    ).lines
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    guard let target = target.target(in: form) else {
      throw FormProblem(StatusWords.nothingSelected, at: nil)
    }
    guard let rule = TermField.rule("term", in: form, today: today) else {
      throw FormProblem(
        DeadlineReading.complaint(on: form.value("term"), today: today),
        at: "term"
      )
    }
    let content = ExtensionContent(
      reason: form.value("reason"),
      basis: form.entered("basis"),
      deadline: rule,
      citizenNotice: try notice.entered(in: form, today: today),
      authorityReport: try report.entered(in: form, today: today)
    )
    let due = scene.session.currentDeadline(of: target)?.due
    return .extendTerm(target: target, due: due, content: content)
  }
}

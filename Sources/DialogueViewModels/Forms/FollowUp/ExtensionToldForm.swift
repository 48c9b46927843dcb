import DeskKit
import DialogueCore

/// Citizen and authority are told of an extension: the papers that do it.
struct ExtensionToldForm: FollowUpForm {
  let termExtension: ExtensionID

  private let notice = PaperRows(prefix: "notice")
  private let report = PaperRows(prefix: "report")

  init(termExtension: ExtensionID) {
    self.termExtension = termExtension
  }

  var draftID: String { "after.told.\(termExtension.text)" }
  var isAmending: Bool { true }
  var noted: FieldID { "report.number" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    let known = scene.session.followUp[termExtension]?.content
    return Form(
      Phrase(vi: "BÁO VIỆC GIA HẠN", en: "TELL OF THE EXTENSION") + " \(termExtension.text)",
      rows: notice.rows(
        known?.citizenNotice,
        label: Phrase(vi: "Báo công dân số", en: "To the citizen"),
        today: today,
        isRequired: false
      )
        + report.rows(
          known?.authorityReport,
          label: Phrase(vi: "Báo cáo số", en: "To the authority"),
          today: today,
          isRequired: false
        )
    )
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    return .tellExtension(
      termExtension: termExtension,
      citizenNotice: try notice.entered(in: form, today: today),
      authorityReport: try report.entered(in: form, today: today)
    )
  }
}

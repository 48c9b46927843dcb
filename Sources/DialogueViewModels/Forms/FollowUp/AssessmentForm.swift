import DeskKit
import DialogueCore

/// Which points a written answer makes clear, and whether it will do.
struct AssessmentForm: FollowUpForm {
  /// What is made of the answer.
  private enum Verdict: String, CaseIterable {
    case passes
    case incomplete
    case returned
  }

  let answer: WrittenAnswerID

  private let criteria = CriteriaRows()

  init(answer: WrittenAnswerID) {
    self.answer = answer
  }

  var draftID: String { "after.assess.\(answer.text)" }
  var isAmending: Bool { true }
  var noted: FieldID { "verdict" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let known = session.followUp[answer]
    return Form(
      Phrase(vi: "ĐÁNH GIÁ TRẢ LỜI · ", en: "ASSESS THE ANSWER · ")
        + (known?.content.paper.number ?? answer.text),
      rows: criteria.rows(known?.content.criteria ?? [], session) + [
        FormRow(
          "verdict",
          Phrase(vi: "Kết quả", en: "Verdict"),
          .choice(Choices.of(Verdict.self, words), chosen: Self.verdict(known?.verdict).rawValue),
          isRequired: true
        ),
        FormRow("reason", FormWords.reason, Field(.text, rows: 1...3)),
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    scene.session.followUp[answer].map { [Phrase(verbatim: $0.content.text)] } ?? []
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let verdict: WrittenAnswer.Verdict =
      switch form.chosen("verdict", Verdict.self) {
      case .passes: .passes
      case .returned: .returned(reason: form.value("reason"))
      case .incomplete, nil: .incomplete
      }
    return .assessAnswer(
      answer: answer,
      criteria: criteria.met(in: form, scene.session),
      verdict: verdict
    )
  }

  private static func verdict(_ verdict: WrittenAnswer.Verdict?) -> Verdict {
    switch verdict {
    case .passes: .passes
    case .returned: .returned
    case .incomplete, nil: .incomplete
    }
  }

  private func words(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .passes: Phrase(vi: "đạt", en: "passes")
    case .incomplete: Phrase(vi: "chưa đạt", en: "does not pass")
    case .returned: Phrase(vi: "trả lại (lý do)", en: "sent back (reason)")
    }
  }
}

import DeskKit
import DialogueCore

/// What a unit is asked to prepare, and by when.
struct TaskForm: DeskForm {
  let kind: PreparationTaskContent.Kind

  var draftID: String { "before.task.\(kind.rawValue)" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = session.day(at: scene.now)
    let issues = session.preparation.issues.filter { !$0.isDropped }
    return Form(
      Phrase(vi: "GIAO CHUẨN BỊ", en: "ASK TO PREPARE"),
      rows: [
        FormRow("unit", FormWords.unit, .choice(UnitWords.choices(session)), isRequired: true),
        FormRow(
          "kind",
          Phrase(vi: "Loại việc", en: "Kind"),
          .choice(Choices.of(PreparationTaskContent.Kind.self, words), chosen: kind.rawValue),
          isRequired: true,
          isBeside: true
        ),
        FormRow("text", FormWords.content, Field(.text, rows: 1...3), isRequired: true),
        FormRow(
          "issue",
          Phrase(vi: "Về vấn đề", en: "On issue"),
          .choice(
            issues.map { issue in
              let label = Phrase(verbatim: "\(issue.id.text) \(issue.content.text)")
              return Choice(id: "\(issue.id.rawValue)", label: label)
            }
          )
        ),
        FormRow(
          "asked",
          Phrase(vi: "Giao ngày", en: "Asked on"),
          EnteredDay.field(today, today: today)
        ),
        FormRow("term", DutyWords.due, Field(.text, limit: 80)),
      ]
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    form.setNotes(termNotes(form, scene.session, scene.session.day(at: scene.now)), for: "term")
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    let rule = form.entered("term").map { DeadlinePhrase.rule(in: $0, today: today) }
    if let rule, rule == nil {
      let complaint = DeadlineReading.complaint(on: form.value("term"), today: today)
      return .refused(complaint, field: "term")
    }
    let content = PreparationTaskContent(
      kind: kind(in: form),
      unit: UnitID(form.value("unit")),
      text: form.value("text"),
      issue: form.number("issue").map { IssueID(rawValue: $0) },
      askedOn: EnteredDay.day(form["asked"], today: today),
      deadline: rule ?? nil
    )
    return .command(.askPreparation(content), then: .opensAgain)
  }

  /// The date that was understood, or the ruleset's when nothing was typed.
  private func termNotes(_ form: Form, _ session: Session, _ today: Day) -> [Phrase] {
    guard let typed = form.entered("term") else {
      guard kind(in: form) == .preparedAnswer else { return [] }
      let rule = session.ruleset.preparedAnswers.term
      guard let rule, let held = session.fixedDay,
        let deadline = try? session.reckoned(rule.value, from: held)
      else { return [DutyWords.silence(source: nil)] }
      return [DutyWords.reckoning(deadline, source: DutyWords.source(rule.source, rule.certainty))]
    }
    guard let rule = DeadlinePhrase.rule(in: typed, today: today),
      let deadline = try? session.reckoned(rule, from: today)
    else { return [DeadlineReading.complaint(on: typed, today: today)] }
    return [TimeWords.deadline(deadline)]
  }

  private func kind(in form: Form) -> PreparationTaskContent.Kind {
    form.chosen("kind", PreparationTaskContent.Kind.self) ?? kind
  }

  private func words(_ kind: PreparationTaskContent.Kind) -> Phrase {
    switch kind {
    case .preparedAnswer: Phrase(vi: "câu trả lời", en: "an answer")
    case .work: Phrase(vi: "việc khác", en: "other work")
    }
  }
}

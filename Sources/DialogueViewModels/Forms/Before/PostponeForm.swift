import DeskKit
import DialogueCore

/// Puts the session off: why, and to which day if that is known already.
///
/// Hour and place stay as planned; another place is a change of the plan.
struct PostponeForm: DeskForm {
  var draftID: String { "postpone" }

  func form(showing scene: Scene) -> Form {
    let offered = reasons(scene).map { Choice(id: $0.id.rawValue, label: Phrase($0.text)) }
    let choice =
      offered.isEmpty ? [] : [FormRow("kind", FormWords.reason, .choice(offered))]
    let label = offered.isEmpty ? FormWords.reason : PostponeWords.words
    return Form(
      PostponeWords.form,
      rows: choice + [
        FormRow("reason", label, Field(.text, rows: 1...2, limit: 500)),
        FormRow(
          "day",
          PostponeWords.day,
          EnteredDay.field(nil, today: scene.session.day(at: scene.now))
        ),
      ]
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let day = day(in: form, scene)
    form.setNotes(
      [day.map(BeforeWords.weekday) ?? PostponeWords.withoutDay, PostponeWords.announceAnew],
      for: "day"
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    guard let reason = reason(in: form, scene) else {
      return .refused(BeforeWords.missing, field: form.rows.first?.id)
    }
    let day = day(in: form, scene)
    if let day, day == scene.session.plan.date.day {
      return .refused(PostponeWords.sameDay, field: "day")
    }
    return .command(.postponeSession(reason: reason, until: day.map { .day($0) }), then: .closes)
  }

  private func reasons(_ scene: Scene) -> [Reason] {
    scene.session.catalogue.reasons(for: .postponement)
  }

  private func day(in form: Form, _ scene: Scene) -> Day? {
    EnteredDay.day(form["day"], today: scene.session.day(at: scene.now))
  }

  /// The one chosen from the office's list, with what was said of it.
  private func reason(in form: Form, _ scene: Scene) -> String? {
    let chosen = form.rows.contains { $0.id == "kind" } ? form.value("kind") : ""
    let listed = reasons(scene).first { $0.id.rawValue == chosen }?.text.vi
    let parts = [listed, form.entered("reason")].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ": ")
  }
}

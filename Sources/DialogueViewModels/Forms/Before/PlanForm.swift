import DeskKit
import DialogueCore
import VietnameseText

/// The plan of the session: when, where, about what, before whom, in whose chair.
struct PlanForm: DeskForm {
  var draftID: String { "before.plan" }

  var isAmending: Bool { true }

  private var chair: PersonRows { PersonRows(prefix: "chair") }

  func form(showing scene: Scene) -> Form {
    let plan = scene.session.plan
    let today = scene.session.day(at: scene.now)
    let rows = paperRows(plan, today) + dateRows(plan, today) + contentRows(plan)
    return Form(
      PlanWords.form,
      rows: rows + chair.rows(plan.chair, label: PlanWords.chair)
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let today = scene.session.day(at: scene.now)
    let day = EnteredDay.day(form["day"], today: today)
    var notes = day.map { [BeforeWords.weekday($0)] } ?? []
    if let plan = plan(from: form, scene), needsAnnouncement(plan, scene.session) {
      notes.append(BeforeWords.announceAnew)
    }
    form.setNotes(notes, for: "day")
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    guard let plan = plan(from: form, scene) else {
      return .refused(BeforeWords.dayMissing, field: "day")
    }
    return .command(.amendPlan(plan), then: .closes)
  }

  private func paperRows(_ plan: Plan, _ today: Day) -> [FormRow] {
    [
      text("title", PlanWords.title, plan.title, isRequired: true),
      FormRow(
        "document",
        PlanWords.document,
        Field(.symbol, text: plan.document?.number ?? "", limit: 60)
      ),
      FormRow(
        "dated",
        PlanWords.dated,
        EnteredDay.field(plan.document?.date, today: today),
        isBeside: true
      ),
    ]
  }

  private func contentRows(_ plan: Plan) -> [FormRow] {
    let topics = Field(.text, text: plan.topics.joined(separator: "\n"), rows: 1...4)
    let audience = Field(.text, text: plan.audience ?? "", rows: 1...2)
    return [
      text("venue", PlanWords.venue, plan.venue, isRequired: true),
      text("channel", PlanWords.channel, plan.channel),
      FormRow("topics", PlanWords.topics, topics),
      FormRow("audience", PlanWords.audience, audience),
    ]
  }

  private func text(
    _ id: FieldID,
    _ label: Phrase,
    _ text: String?,
    isRequired: Bool = false
  ) -> FormRow {
    FormRow(id, label, Field(.text, text: text ?? "", limit: 300), isRequired: isRequired)
  }

  private func dateRows(_ plan: Plan, _ today: Day) -> [FormRow] {
    let quarters = Quarters(plan.date)
    let start = plan.startMinute.map {
      "\(TimeWords.padded($0 / 60)):\(TimeWords.padded($0 % 60))"
    }
    return [
      FormRow("day", PlanWords.day, EnteredDay.field(plan.date.day, today: today)),
      FormRow("start", PlanWords.start, Field(.time, text: start ?? ""), isBeside: true),
      FormRow(
        "quarter",
        PlanWords.quarter,
        .choice(
          Quarters.all.map { Choice(id: $0, label: Phrase(verbatim: $0)) },
          chosen: quarters?.id
        )
      ),
      FormRow(
        "year",
        PlanWords.year,
        Field(.number, text: quarters.map { "\($0.year)" } ?? ""),
        isBeside: true
      ),
    ]
  }

  /// The plan as it stands in the form; none without a day or a quarter.
  private func plan(from form: Form, _ scene: Scene) -> Plan? {
    let today = scene.session.day(at: scene.now)
    guard let date = date(in: form, today), let chair = chair.person(in: form) else { return nil }
    var plan = scene.session.plan
    plan.title = form.value("title")
    plan.document = form.entered("document").map {
      PlanDocument(number: $0, date: EnteredDay.day(form["dated"], today: today))
    }
    plan.date = date
    plan.startMinute = form["start"].time.map { $0.hour * 60 + $0.minute }
    plan.venue = form.value("venue")
    plan.channel = form.entered("channel")
    plan.topics = form.value("topics").split(separator: "\n").map { String($0).trimmed }
      .filter { !$0.isEmpty }
    plan.audience = form.entered("audience")
    plan.chair = chair
    return plan
  }

  private func date(in form: Form, _ today: Day) -> PlannedDate? {
    if let day = EnteredDay.day(form["day"], today: today) { return .day(day) }
    let year = form.number("year") ?? today.year
    return Quarters(id: form.value("quarter"), year: year)?.date
  }

  private func needsAnnouncement(_ plan: Plan, _ session: Session) -> Bool {
    session.preparation.announcements.contains(where: \.counts)
      && plan.needsNewAnnouncement(comparedTo: session.plan)
  }
}

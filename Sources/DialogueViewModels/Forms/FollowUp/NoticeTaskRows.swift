import DeskKit
import DialogueCore

/// The rows of a task's form, and what they come to.
struct NoticeTaskRows {
  private static let restricted = "restricted"

  private let session: Session
  private let today: Day

  init(_ scene: Scene) {
    session = scene.session
    today = scene.session.day(at: scene.now)
  }

  func rows(_ known: NoticeTaskContent?) -> [FormRow] {
    what(known) + who(known) + when(known) + measure(known) + discretion(known)
  }

  private func what(_ known: NoticeTaskContent?) -> [FormRow] {
    [
      .words("text", FollowUpLabels.words, known?.text, rows: 1...4, isRequired: true),
      FormRow(
        "label",
        Phrase(vi: "Mục", en: "Item"),
        Field(.symbol, text: known?.label ?? "", limit: 20)
      ),
      FormRow(
        "kind",
        Phrase(vi: "Loại", en: "Kind"),
        .choice(
          Choices.of(NoticeTaskContent.Kind.self, NoticeTaskWords.kind),
          chosen: known?.kind?.rawValue
        ),
        isBeside: true
      ),
    ]
  }

  private func who(_ known: NoticeTaskContent?) -> [FormRow] {
    UnitRows.rows(lead: known?.lead, coordinating: known?.coordinating, session) + [
      .words("place", Phrase(vi: "Địa bàn", en: "Place"), known?.place, limit: 200),
      PetitionsRow.row(
        known?.petitions ?? [],
        label: Phrase(vi: "Về kiến nghị", en: "On petitions"),
        isBeside: true
      ),
    ]
  }

  private func when(_ known: NoticeTaskContent?) -> [FormRow] {
    let today = today
    return [
      FormRow(
        "milestones",
        Phrase(vi: "Mốc", en: "Milestones"),
        Field(
          .text,
          text: MilestoneLines.text(known?.milestones ?? [], today: today),
          rows: 1...5,
          check: FieldCheck {
            MilestoneLines.read($0, today: today) == nil ? NoticeTaskWords.milestonesNotRead : nil
          }
        )
      ),
      .words(
        "condition",
        Phrase(vi: "Điều kiện", en: "Condition"),
        known?.condition,
        limit: 300
      ),
      FormRow(
        "period",
        Phrase(vi: "Báo cáo", en: "Reports"),
        .choice(Choices.of(Period.self, NoticeTaskWords.period), chosen: known?.period?.rawValue)
      ),
      .words(
        "urgency",
        Phrase(vi: "Mức khẩn", en: "Urgency"),
        known?.urgency,
        limit: 60,
        isBeside: true
      ),
      .words(
        "occurrence",
        Phrase(vi: "Mỗi khi", en: "Whenever"),
        known?.limit?.occurrence,
        limit: 200
      ),
      FormRow(
        "limit",
        Phrase(vi: "không quá", en: "within"),
        TermField.field(known?.limit?.term, today: today),
        isBeside: true
      ),
    ]
  }

  private func measure(_ known: NoticeTaskContent?) -> [FormRow] {
    let indicator = known?.indicator
    return [
      .words("indicator", Phrase(vi: "Chỉ tiêu", en: "Indicator"), indicator?.name, limit: 200),
      FormRow(
        "comparison",
        Phrase(vi: "So sánh", en: "Compare"),
        .choice(
          Choices.of(Indicator.Comparison.self, NoticeTaskWords.comparison),
          chosen: indicator?.comparison.rawValue
        )
      ),
      FormRow(
        "threshold",
        Phrase(vi: "Ngưỡng", en: "Threshold"),
        Field(.number, text: indicator.map { "\($0.threshold)" } ?? "", limit: 10),
        isBeside: true
      ),
      .words("unit", Phrase(vi: "Đơn vị tính", en: "Counted in"), indicator?.unit, limit: 40),
      FormRow(
        "reached",
        Phrase(vi: "Hạn đạt", en: "Reached by"),
        TermField.field(indicator?.deadline, today: today),
        isBeside: true
      ),
    ]
  }

  private func discretion(_ known: NoticeTaskContent?) -> [FormRow] {
    let sealed = known?.details == nil ? [] : [FormWords.sealed]
    var details = FormRow(
      "details",
      Phrase(vi: "Chi tiết riêng", en: "Private details"),
      Field(.text, rows: 1...3),
      isPrivate: true
    )
    details.notes = sealed
    return [
      FormRow(
        "restricted",
        Phrase(vi: "Hạn chế", en: "Restricted"),
        .choice(
          [
            Choice(id: "open", label: BeforeWords.no),
            Choice(id: Self.restricted, label: BeforeWords.yes),
          ],
          chosen: known?.isRestricted == true ? Self.restricted : "open"
        )
      ),
      details,
    ]
  }
}

// What was entered.
extension NoticeTaskRows {
  func content(
    of form: Form,
    knowing known: NoticeTaskContent?
  ) throws(FormProblem) -> NoticeTaskContent {
    let coordinating = try UnitRows.coordinating(in: form, session)
    let indicator = try indicator(in: form)
    let limit = try limit(in: form)
    let milestones = MilestoneLines.read(form.value("milestones"), today: today) ?? []
    return NoticeTaskContent(
      label: form.entered("label"),
      kind: form.chosen("kind", NoticeTaskContent.Kind.self),
      text: form.value("text"),
      lead: UnitRows.lead(in: form),
      coordinating: coordinating,
      place: form.entered("place"),
      petitions: PetitionsRow.entered(in: form),
      milestones: milestones.isEmpty ? nil : milestones,
      indicator: indicator,
      period: form.chosen("period", Period.self),
      condition: form.entered("condition"),
      limit: limit,
      urgency: form.entered("urgency"),
      isRestricted: form.value("restricted") == Self.restricted ? true : nil,
      details: form.entered("details").map { PrivateText($0) } ?? known?.details
    )
  }

  /// All of its parts, or none.
  private func indicator(in form: Form) throws(FormProblem) -> Indicator? {
    guard let name = form.entered("indicator"),
      let comparison = form.chosen("comparison", Indicator.Comparison.self),
      let threshold = form.number("threshold"), let unit = form.entered("unit")
    else {
      let parts: [FieldID] = ["indicator", "comparison", "threshold", "unit"]
      guard parts.allSatisfy({ form.entered($0) == nil }) else {
        throw FormProblem(NoticeTaskWords.indicatorHalf, at: "indicator")
      }
      return nil
    }
    return Indicator(
      name: name,
      comparison: comparison,
      threshold: threshold,
      unit: unit,
      deadline: TermField.rule("reached", in: form, today: today)
    )
  }

  /// What happens and the term that it starts, or neither.
  private func limit(in form: Form) throws(FormProblem) -> OccurrenceLimit? {
    switch (form.entered("occurrence"), TermField.rule("limit", in: form, today: today)) {
    case (nil, nil): return nil
    case (let occurrence?, let term?):
      return OccurrenceLimit(occurrence: occurrence, term: term)
    case (_?, nil), (nil, _?): throw FormProblem(NoticeTaskWords.limitHalf, at: "limit")
    }
  }
}

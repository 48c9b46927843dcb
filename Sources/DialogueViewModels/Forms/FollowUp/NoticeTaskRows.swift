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
      FormRow(
        "text",
        FollowUpLabels.words,
        Field(.text, text: known?.text ?? "", rows: 1...4),
        isRequired: true
      ),
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
    [
      FormRow(
        "lead",
        FollowUpLabels.lead,
        .choice(UnitWords.choices(session), chosen: known?.lead?.rawValue)
      ),
      FormRow(
        "coordinating",
        FollowUpLabels.coordinating,
        Field(.text, text: UnitsReading.text(of: known?.coordinating ?? [], in: session))
      ),
      FormRow(
        "place",
        Phrase(vi: "Địa bàn", en: "Place"),
        Field(.text, text: known?.place ?? "", limit: 200)
      ),
      FormRow(
        "petitions",
        Phrase(vi: "Về kiến nghị", en: "On petitions"),
        Field(
          .symbol,
          text: PetitionNumbers.text(known?.petitions ?? []),
          check: FieldCheck {
            PetitionNumbers.read($0) == nil ? FollowUpLabels.noSuchPetition : nil
          }
        ),
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
      FormRow(
        "condition",
        Phrase(vi: "Điều kiện", en: "Condition"),
        Field(.text, text: known?.condition ?? "", limit: 300)
      ),
      FormRow(
        "period",
        Phrase(vi: "Báo cáo", en: "Reports"),
        .choice(Choices.of(Period.self, NoticeTaskWords.period), chosen: known?.period?.rawValue)
      ),
      FormRow(
        "urgency",
        Phrase(vi: "Mức khẩn", en: "Urgency"),
        Field(.text, text: known?.urgency ?? "", limit: 60),
        isBeside: true
      ),
      FormRow(
        "occurrence",
        Phrase(vi: "Mỗi khi", en: "Whenever"),
        Field(.text, text: known?.limit?.occurrence ?? "", limit: 200)
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
      FormRow(
        "indicator",
        Phrase(vi: "Chỉ tiêu", en: "Indicator"),
        Field(.text, text: indicator?.name ?? "", limit: 200)
      ),
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
      FormRow(
        "unit",
        Phrase(vi: "Đơn vị tính", en: "Counted in"),
        Field(.text, text: indicator?.unit ?? "", limit: 40)
      ),
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
      Field(.text, rows: 1...3)
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
  /// What only several fields together show to be wrong.
  func problem(in form: Form) -> (Phrase, FieldID)? {
    let units = UnitsReading(form.value("coordinating"), in: session.catalogue)
    if !units.unknown.isEmpty {
      return (FollowUpLabels.unknownUnits(units.unknown), "coordinating")
    }
    let parts = ["indicator", "comparison", "threshold", "unit"].map { form.entered($0) != nil }
    if parts.contains(true), parts.contains(false) {
      return (NoticeTaskWords.indicatorHalf, "indicator")
    }
    if (form.entered("occurrence") == nil) != (form.entered("limit") == nil) {
      return (NoticeTaskWords.limitHalf, "limit")
    }
    return nil
  }

  func content(of form: Form, knowing known: NoticeTaskContent?) -> NoticeTaskContent {
    let units = UnitsReading(form.value("coordinating"), in: session.catalogue).units
    let milestones = MilestoneLines.read(form.value("milestones"), today: today) ?? []
    return NoticeTaskContent(
      label: form.entered("label"),
      kind: form.chosen("kind", NoticeTaskContent.Kind.self),
      text: form.value("text"),
      lead: form.entered("lead").map { UnitID($0) },
      coordinating: units.isEmpty ? nil : units,
      place: form.entered("place"),
      petitions: form.entered("petitions").flatMap(PetitionNumbers.read),
      milestones: milestones.isEmpty ? nil : milestones,
      indicator: indicator(in: form),
      period: form.chosen("period", Period.self),
      condition: form.entered("condition"),
      limit: limit(in: form),
      urgency: form.entered("urgency"),
      isRestricted: form.value("restricted") == Self.restricted ? true : nil,
      details: form.entered("details").map { PrivateText($0) } ?? known?.details
    )
  }

  private func indicator(in form: Form) -> Indicator? {
    guard let name = form.entered("indicator"),
      let comparison = form.chosen("comparison", Indicator.Comparison.self),
      let threshold = form.number("threshold"), let unit = form.entered("unit")
    else { return nil }
    return Indicator(
      name: name,
      comparison: comparison,
      threshold: threshold,
      unit: unit,
      deadline: TermField.rule("reached", in: form, today: today)
    )
  }

  private func limit(in form: Form) -> OccurrenceLimit? {
    guard let occurrence = form.entered("occurrence"),
      let term = TermField.rule("limit", in: form, today: today)
    else { return nil }
    return OccurrenceLimit(occurrence: occurrence, term: term)
  }
}

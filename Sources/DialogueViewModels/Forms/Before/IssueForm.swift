import DeskKit
import DialogueCore

/// A matter collected before the session, new or amended.
struct IssueForm: DeskForm {
  /// Whether an issue that was entered stays in the list.
  private enum Standing: String, CaseIterable {
    case stands
    case dropped
  }

  private enum Backlog: String, CaseIterable {
    case fresh
    case unsettled
  }

  var issue: IssueID?

  var draftID: String { "before.issue.\(issue?.text ?? "new")" }

  var isAmending: Bool { issue != nil }

  func form(showing scene: Scene) -> Form {
    let content = known(scene)?.content
    let session = scene.session
    return Form(
      issue.map { Phrase(vi: "VẤN ĐỀ \($0.text)", en: "ISSUE \($0.text)") }
        ?? Phrase(vi: "VẤN ĐỀ TỔNG HỢP TRƯỚC", en: "ISSUE COLLECTED BEFORE"),
      rows: [
        FormRow(
          "text",
          FormWords.content,
          Field(.text, text: content?.text ?? "", rows: 1...4),
          isRequired: true
        ),
        FormRow(
          "source",
          Phrase(vi: "Nguồn", en: "Source"),
          Field(.text, text: content?.source ?? lastSource(session), limit: 120),
          isRequired: true
        ),
        FormRow(
          "times",
          FormWords.timesRaised,
          Field(.number, text: content?.timesRaised.map { "\($0)" } ?? ""),
          isBeside: true
        ),
        FormRow(
          "topic",
          FormWords.topic,
          .choice(TopicWords.choices(session), chosen: content?.topic?.rawValue)
        ),
        FormRow(
          "backlog",
          Phrase(vi: "Tồn đọng", en: "Unsettled"),
          .choice(
            Choices.of(Backlog.self) { $0 == .unsettled ? BeforeWords.yes : BeforeWords.no },
            chosen: (content?.isBacklog == true ? Backlog.unsettled : .fresh).rawValue
          ),
          isBeside: true
        ),
        FormRow(
          "unit",
          FormWords.unit,
          .choice(UnitWords.choices(session), chosen: content?.unit?.rawValue)
        ),
      ] + standingRows
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let topic = form.entered("topic").flatMap { scene.session.catalogue.topic(TopicCode($0)) }
    let usual = topic?.usualUnit.map { UnitWords.full($0, scene.session) }
    form.setNotes(
      [usual].compactMap(\.self).map { Phrase(vi: "thường do ", en: "usually ") + $0 },
      for: "unit"
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    if let issue, form.chosen("standing", Standing.self) == .dropped {
      return .command(.dropIssue(issue: issue), then: .closes)
    }
    let content = IssueContent(
      text: form.value("text"),
      source: form.value("source"),
      topic: form.entered("topic").map { TopicCode($0) },
      timesRaised: form.number("times"),
      isBacklog: form.chosen("backlog", Backlog.self) == .unsettled ? true : nil,
      unit: form.entered("unit").map { UnitID($0) },
      origin: known(scene)?.content.origin
    )
    guard let issue else { return .command(.collectIssue(content), then: .opensAgain) }
    return .command(.amendIssue(issue: issue, content: content), then: .closes)
  }

  private var standingRows: [FormRow] {
    guard issue != nil else { return [] }
    let choices = Choices.of(Standing.self) { standing in
      standing == .stands
        ? Phrase(vi: "giữ trong danh sách", en: "stays in the list")
        : Phrase(vi: "bỏ: nhập nhầm, trùng", en: "dropped: a mistake, a double")
    }
    return [
      FormRow(
        "standing",
        Phrase(vi: "Tình trạng", en: "Standing"),
        .choice(choices, chosen: Standing.stands.rawValue)
      )
    ]
  }

  private func known(_ scene: Scene) -> Issue? {
    scene.session.preparation.issues.first { $0.id == issue }
  }

  /// Issues mostly come in one list from one body; what an earlier session left names a matter.
  private func lastSource(_ session: Session) -> String {
    session.preparation.issues.last { !$0.isDropped && $0.content.origin == nil }?.content.source
      ?? ""
  }
}

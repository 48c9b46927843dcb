import DeskKit
import DialogueCore

/// The rows for what a paper asks of a unit, and by when.
enum AssignmentContentRows {
  static func rows(
    text: String? = nil,
    term: DeadlineRule? = nil,
    today: Day
  ) -> [FormRow] {
    [
      .words("text", FollowUpLabels.words, text, rows: 1...3),
      FormRow(
        "term",
        Phrase(vi: "Hạn trả lời", en: "Answer by"),
        TermField.field(term, today: today)
      ),
      FormRow(
        "report",
        Phrase(vi: "Hạn báo cáo", en: "Report by"),
        TermField.field(nil, today: today),
        isBeside: true
      ),
    ]
  }

  static func content(
    of form: Form,
    on paper: PaperReference,
    today: Day
  ) -> AssignmentContent {
    AssignmentContent(
      paper: paper,
      text: form.entered("text"),
      deadline: TermField.rule("term", in: form, today: today),
      reportDeadline: TermField.rule("report", in: form, today: today)
    )
  }
}

import DeskKit
import DialogueCore

/// Number and date of the notice: its tasks are owed from there.
struct NoticeIssueForm: FollowUpForm {
  let notice: NoticeID

  private let paper = PaperRows()

  init(notice: NoticeID) {
    self.notice = notice
  }

  var draftID: String { "after.notice.issue.\(notice.text)" }
  var noted: FieldID { paper.dateID }

  func form(showing scene: Scene) -> Form {
    Form(
      Phrase(vi: "PHÁT HÀNH THÔNG BÁO \(notice.text)", en: "ISSUE NOTICE \(notice.text)"),
      rows: paper.rows(today: scene.today)
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    let dates = events.compactMap { event -> Day? in
      switch event {
      case .milestoneSet(_, _, let deadline), .indicatorSet(_, let deadline): deadline.due
      default: nil
      }
    }
    guard let first = dates.min(), let last = dates.max() else { return [] }
    return [
      Phrase(
        vi: "\(dates.count) hạn, từ \(first.vietnamese) đến \(last.vietnamese)",
        en: "\(dates.count) dates, \(first.vietnamese) to \(last.vietnamese)"
      )
    ]
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let paper = try paper.required(in: form, today: today)
    return .issueNotice(notice: notice, paper: paper)
  }
}

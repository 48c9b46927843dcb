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
      rows: paper.rows(today: scene.session.day(at: scene.now))
    )
  }

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    let dates = events(of: form, scene).compactMap { event -> Day? in
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

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let paper = paper.paper(in: form, today: today) else {
      return .refused(FollowUpLabels.paperDateMissing, field: self.paper.dateID)
    }
    return .command(.issueNotice(notice: notice, paper: paper), then: .closes)
  }
}

import DeskKit
import DialogueCore

/// Something that the notice asks of somebody: new, or put in other words.
struct NoticeTaskForm: FollowUpForm {
  /// Which one.
  enum Target: Sendable {
    case new(NoticeID)
    case known(NoticeTaskID)
  }

  let target: Target

  var draftID: String {
    switch target {
    case .new(let notice): "after.task.new.\(notice.text)"
    case .known(let task): "after.task.\(task.text)"
    }
  }

  var isAmending: Bool { if case .known = target { true } else { false } }

  var noted: FieldID { "text" }

  func form(showing scene: Scene) -> Form {
    let rows = NoticeTaskRows(scene)
    return Form(title, rows: rows.rows(known(scene)))
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let rows = NoticeTaskRows(scene)
    if let (problem, field) = rows.problem(in: form) { return .refused(problem, field: field) }
    let content = rows.content(of: form, knowing: known(scene))
    switch target {
    case .new(let notice):
      return .command(.addTask(notice: notice, content: content), then: .opensAgain)
    case .known(let task):
      return .command(.amendTask(task: task, content: content), then: .closes)
    }
  }

  private func known(_ scene: Scene) -> NoticeTaskContent? {
    if case .known(let task) = target { scene.session.followUp[task]?.content } else { nil }
  }

  private var title: Phrase {
    switch target {
    case .new(let notice):
      Phrase(vi: "THÊM NHIỆM VỤ · TB-\(notice.text)", en: "ADD A TASK · TB-\(notice.text)")
    case .known(let task):
      Phrase(vi: "SỬA NHIỆM VỤ ", en: "AMEND TASK ") + FollowUpStateWords.task(task)
    }
  }
}

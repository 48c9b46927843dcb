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

  /// A notice has many tasks: the form is there for the next one.
  var sequel: FormSequel { if case .new = target { .opensAgain } else { .closes } }

  func form(showing scene: Scene) -> Form {
    let rows = NoticeTaskRows(scene)
    return Form(title, rows: rows.rows(known(scene)))
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let rows = NoticeTaskRows(scene)
    let content = try rows.content(of: form, knowing: known(scene))
    switch target {
    case .new(let notice):
      return .addTask(notice: notice, content: content)
    case .known(let task):
      return .amendTask(task: task, content: content)
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

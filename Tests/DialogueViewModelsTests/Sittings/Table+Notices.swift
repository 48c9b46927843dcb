import DeskKit
import DialogueCore

@testable import DialogueViewModels

// The notice of conclusions.
extension Table {
  mutating func giveNotice(_ command: Command, as actor: Actor) throws {
    switch command {
    case .draftNotice(let content, let tasks):
      try goBoard(actor)
      try menu(actor, "B", .draftNotice)
      try save(actor, fields(content))
      let notice = NoticeID(rawValue: session.followUp.notices.count)
      try add(tasks ?? [], to: notice, actor)
    case .amendNotice(let notice, _, let content):
      try take(actor, [.notice(notice)])
      letter(actor, "s")
      try save(actor, fields(content))
    case .addTask(let notice, let content): try add([content], to: notice, actor)
    case .amendTask(let task, let content):
      try openTask(actor, task)
      letter(actor, "s")
      try save(actor, fields(content))
    case .approveNotice(let notice, _):
      try take(actor, [.notice(notice)])
      letter(actor, "d")
      try confirm(actor)
    case .reopenNotice(let notice), .retractNoticeSignature(let notice):
      try take(actor, [.notice(notice)])
      try repair(actor, by: command)
    case .signNotice(let notice, let signature):
      try take(actor, [.notice(notice)])
      letter(actor, "d")
      try save(
        actor,
        person("signer", signature.person)
          + [("capacity", signature.capacity), ("on", signature.on.vietnamese)]
      )
    case .issueNotice(let notice, let issued):
      try take(actor, [.notice(notice)])
      letter(actor, "d")
      try save(actor, paper(issued))
    default: throw NoWay("\(command)")
    }
  }

  /// The form opens again for the next task.
  private mutating func add(
    _ tasks: [NoticeTaskContent],
    to notice: NoticeID,
    _ actor: Actor
  ) throws {
    guard !tasks.isEmpty else { return }
    try take(actor, [.notice(notice)])
    try menu(actor, "B", .addNoticeTask)
    for task in tasks {
      try save(actor, fields(task))
    }
    press(actor, .escape)
  }

  private func fields(_ content: NoticeContent) -> [(FieldID, String?)] {
    [
      ("subject", content.subject), ("preamble", content.preamble),
      ("assessment", content.assessment?.joined(separator: "\n")),
      ("recipients", content.recipients?.joined(separator: "\n")),
    ]
  }

  private func fields(_ task: NoticeTaskContent) -> [(FieldID, String?)] {
    let indicator = task.indicator
    return [
      ("text", task.text), ("label", task.label), ("kind", task.kind?.rawValue),
      ("lead", task.lead?.rawValue), ("coordinating", units(task.coordinating)),
      ("place", task.place), ("petitions", task.petitions.map(PetitionNumbers.text)),
      ("milestones", task.milestones.map { MilestoneLines.text($0, today: scene.today) }),
      ("condition", task.condition), ("period", task.period?.rawValue), ("urgency", task.urgency),
      ("occurrence", task.limit?.occurrence), ("limit", term(task.limit?.term)),
      ("indicator", indicator?.name), ("comparison", indicator?.comparison.rawValue),
      ("threshold", indicator.map { "\($0.threshold)" }), ("unit", indicator?.unit),
      ("reached", term(indicator?.deadline)),
      ("restricted", task.isRestricted == true ? "restricted" : "open"),
    ]
  }
}

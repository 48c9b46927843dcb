import DeskKit
import DialogueCore

@testable import DialogueViewModels

// The tasks of an issued notice.
extension Table {
  mutating func giveTask(_ command: Command, as actor: Actor) throws {
    let after = session.followUp
    switch command {
    case .completeMilestone(let task, let number, let done):
      try openTask(actor, task)
      try menu(actor, "F", .milestoneDone)
      try chooseForm(actor, DoneForm.self) { form in
        if case .milestone(_, number) = form.matter { true } else { false }
      }
      try save(actor, fields(done))
    case .keepPromise(let entry, let done):
      try take(actor, [.due(.promise(entry))])
      try menu(actor, "F", .milestoneDone)
      try save(actor, fields(done))
    case .retractKeeping(let entry):
      try take(actor, [.due(.promise(entry))])
      try repair(actor, by: command)
    case .beginMilestone(let task, let number, let fulfilment):
      try openTask(actor, task)
      try menu(actor, "F", .conditionHolds)
      try chooseForm(actor, ConditionForm.self) { form in
        if case .milestone(_, number) = form.matter { true } else { false }
      }
      try save(actor, fields(fulfilment))
    case .fulfilCondition(let task, let fulfilment):
      try openTask(actor, task)
      try menu(actor, "F", .conditionHolds)
      try chooseForm(actor, ConditionForm.self) { form in
        if case .task = form.matter { true } else { false }
      }
      try save(actor, fields(fulfilment))
    case .reopenMilestone(let task, _), .retractBeginning(let task, _),
      .retractCondition(let task):
      try openTask(actor, task)
      try repair(actor, by: command)
    case .readIndicator(let task, let reading):
      try openTask(actor, task)
      try menu(actor, "F", .readIndicator)
      try save(
        actor,
        [
          ("count", "\(reading.count)"), ("whole", reading.whole.map { "\($0)" }),
          ("on", reading.on.vietnamese), ("text", reading.text),
        ]
      )
    case .recordIncident(let task, let content):
      try openTask(actor, task)
      try menu(actor, "F", .recordIncident)
      try save(
        actor,
        [("text", content.text), ("place", content.place), ("on", content.on.vietnamese)]
      )
    case .resolveIncident(let incident, let done):
      try openTask(actor, after[incident]?.task)
      try menu(actor, "F", .incidentResolved)
      try chooseForm(actor, DoneForm.self) { form in
        if case .incident(incident) = form.matter { true } else { false }
      }
      try save(actor, fields(done))
    case .reopenIncident(let incident):
      try openTask(actor, after[incident]?.task)
      try repair(actor, by: command)
    case .closeTask(let task, let closing):
      try openTask(actor, task)
      letter(actor, "f")
      try save(actor, fields(closing))
    case .reopenTask(let task, let reason):
      try openTask(actor, task)
      try menu(actor, "F", .reopenMatter)
      try giveReason(actor, reason)
    default: throw NoWay("\(command)")
    }
  }

  private func fields(_ done: PreparationDone) -> [(FieldID, String?)] {
    [("on", done.on.vietnamese), ("via", done.via), ("proof", done.proof)]
  }

  private func fields(_ fulfilment: Fulfilment) -> [(FieldID, String?)] {
    [("on", fulfilment.on.vietnamese), ("text", fulfilment.text)]
  }
}

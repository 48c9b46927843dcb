import DeskKit
import DialogueCore

@testable import DialogueViewModels

// While units work on what they were given.
extension Table {
  mutating func giveWork(_ command: Command, as actor: Actor) throws {
    let after = session.followUp
    switch command {
    case .reportProgress(let content):
      try open(actor, content.matter)
      letter(actor, "b")
      try save(
        actor,
        [
          ("text", content.text), ("on", content.on.vietnamese),
          ("percent", content.percent.map { "\($0)" }),
        ]
      )
    case .reportDifficulty(let content):
      try open(actor, content.matter)
      try menu(actor, "V", .difficulty)
      try save(
        actor,
        [
          ("text", content.text), ("on", content.on.vietnamese), ("via", content.via?.rawValue),
        ] + paper(content.paper)
      )
    case .instructUnit(let difficulty, let instruction):
      try take(actor, [.difficulty(difficulty)])
      letter(actor, "d")
      try save(
        actor,
        [("text", instruction.text), ("on", instruction.on.vietnamese)]
          + paper(instruction.paper) + person("by", instruction.by)
      )
    case .retractInstruction(let difficulty):
      if let matter = after[difficulty]?.content.matter { try open(actor, matter) }
      try repair(actor, by: command)
    case .extendTerm(let target, _, let content): try extend(target, content, actor)
    case .tellExtension(let id, let notice, let report):
      if let target = after[id]?.target { try openMatter(actor, of: target) }
      try menu(actor, "V", .tellExtension)
      try chooseForm(actor, ExtensionToldForm.self) { $0.termExtension == id }
      try save(actor, paper(notice, "notice") + paper(report, "report"))
    case .awaitCitizen(let petition, let content):
      try openCard(actor, petition)
      try menu(actor, "V", .awaitCitizen)
      try save(
        actor,
        [("text", content.text), ("on", content.on.vietnamese)] + paper(content.paper)
      )
    case .endWait(let wait, let end):
      try openCard(actor, after[wait]?.petition)
      try menu(actor, "V", .endWait)
      try save(actor, [("text", end.text), ("on", end.on.vietnamese)])
    case .reopenWait(let wait):
      try openCard(actor, after[wait]?.petition)
      try repair(actor, by: command)
    case .escalatePetitions(let content):
      try take(actor, content.petitions)
      try name(actor, .escalate)
      try save(actor, [("to", content.to)] + paper(content.paper) + [("text", content.text)])
    case .answerEscalation(let escalation, let answer):
      try openCard(actor, after[escalation]?.content.petitions.first)
      try menu(actor, "V", .answerEscalation)
      try chooseForm(actor, HigherAnswerForm.self) { $0.escalation == escalation }
      try save(
        actor,
        [("text", answer.text), ("on", answer.on.vietnamese)] + paper(answer.paper)
      )
    case .reopenEscalation(let escalation):
      try openCard(actor, after[escalation]?.content.petitions.first)
      try repair(actor, by: command)
    case .urgeUnit(let content):
      try take(actor, content.matters)
      try menu(actor, "V", .urge)
      try save(
        actor,
        [("unit", content.unit.rawValue), ("on", content.on.vietnamese)]
          + paper(content.paper) + [("text", content.text)]
      )
    default: throw NoWay("\(command)")
    }
  }

  private mutating func open(_ actor: Actor, _ matter: FollowedMatter) throws {
    switch matter {
    case .assignment(let id): try take(actor, answersOf: [id])
    case .task(let id): try openTask(actor, id)
    }
  }

  private mutating func openMatter(_ actor: Actor, of target: TermExtension.Target) throws {
    switch target {
    case .assignment(let id): try open(actor, .assignment(id: id))
    case .milestone(let task, _): try open(actor, .task(id: task))
    }
  }

  private mutating func extend(
    _ target: TermExtension.Target,
    _ content: ExtensionContent,
    _ actor: Actor
  ) throws {
    try openMatter(actor, of: target)
    letter(actor, "m")
    if case .milestone(_, let number) = target {
      try chooseForm(actor, ExtensionForm.self) { form in
        if case .milestone(_, number) = form.target { true } else { false }
      }
    }
    try save(
      actor,
      [
        ("term", term(content.deadline)), ("reason", content.reason), ("basis", content.basis),
      ] + paper(content.citizenNotice, "notice") + paper(content.authorityReport, "report")
    )
  }
}

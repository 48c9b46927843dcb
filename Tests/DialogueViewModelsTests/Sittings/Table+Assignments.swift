import DeskKit
import DialogueCore

@testable import DialogueViewModels

extension Table {
  mutating func giveAssignment(_ command: Command, as actor: Actor) throws {
    switch command {
    case .proposeGroup(let content):
      try goBoard(actor)
      letter(actor, "p")
      try save(actor, fields(content))
    case .amendGroup(let group, _, let content):
      try take(actor, [.group(group)])
      letter(actor, "s")
      try save(actor, fields(content))
    case .approveGroup(let group, _):
      try take(actor, [.group(group)])
      letter(actor, "d")
      try confirm(actor)
    case .reopenGroup(let group):
      try take(actor, [.group(group)])
      try repair(actor, by: command)
    case .issueAssignments(let petitions, let lead, let coordinating, let content):
      try take(actor, petitions.map { .petition($0) })
      letter(actor, "t")
      try save(
        actor,
        paper(content.paper) + [("lead", lead.rawValue), ("coordinating", units(coordinating))]
          + fields(content)
      )
    case .confirmReceipt(let assignments, let receipt):
      try take(actor, answersOf: assignments)
      try menu(actor, "T", .confirmReceipt)
      try save(actor, [("number", receipt.number), ("on", receipt.on.vietnamese)])
    case .retractReceipt(let assignments), .retractAcknowledgement(let assignments):
      try take(actor, answersOf: assignments)
      try repair(actor, by: command)
    case .acknowledgeAssignments(let assignments, let acknowledgement):
      try take(actor, answersOf: assignments)
      try menu(actor, "T", .acknowledge)
      try save(
        actor,
        [("on", acknowledgement.on.vietnamese)] + person("officer", acknowledgement.officer)
      )
    case .transferAssignment(let assignment, let unit, let content, let reason):
      try take(actor, answersOf: [assignment])
      try menu(actor, "T", .transfer)
      try save(
        actor,
        [("unit", unit.rawValue)] + paper(content.paper) + [("reason", reason)] + fields(content)
      )
    case .returnAssignment(let assignment, let reason):
      try openCard(actor, session.followUp[assignment]?.petition)
      try menu(actor, "T", .returnToUnit)
      try chooseMove(actor) {
        if case .reason(.returnToUnit(assignment)) = $0 { true } else { false }
      }
      try giveReason(actor, reason)
    default: throw NoWay("\(command)")
    }
  }

  private func fields(_ content: GroupContent) -> [(FieldID, String?)] {
    [
      ("name", content.name), ("petitions", PetitionNumbers.text(content.petitions)),
      ("lead", content.lead?.rawValue), ("coordinating", units(content.coordinating)),
      ("note", content.note),
    ]
  }

  private func fields(_ content: AssignmentContent) -> [(FieldID, String?)] {
    [
      ("text", content.text), ("term", term(content.deadline)),
      ("report", term(content.reportDeadline)),
    ]
  }
}

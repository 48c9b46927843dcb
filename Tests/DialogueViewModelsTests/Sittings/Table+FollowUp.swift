import DeskKit
import DialogueCore

@testable import DialogueViewModels

// Every act after the meeting has one recipe of keys.
extension Table {
  mutating func giveAfter(_ command: Command, as actor: Actor) throws {
    switch command {
    case .proposeGroup, .amendGroup, .approveGroup, .reopenGroup, .issueAssignments,
      .confirmReceipt, .retractReceipt, .acknowledgeAssignments, .retractAcknowledgement,
      .transferAssignment, .returnAssignment:
      try giveAssignment(command, as: actor)
    case .reportProgress, .reportDifficulty, .instructUnit, .retractInstruction, .extendTerm,
      .tellExtension, .awaitCitizen, .endWait, .reopenWait, .escalatePetitions, .answerEscalation,
      .reopenEscalation, .urgeUnit:
      try giveWork(command, as: actor)
    case .answerInWriting, .assessAnswer, .reportResult, .tellPetitioners, .recordReaction,
      .closePetition, .retractClosing, .reopenPetition, .retractReopening, .publishResults:
      try giveResult(command, as: actor)
    case .draftNotice, .amendNotice, .approveNotice, .reopenNotice, .signNotice,
      .retractNoticeSignature, .issueNotice, .addTask, .amendTask:
      try giveNotice(command, as: actor)
    case .completeMilestone, .reopenMilestone, .beginMilestone, .retractBeginning, .readIndicator,
      .fulfilCondition, .retractCondition, .recordIncident, .resolveIncident, .reopenIncident,
      .closeTask, .reopenTask, .keepPromise, .retractKeeping:
      try giveTask(command, as: actor)
    case .strikeStep(let step, let reason):
      try openHome(actor, of: step)
      try repair(actor, by: command, reason: reason)
    case .restoreStep(let step):
      try openHome(actor, of: step)
      try repair(actor, by: command)
    default: try give(command, as: actor)
    }
  }

  /// The card or the row on which the step stands.
  private mutating func openHome(_ actor: Actor, of step: FollowUpStep) throws {
    let after = session.followUp
    switch step {
    case .group(let id): try take(actor, [.group(id)])
    case .notice(let id): try take(actor, [.notice(id)])
    case .assignment(let id): try openCard(actor, after[id]?.petition)
    case .progress(let id): try openHome(actor, of: after[id]?.content.matter)
    case .difficulty(let id): try openHome(actor, of: after[id]?.content.matter)
    case .urging(let id): try openHome(actor, of: after[id]?.content.matters.first)
    case .termExtension(let id):
      switch after[id]?.target {
      case .assignment(let id): try openCard(actor, after[id]?.petition)
      case .milestone(let task, _): try openTask(actor, task)
      case nil: throw NoWay("\(step)")
      }
    case .wait(let id): try openCard(actor, after[id]?.petition)
    case .escalation(let id): try openCard(actor, after[id]?.content.petitions.first)
    case .writtenAnswer(let id):
      try openHome(actor, of: after[id]?.content.assignments.first.map { .assignment(id: $0) })
    case .report(let id):
      try openHome(actor, of: after[id]?.content.assignments.first.map { .assignment(id: $0) })
    case .citizenNotice(let id): try openCard(actor, after[id]?.petition)
    case .task(let id): try openTask(actor, id)
    case .reading(let id): try openTask(actor, after[id]?.task)
    case .incident(let id): try openTask(actor, after[id]?.task)
    case .publication: try take(actor, [.due(.duty(.after(.conferenceResults)))])
    }
  }

  private mutating func openHome(_ actor: Actor, of matter: FollowedMatter?) throws {
    switch matter {
    case .assignment(let id): try openCard(actor, session.followUp[id]?.petition)
    case .task(let id): try openTask(actor, id)
    case nil: throw NoWay("nothing is followed")
    }
  }
}

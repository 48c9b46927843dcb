import DeskKit
import DialogueCore

/// Reads what a record did to one petition after the meeting.
struct PetitionAfterReader {
  private let petition: Petition
  private let session: Session

  init(_ petition: Petition, _ session: Session) {
    self.petition = petition
    self.session = session
  }

  /// In the order of the record; empty where it has nothing to do with the petition.
  func words(in row: LedgerEntry) -> [Phrase] {
    row.events.filter(isOfThis).compactMap { FollowUpActWords.words(of: $0, session) }
  }

  private func isOfThis(_ event: Event) -> Bool {
    let number = petition.number
    switch event {
    case .groupProposed(_, let content), .groupAmended(_, let content):
      return content.petitions.contains(number)
    case .groupApproved(let id, _, _), .groupReopened(let id): return petition.followUp.group == id
    case .assignmentIssued(_, number, _, _, _, _, _), .citizenAwaited(_, number, _),
      .petitionerTold(_, number, _, _), .petitionClosed(number, _, _),
      .closingRetracted(number, _), .petitionReopened(number, _, _), .reopeningRetracted(number):
      return true
    case .receiptConfirmed(let id, _, _), .receiptRetracted(let id, _),
      .assignmentAcknowledged(let id, _), .acknowledgementRetracted(let id),
      .assignmentTransferred(let id, _, _), .assignmentReturned(let id, _),
      .termExtended(_, .assignment(let id), _, _, _):
      return isOfThis(id)
    case .progressReported(_, let content): return isOfThis(content.matter)
    case .difficultyReported(_, let content): return isOfThis(content.matter)
    case .unitUrged(_, let content): return content.matters.contains(where: isOfThis)
    case .unitInstructed(let id, _, _), .instructionRetracted(let id):
      return session.followUp[id].map { isOfThis($0.content.matter) } ?? false
    case .extensionTold(let id, _, _): return isOfThis(.termExtension(id: id))
    case .waitEnded(let id, _, _), .waitReopened(let id):
      return petition.followUp.waits.contains(id)
    case .petitionsEscalated(let id, _), .escalationAnswered(let id, _),
      .escalationReopened(let id):
      return petition.followUp.escalations.contains(id)
    case .answerWritten(let id, _, _), .answerAssessed(let id, _, _, _):
      return petition.followUp.answers.contains(id)
    case .resultReported(_, let content): return content.assignments.contains(where: isOfThis)
    case .reactionRecorded(let id, _): return petition.followUp.notices.contains(id)
    case .promiseKept(let entry, _), .keepingRetracted(let entry):
      return session.promises.contains {
        $0.entry == entry && $0.petitions.contains(number)
      }
    case .resultsPublished(_, let content):
      return content.petitions?.contains(number) ?? false
    case .stepStruck(let step, _), .stepRestored(let step): return isOfThis(step)
    default: return false
    }
  }

  private func isOfThis(_ id: AssignmentID) -> Bool {
    petition.followUp.assignments.contains(id)
  }

  private func isOfThis(_ matter: FollowedMatter) -> Bool {
    if case .assignment(let id) = matter { isOfThis(id) } else { false }
  }

  private func isOfThis(_ step: FollowUpStep) -> Bool {
    switch step {
    case .group(let id): petition.followUp.group == id
    case .assignment(let id): isOfThis(id)
    case .progress(let id): session.followUp[id].map { isOfThis($0.content.matter) } ?? false
    case .difficulty(let id): session.followUp[id].map { isOfThis($0.content.matter) } ?? false
    case .termExtension(let id):
      if case .assignment(let id) = session.followUp[id]?.target { isOfThis(id) } else { false }
    case .wait(let id): petition.followUp.waits.contains(id)
    case .escalation(let id): petition.followUp.escalations.contains(id)
    case .writtenAnswer(let id): petition.followUp.answers.contains(id)
    case .report(let id):
      session.followUp[id]?.content.assignments.contains(where: isOfThis) ?? false
    case .citizenNotice(let id): petition.followUp.notices.contains(id)
    case .urging(let id): session.followUp[id]?.content.matters.contains(where: isOfThis) ?? false
    case .publication(let id):
      session.followUp[id]?.content.petitions?.contains(petition.number) ?? false
    case .notice, .task, .reading, .incident: false
    }
  }
}

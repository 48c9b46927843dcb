import DeskKit
import DialogueCore

/// Reads from the ledger what each record did to one task of the notice.
struct TaskActReader {
  private let task: NoticeTask
  private let session: Session

  init(_ task: NoticeTask, _ session: Session) {
    self.task = task
    self.session = session
  }

  /// Everything that was done to the task, oldest first.
  var acts: [PetitionAct] {
    let first = session.followUp[task.notice]?.record ?? task.record
    return session.ledger.dropFirst(first).compactMap(act)
  }

  private func act(of row: LedgerEntry) -> PetitionAct? {
    let words = row.events.filter(isOfThis).compactMap { FollowUpActWords.words(of: $0, session) }
    guard !words.isEmpty else { return nil }
    return PetitionAct(
      record: row.record,
      time: TimeWords.dayOrTime(row.moment, session),
      sign: " ",
      text: ActorWords.name(row.actor) + ": " + words.joined(separator: "; ")
        + (row.takenBackBy.map(CardWords.takenBack) ?? Phrase(verbatim: ""))
    )
  }

  private func isOfThis(_ event: Event) -> Bool {
    switch event {
    case .noticeApproved(let id, _, _), .noticeReopened(let id), .noticeSigned(let id, _),
      .noticeSignatureRetracted(let id), .noticeIssued(let id, _):
      id == task.notice
    case .taskAdded(let id, _, _), .taskAmended(let id, _), .milestoneCompleted(let id, _, _),
      .milestoneReopened(let id, _), .milestoneBegun(let id, _, _, _),
      .beginningRetracted(let id, _), .indicatorRead(_, let id, _),
      .conditionFulfilled(let id, _), .conditionRetracted(let id),
      .incidentRecorded(_, let id, _, _), .taskClosed(let id, _, _), .taskReopened(let id, _, _):
      id == task.id
    case .incidentResolved(let id, _), .incidentReopened(let id): task.incidents.contains(id)
    case .progressReported(_, let content): content.matter == .task(id: task.id)
    case .difficultyReported(_, let content): content.matter == .task(id: task.id)
    case .unitInstructed(let id, _, _), .instructionRetracted(let id):
      session.followUp[id]?.content.matter == .task(id: task.id)
    case .termExtended(_, .milestone(task.id, _), _, _, _): true
    case .extensionTold(let id, _, _):
      if case .milestone(task.id, _) = session.followUp[id]?.target { true } else { false }
    case .unitUrged(_, let content): content.matters.contains(.task(id: task.id))
    case .stepStruck(let step, _), .stepRestored(let step): isOfThis(step)
    default: false
    }
  }

  private func isOfThis(_ step: FollowUpStep) -> Bool {
    switch step {
    case .task(let id): id == task.id
    case .notice(let id): id == task.notice
    case .progress(let id): task.progress.contains(id)
    case .reading(let id): task.readings.contains(id)
    case .incident(let id): task.incidents.contains(id)
    case .termExtension(let id): task.milestones.contains { $0.extensions.contains(id) }
    case .difficulty(let id): session.followUp[id]?.content.matter == .task(id: task.id)
    case .urging(let id):
      session.followUp[id]?.content.matters.contains(.task(id: task.id)) ?? false
    case .group, .assignment, .wait, .escalation, .writtenAnswer, .report, .citizenNotice,
      .publication:
      false
    }
  }
}

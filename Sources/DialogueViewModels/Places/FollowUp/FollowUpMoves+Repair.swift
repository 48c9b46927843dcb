import DeskKit
import DialogueCore

// What was recorded by mistake: struck, restored, or taken back a step.
extension FollowUpMoves {
  /// One way of putting something right, with the record that it is about.
  private struct Repair {
    let record: Int
    let label: Phrase
    let move: FollowUpMove
  }

  /// Everything of the matter in hand, newest first.
  var repair: FollowUpMove {
    let repairs =
      hand.petitions.flatMap(repairs(of:)) + (hand.task.map(repairs(of:)) ?? [])
      + hand.items.flatMap(repairs(of:))
    let sorted = repairs.sorted { $0.record > $1.record }
    guard !sorted.isEmpty else { return .missing(MissingWords.step) }
    return .choice(
      GroupWords.repairTitle,
      sorted.map { FollowUpMove.Option($0.label, $0.move) }
    )
  }

  private func step(_ step: FollowUpStep, record: Int, struck: String?) -> Repair {
    let name = StepWords.name(step, session)
    return struck == nil
      ? Repair(
        record: record,
        label: Phrase(vi: "gạch bỏ ", en: "strike ") + name,
        move: .reason(.strikeStep(step))
      )
      : Repair(
        record: record,
        label: Phrase(vi: "lấy lại ", en: "restore ") + name,
        move: .command(.restoreStep(step: step))
      )
  }

  private func back(_ record: Int, _ vi: String, _ en: String, _ command: Command) -> Repair {
    Repair(record: record, label: Phrase(vi: vi, en: en), move: .command(command))
  }

  private func repairs(of number: PetitionNumber) -> [Repair] {
    guard let petition = session[number] else { return [] }
    let trace = petition.followUp
    var all: [Repair] = []
    if let closing = trace.closing {
      let command = Command.retractClosing(petition: number)
      all.append(back(closing.record, "theo dõi tiếp: kết thúc nhầm", "follow it again", command))
    }
    if let reopening = trace.reopenings.last, trace.closing == nil {
      let command = Command.retractReopening(petition: number)
      all.append(back(reopening.record, "bỏ việc mở lại", "take the reopening back", command))
    }
    all += trace.assignments.compactMap { session.followUp[$0] }.flatMap(repairs(of:))
    all += trace.waits.compactMap { session.followUp[$0] }.flatMap { wait in
      [step(.wait(id: wait.id), record: wait.record, struck: wait.struck)]
        + (wait.endedIn.map {
          [back($0, "lại chờ công dân", "wait again", .reopenWait(wait: wait.id))]
        } ?? [])
    }
    all += trace.escalations.compactMap { session.followUp[$0] }.flatMap { escalation in
      [step(.escalation(id: escalation.id), record: escalation.record, struck: escalation.struck)]
        + (escalation.answer == nil
          ? []
          : [
            back(
              escalation.record,
              "lại chờ cấp trên",
              "wait for the higher level again",
              .reopenEscalation(escalation: escalation.id)
            )
          ])
    }
    all += trace.answers.compactMap { session.followUp[$0] }.map {
      step(.writtenAnswer(id: $0.id), record: $0.record, struck: $0.struck)
    }
    all += trace.notices.compactMap { session.followUp[$0] }.flatMap { notice in
      [step(.citizenNotice(id: notice.id), record: notice.record, struck: notice.struck)]
        + (notice.reaction == nil
          ? []
          : [
            back(
              notice.record,
              "bỏ ý kiến của công dân",
              "take the citizen's word back",
              .recordReaction(notice: notice.id, reaction: nil)
            )
          ])
    }
    return all
  }

  private func repairs(of assignment: Assignment) -> [Repair] {
    let id = assignment.id
    var all = [step(.assignment(id: id), record: assignment.record, struck: assignment.struck)]
    if assignment.receipt != nil {
      let label = AssignmentWords.short(id, session)
      all.append(
        back(
          assignment.record,
          "chưa nhận văn bản: \(label.vi)",
          "no receipt: \(label.en)",
          .retractReceipt(assignments: [id])
        )
      )
    }
    if assignment.acknowledgement != nil {
      let label = AssignmentWords.short(id, session)
      all.append(
        back(
          assignment.record,
          "chưa thụ lý: \(label.vi)",
          "not taken up: \(label.en)",
          .retractAcknowledgement(assignments: [id])
        )
      )
    }
    all += assignment.progress.compactMap { session.followUp[$0] }.map {
      step(.progress(id: $0.id), record: $0.record, struck: $0.struck)
    }
    all += assignment.extensions.compactMap { session.followUp[$0] }.map {
      step(.termExtension(id: $0.id), record: $0.record, struck: $0.struck)
    }
    all += assignment.reports.compactMap { session.followUp[$0] }.map {
      step(.report(id: $0.id), record: $0.record, struck: $0.struck)
    }
    return all + about(.assignment(id: id))
  }

  /// Difficulties and urging letters about a matter.
  private func about(_ matter: FollowedMatter) -> [Repair] {
    let difficulties = session.followUp.difficulties.filter { $0.content.matter == matter }
    let urgings = session.followUp.urgings.filter { $0.content.matters.contains(matter) }
    return difficulties.flatMap { difficulty in
      [step(.difficulty(id: difficulty.id), record: difficulty.record, struck: difficulty.struck)]
        + (difficulty.instruction == nil
          ? []
          : [
            back(
              difficulty.record,
              "rút chỉ đạo về vướng mắc \(difficulty.id.text)",
              "take the word on difficulty \(difficulty.id.text) back",
              .retractInstruction(difficulty: difficulty.id)
            )
          ])
    } + urgings.map { step(.urging(id: $0.id), record: $0.record, struck: $0.struck) }
  }

  private func repairs(of id: NoticeTaskID) -> [Repair] {
    guard let task = session.followUp[id] else { return [] }
    var all = [step(.task(id: id), record: task.record, struck: task.struck)]
    if let closing = task.closing {
      all.append(
        Repair(
          record: closing.record,
          label: Phrase(vi: "mở lại nhiệm vụ", en: "reopen the task"),
          move: .reason(.reopenTask(id))
        )
      )
    }
    if task.condition != nil {
      let command = Command.retractCondition(task: id)
      all.append(back(task.record, "chưa đủ điều kiện", "the condition does not hold", command))
    }
    for (index, milestone) in task.milestones.enumerated() where milestone.begun != nil {
      let command = Command.retractBeginning(task: id, milestone: index + 1)
      let name = milestone.content.name
      all.append(back(task.record, "mốc chưa bắt đầu: \(name)", "not begun: \(name)", command))
    }
    for (index, milestone) in task.milestones.enumerated() where milestone.done != nil {
      let command = Command.reopenMilestone(task: id, milestone: index + 1)
      let name = milestone.content.name
      all.append(back(task.record, "chưa xong mốc: \(name)", "not reached: \(name)", command))
    }
    all += task.progress.compactMap { session.followUp[$0] }.map {
      step(.progress(id: $0.id), record: $0.record, struck: $0.struck)
    }
    all += task.readings.compactMap { session.followUp[$0] }.map {
      step(.reading(id: $0.id), record: $0.record, struck: $0.struck)
    }
    all += task.incidents.compactMap { session.followUp[$0] }.flatMap { incident in
      [step(.incident(id: incident.id), record: incident.record, struck: incident.struck)]
        + (incident.resolved == nil
          ? []
          : [
            back(
              incident.record,
              "sự cố \(incident.id.text) chưa khắc phục",
              "incident \(incident.id.text) is not put right",
              .reopenIncident(incident: incident.id)
            )
          ])
    }
    all += task.milestones.flatMap(\.extensions).compactMap { session.followUp[$0] }.map {
      step(.termExtension(id: $0.id), record: $0.record, struck: $0.struck)
    }
    return all + about(.task(id: id))
  }

  private func repairs(of item: FollowUpItem) -> [Repair] {
    switch item {
    case .group(let id):
      guard let group = session.followUp[id] else { return [] }
      let strike = step(.group(id: id), record: group.record, struck: group.struck)
      let reopen = back(group.record, "mở lại nhóm", "reopen", .reopenGroup(group: id))
      return group.isApproved ? [strike, reopen] : [strike]
    case .notice(let id): return session.followUp[id].map(repairs(of:)) ?? []
    case .due(.duty(.after(.conferenceResults))), .due(.duty(.after(.settlementResults))):
      return session.followUp.publications.map {
        step(.publication(id: $0.id), record: $0.record, struck: $0.struck)
      }
    case .due(.promise(let entry)):
      guard session.promises.contains(where: { $0.entry == entry && $0.kept != nil }) else {
        return []
      }
      let command = Command.retractKeeping(entry: entry)
      return [back(session.recordCount, "lời hứa chưa làm xong", "not kept yet", command)]
    case .due, .petition, .difficulty: return []
    }
  }

  private func repairs(of notice: Notice) -> [Repair] {
    let strike = step(.notice(id: notice.id), record: notice.record, struck: notice.struck)
    switch notice.state {
    case .draft, .issued: return [strike]
    case .approved:
      let command = Command.reopenNotice(notice: notice.id)
      return [strike, back(notice.record, "về bản soạn", "a draft again", command)]
    case .signed:
      let command = Command.retractNoticeSignature(notice: notice.id)
      return [strike, back(notice.record, "bỏ chữ ký", "take the signature back", command)]
    }
  }
}

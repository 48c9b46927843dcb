package import DialogueCore

extension Session {
  /// The one petition that a row of the board is about.
  func petition(of item: FollowUpItem) -> PetitionNumber? {
    switch item {
    case .petition(let number): number
    case .group, .notice: nil
    case .difficulty(let id): assignment(ofDifficulty: id).flatMap { followUp[$0]?.petition }
    case .due(let kind):
      switch kind {
      case .acknowledgement(let id), .answer(let id), .report(let id): followUp[id]?.petition
      case .promise(let entry): promises.first { $0.entry == entry }?.petitions.first
      case .askedAgain(let number): number
      case .milestone, .indicator, .periodic, .missedReport, .incident, .task, .duty, .preparation:
        nil
      }
    }
  }

  /// The task of a notice that a row is about.
  package func task(of item: FollowUpItem) -> NoticeTaskID? {
    switch item {
    case .due(.milestone(let task, _)), .due(.indicator(let task)), .due(.periodic(let task)),
      .due(.missedReport(let task)), .due(.task(let task)):
      task
    case .due(.incident(let id)): followUp[id]?.task
    case .difficulty(let id):
      if case .task(let task) = followUp[id]?.content.matter { task } else { nil }
    case .due, .petition, .group, .notice: nil
    }
  }

  /// The assignment that a row is about.
  func assignment(of item: FollowUpItem) -> AssignmentID? {
    switch item {
    case .due(.acknowledgement(let id)), .due(.answer(let id)), .due(.report(let id)): id
    case .difficulty(let id): assignment(ofDifficulty: id)
    case .due, .petition, .group, .notice: nil
    }
  }

  /// The row of the checklist that a row of the board is, before the session.
  func dutyRow(of item: FollowUpItem?) -> DutyRow? {
    guard stage.isBefore, case .due(let kind) = item else { return nil }
    return switch kind {
    case .duty(let duty): .duty(duty)
    case .preparation(let task): .task(task)
    case .acknowledgement, .answer, .report, .milestone, .indicator, .periodic, .missedReport,
      .incident, .task, .promise, .askedAgain:
      nil
    }
  }

  private func assignment(ofDifficulty id: DifficultyID) -> AssignmentID? {
    if case .assignment(let id) = followUp[id]?.content.matter { id } else { nil }
  }
}

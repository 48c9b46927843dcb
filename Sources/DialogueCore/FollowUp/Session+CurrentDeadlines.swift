extension Session {
  /// The date that is owed now on what an extension would be about; none where no term runs.
  package func currentDeadline(of target: TermExtension.Target) -> Deadline? {
    switch target {
    case .assignment(let id): followUp[id].flatMap(answerDeadline)
    case .milestone(let id, let number):
      followUp[id].flatMap { task in
        task.milestones.indices.contains(number - 1)
          ? deadline(of: task.milestones[number - 1]) : nil
      }
    }
  }
}

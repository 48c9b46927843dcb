extension Session {
  /// The date that is owed now on what an extension would be about; none where no term runs.
  package func currentDeadline(of target: TermExtension.Target) -> Deadline? {
    switch target {
    case .assignment(let id): followUp[id].flatMap(owedDeadline)
    case .milestone(let id, let number):
      followUp[id]?.milestone(number).flatMap(deadline)
    }
  }
}

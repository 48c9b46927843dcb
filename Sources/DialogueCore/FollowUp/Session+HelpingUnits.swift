extension Session {
  /// The date by which a unit that helps is to have its part ready.
  ///
  /// Its own, until whoever leads has more time: then the lead's.
  func helpingDeadline(of assignment: Assignment) -> Deadline? {
    let own = answerDeadline(of: assignment)
    let leads = self[assignment.petition].map { standingLeads(of: $0) } ?? []
    let answer = leads.compactMap { answerDeadline(of: $0) }.max { $0.due < $1.due }
    guard let own, let answer else { return own ?? answer }
    return answer.due > own.due ? answer : own
  }
}

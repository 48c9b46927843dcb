extension Session {
  /// The date by which a unit owes its part of the answer.
  ///
  /// Of one that leads, its own. Of one that helps, its own until whoever leads has more time, then
  /// the lead's; the lead's too where it has none.
  package func owedDeadline(of assignment: Assignment) -> Deadline? {
    let own = answerDeadline(of: assignment)
    guard assignment.part == .coordinating else { return own }
    let leads = self[assignment.petition].map { standingLeads(of: $0) } ?? []
    let answer = leads.compactMap { answerDeadline(of: $0) }.max { $0.due < $1.due }
    guard let own, let answer else { return own ?? answer }
    return answer.due > own.due ? answer : own
  }
}

/// What is still owed on a petition that somebody wants to close as done.
package enum SettlementGap: Hashable, Sendable {
  /// It was to be given to a unit, and no unit has it.
  case assignment
  case answer(AssignmentID)
  case report(AssignmentID)
  /// So many petitioners were not told of the answer that counts now.
  case notice(petitioners: Int)
  /// A petitioner who was told asks again.
  case askedAgain
}

extension Session {
  /// Nothing once every unit has answered and reported, and every petitioner was told and is content.
  package func settlementGaps(of petition: Petition) -> [SettlementGap] {
    let leads = standingLeads(of: petition)
    let step: [SettlementGap] =
      switch nextStep(of: petition) {
      case .assign: [.assignment]
      case .answer: leads.filter { passingAnswer(to: $0) == nil }.map { .answer($0.id) }
      case .tell(let untold): [.notice(petitioners: untold)]
      case .askedAgain: [.askedAgain]
      case .none, .waitsForCitizen, .waitsForHigherLevel: []
      }
    let reports = leads.flatMap(dueItems).filter(\.isOpen).compactMap { item -> SettlementGap? in
      if case .report(let id) = item.kind { .report(id) } else { nil }
    }
    return step + reports
  }
}

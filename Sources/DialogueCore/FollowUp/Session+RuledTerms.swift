/// By when the chair ruled that a petition is to be settled.
package struct RuledTerm: Equatable, Sendable {
  package let ruling: ConclusionNumber
  package let rule: DeadlineRule

  /// As reckoned from the meeting; none where the rule runs from a later event.
  package let deadline: Deadline?

  /// A date of its own, which no other event moves.
  package var isDay: Bool { !rule.dependsOnStart }
}

extension Session {
  /// The ruling on a petition that the chair accepted and nothing replaced.
  package func standingRuling(on petition: PetitionNumber) -> Conclusion? {
    guard let number = self[petition]?.conclusion, let ruling = self[number], ruling.isAccepted
    else { return nil }
    return ruling
  }

  /// The term that the standing ruling sets for the answer; none where it sets none, or one that
  /// runs on no clock, or where the day is that of a proposal or of a hand-over.
  ///
  /// A paper that names no term of its own passes this one on: a day that the chair named before
  /// the citizens is owed on that day, whenever the paper was written.
  package func ruledTerm(on petition: PetitionNumber) -> RuledTerm? {
    guard let ruling = standingRuling(on: petition), setsAnswer(ruling.current.content.outcome),
      let rule = ruling.current.content.deadline?.assigned, rule.isDated
    else { return nil }
    return RuledTerm(ruling: ruling.number, rule: rule, deadline: ruling.current.deadline)
  }

  private func setsAnswer(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .assigned, .inProgress: true
    case .explained, .resolved, .noted, .escalated, .transferred, .guided, .noGround, .deferred:
      false
    }
  }
}

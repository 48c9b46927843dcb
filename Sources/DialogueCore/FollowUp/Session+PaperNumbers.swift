extension Session {
  /// A paper of the authority's own, whose number belongs to no other of its papers.
  ///
  /// One paper may serve several acts, so the same number of the same day passes.
  func checkOwn(_ paper: PaperReference?, _ act: Act) throws(Refusal) {
    try check(paper, act)
    guard let paper else { return }
    try paper.requireFree(among: ownPapers, by: ruleset.formatProfile)
  }

  /// The number of a unit's paper about these assignments belongs to no other of its papers.
  func requireFreeNumber(
    of paper: PaperReference,
    from assignments: [AssignmentID]
  ) throws(Refusal) {
    for unit in assignments.compactMap({ followUp[$0]?.unit }).eachOnce {
      try paper.requireFree(among: papers(of: unit), by: ruleset.formatProfile)
    }
  }

  /// What the authority issued and nobody struck.
  private var ownPapers: [PaperReference] {
    let plan = self.plan.document.flatMap { plan in
      plan.date.map { PaperReference(plan.number, $0) }
    }
    return [plan].compactMap(\.self)
      + followUp.assignments.filter(\.isStanding).map(\.content.paper)
      + followUp.notices.filter(\.isStanding).compactMap(\.paper)
      + followUp.escalations.filter { $0.struck == nil }.map(\.content.paper)
      + followUp.urgings.filter(\.isStanding).compactMap(\.content.paper)
  }

  /// The answers and reports of a unit that stand.
  private func papers(of unit: UnitID) -> [PaperReference] {
    let isOfUnit = { (id: AssignmentID) in self.followUp[id]?.unit == unit }
    return followUp.answers
      .filter { $0.struck == nil && $0.content.assignments.contains(where: isOfUnit) }
      .map(\.content.paper)
      + followUp.reports
      .filter { $0.isStanding && $0.content.assignments.contains(where: isOfUnit) }
      .map(\.content.paper)
  }
}

extension PaperReference {
  fileprivate func requireFree(
    among papers: [PaperReference],
    by profile: FormatProfile
  ) throws(Refusal) {
    let other = papers.first {
      $0.date != date && $0.plainNumber == plainNumber && profile.numbers($0.date, with: date)
    }
    if let other { throw .paperNumberTaken(number: other.number, on: other.date) }
  }

  /// Number and symbol as they are compared: `05/TB-UBND` and `5/tb-ubnd` are one.
  private var plainNumber: String {
    String(number.lowercased().filter { !$0.isWhitespace }.drop { $0 == "0" })
  }
}

extension FormatProfile {
  /// Whether papers of two days take their numbers from one series: of the state, within one year
  /// (Decree 30/2020/NĐ-CP, Article 15); of the Party, within a term of office, which no session
  /// outlives.
  fileprivate func numbers(_ day: Day, with other: Day) -> Bool {
    switch self {
    case .stateND30: day.year == other.year
    case .partyHD36, .partyHD05: true
    }
  }
}

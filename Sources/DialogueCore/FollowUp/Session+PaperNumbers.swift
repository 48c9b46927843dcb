extension Session {
  /// The papers of the authority and of the units that stand here.
  package var issuedPapers: [IssuedPaper] {
    let own = ownPapers.map { IssuedPaper($0, by: ownIssuer, in: plan.title) }
    let units = followUp.assignments.map(\.unit).eachOnce
    return own
      + units.flatMap { unit in
        papers(of: unit).map { IssuedPaper($0, by: .unit(unit), in: plan.title) }
      }
  }

  /// A paper of the authority's own, whose number belongs to no other of its papers.
  ///
  /// One paper may serve several acts, so the same number of the same day passes.
  func checkOwn(_ paper: PaperReference?, _ act: Act) throws(Refusal) {
    try check(paper, act)
    guard let paper else { return }
    try requireFree(paper, among: ownPapers)
    try requireFree(paper, of: ownIssuer, act)
  }

  /// The number of a unit's paper about these assignments belongs to no other of its papers.
  func requireFreeNumber(
    of paper: PaperReference,
    from assignments: [AssignmentID],
    _ act: Act
  ) throws(Refusal) {
    for unit in assignments.compactMap({ followUp[$0]?.unit }).eachOnce {
      try requireFree(paper, among: papers(of: unit))
      try requireFree(paper, of: .unit(unit), act)
    }
  }

  /// What counts again bears its number again.
  func requireFreeNumber(ofRevived step: FollowUpStep, _ act: Act) throws(Refusal) {
    switch step {
    case .assignment(let id): try checkOwn(followUp[id]?.content.paper, act)
    case .escalation(let id): try checkOwn(followUp[id]?.content.paper, act)
    case .urging(let id): try checkOwn(followUp[id]?.content.paper, act)
    case .notice(let id): try checkOwn(followUp[id]?.paper, act)
    case .writtenAnswer(let id):
      guard let content = followUp[id]?.content else { return }
      try requireFreeNumber(of: content.paper, from: content.assignments, act)
    case .report(let id):
      guard let content = followUp[id]?.content else { return }
      try requireFreeNumber(of: content.paper, from: content.assignments, act)
    case .group, .progress, .difficulty, .termExtension, .wait, .citizenNotice, .task, .reading,
      .incident, .publication:
      return
    }
  }

  private var ownIssuer: IssuedPaper.Issuer { .authority(plan.authority) }

  /// What the authority issued and nobody struck: an order that was handed on was issued too.
  private var ownPapers: [PaperReference] {
    let plan = self.plan.document.flatMap { plan in
      plan.date.map { PaperReference(plan.number, $0) }
    }
    return [plan].compactMap(\.self)
      + followUp.assignments.filter { $0.struck == nil }.map(\.content.paper)
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

  private func requireFree(
    _ paper: PaperReference,
    among papers: [PaperReference]
  ) throws(Refusal) {
    guard let other = papers.first(where: { takesNumber(of: $0, paper) }) else { return }
    throw .paperNumberTaken(number: other.number, on: other.date, session: nil)
  }

  /// Against what other sessions of the same office recorded.
  private func requireFree(
    _ paper: PaperReference,
    of issuer: IssuedPaper.Issuer,
    _ act: Act
  ) throws(Refusal) {
    let other = act.papersElsewhere.first {
      $0.issuer == issuer && takesNumber(of: $0.paper, paper)
    }
    guard let other else { return }
    throw .paperNumberTaken(
      number: other.paper.number,
      on: other.paper.date,
      session: other.session
    )
  }

  private func takesNumber(of other: PaperReference, _ paper: PaperReference) -> Bool {
    // Silent, a ruleset is taken to number by the year, the shorter span: it forbids least.
    let numbering = ruleset.paperNumbering?.value ?? PaperNumbering(.year)
    return other.date != paper.date && other.plainNumber == paper.plainNumber
      && numbering.joins(other.date, with: paper.date)
  }
}

extension Command {
  /// Whether it may give a number to a paper, which no other paper of the issuer may bear.
  package var numbersPaper: Bool {
    switch self {
    case .issueAssignments, .transferAssignment, .escalatePetitions, .urgeUnit, .answerInWriting,
      .reportResult, .issueNotice, .restoreStep, .takeBack:
      true
    default: false
    }
  }
}

extension PaperReference {
  /// Number and symbol as they are compared: `05/TB-UBND` and `5/tb-ubnd` are one.
  fileprivate var plainNumber: String {
    String(number.lowercased().filter { !$0.isWhitespace }.drop { $0 == "0" })
  }
}

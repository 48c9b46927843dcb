extension Session {
  func draftConclusion(
    _ scope: Conclusion.Scope,
    _ origin: Conclusion.Origin,
    _ content: ConclusionContent,
    _ stance: Petition.Stance?,
    _ supersedes: Supersession?,
    submitting: Bool,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireHeld()
    let deadline = try checked(content, act)
    try check(scope, supersedes)
    try requireGuidance(scope, content)
    let number = ConclusionNumber(rawValue: conclusions.count + 1)
    var events: [Event] = [
      .conclusionDrafted(
        conclusion: number,
        scope: scope,
        origin: origin,
        content: content,
        deadline: deadline,
        supersedes: supersedes
      )
    ]
    if let stance {
      events += scope.petitions.filter { self[$0]?.stance != stance }
        .map { .stanceRecorded(petition: $0, stance: stance) }
    }
    return submitting ? events + [.conclusionSubmitted(conclusion: number)] : events
  }

  /// Another wording; refused when the screen showed an older one.
  func amendConclusion(
    _ number: ConclusionNumber,
    _ version: Int,
    _ content: ConclusionContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let conclusion = try openConclusion(number, version)
    let deadline = try checked(content, act)
    try requireGuidance(conclusion.scope, content)
    guard conclusion.current.content != content else { throw .unchanged }
    return [.conclusionAmended(conclusion: number, content: content, deadline: deadline)]
  }

  func submitConclusion(_ number: ConclusionNumber, _ version: Int) throws(Refusal) -> [Event] {
    let conclusion = try openConclusion(number, version)
    guard conclusion.state != .submitted else { throw .conclusionNotDraft(number) }
    return [.conclusionSubmitted(conclusion: number)]
  }

  func submitConclusions() throws(Refusal) -> [Event] {
    try requireHeld()
    let drafts = conclusions.filter { $0.state == .draft }
    guard !drafts.isEmpty else { throw .nothingToSubmit }
    return drafts.map { .conclusionSubmitted(conclusion: $0.number) }
  }

  func recallConclusion(_ number: ConclusionNumber) throws(Refusal) -> [Event] {
    try requireHeld()
    guard try conclusion(number).state == .submitted else {
      throw .conclusionNotSubmitted(number)
    }
    return [.conclusionRecalled(conclusion: number)]
  }

  /// The ruling stands.
  ///
  /// At the chair's station only what was submitted; the secretary may record the chair's spoken
  /// word on a draft too.
  func acceptConclusion(
    _ number: ConclusionNumber,
    _ version: Int,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let conclusion = try openConclusion(number, version)
    guard act.actor.role != .chair || conclusion.state == .submitted else {
      throw .conclusionNotSubmitted(number)
    }
    try requireGuidance(conclusion.scope, conclusion.current.content)
    let accepted = Event.conclusionAccepted(
      conclusion: number,
      version: version,
      authority: Authority(act.actor),
      presiding: presiding?.person,
      isAmended: conclusion.versions.contains { $0.by.role == .chair }
    )
    guard let earlier = conclusion.supersedes else { return [accepted] }
    guard self[earlier.conclusion]?.isAccepted == true else {
      throw .conclusionNotAccepted(earlier.conclusion)
    }
    return [
      accepted,
      .conclusionSuperseded(
        conclusion: earlier.conclusion,
        by: number,
        reason: earlier.reason
      ),
    ]
  }

  func returnConclusion(
    _ number: ConclusionNumber,
    _ version: Int,
    _ reason: String,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let conclusion = try openConclusion(number, version)
    guard conclusion.state == .submitted else { throw .conclusionNotSubmitted(number) }
    let reason = try worded(reason, else: .reasonMissing)
    return [
      .conclusionReturned(
        conclusion: number,
        reason: reason,
        authority: Authority(act.actor)
      )
    ]
  }

  func reopenConclusion(_ number: ConclusionNumber) throws(Refusal) -> [Event] {
    try requireHeld()
    guard try conclusion(number).isAccepted else { throw .conclusionNotAccepted(number) }
    return [.conclusionReopened(conclusion: number)]
  }

  func voidConclusion(_ number: ConclusionNumber) throws(Refusal) -> [Event] {
    try requireHeld()
    let conclusion = try conclusion(number)
    guard conclusion.isOpen else { throw .conclusionAccepted(number) }
    return [.conclusionVoided(conclusion: number)]
  }

  private func conclusion(_ number: ConclusionNumber) throws(Refusal) -> Conclusion {
    guard let conclusion = self[number], conclusion.state != .void else {
      throw .noSuchConclusion
    }
    return conclusion
  }

  private func openConclusion(
    _ number: ConclusionNumber,
    _ version: Int
  ) throws(Refusal) -> Conclusion {
    try requireHeld()
    let conclusion = try conclusion(number)
    guard conclusion.version == version else {
      throw .conclusionChanged(
        number: number,
        version: conclusion.version,
        by: conclusion.current.by,
        record: conclusion.current.record
      )
    }
    guard conclusion.isOpen else { throw .conclusionAccepted(number) }
    return conclusion
  }

  private func check(_ scope: Conclusion.Scope, _ supersedes: Supersession?) throws(Refusal) {
    if let supersedes {
      guard try conclusion(supersedes.conclusion).isAccepted else {
        throw .conclusionNotAccepted(supersedes.conclusion)
      }
      _ = try worded(supersedes.reason, else: .reasonMissing)
    }
    if scope.petitions.isEmpty, scope != .session { throw .noSuchPetition }
    for number in scope.petitions {
      let petition = try standingPetition(number)
      if let standing = petition.conclusion, standing != supersedes?.conclusion {
        throw .petitionConcluded(number, by: standing)
      }
    }
  }

  /// A complaint or a denunciation is not ruled on here: its author is told where to send it.
  private func requireGuidance(
    _ scope: Conclusion.Scope,
    _ content: ConclusionContent
  ) throws(Refusal) {
    guard content.outcome.kind != .guided else { return }
    for number in scope.petitions where self[number]?.petitionClass.isGuided == true {
      throw .petitionGuided(number)
    }
  }

  private func checked(
    _ content: ConclusionContent,
    _ act: Act
  ) throws(Refusal) -> Deadline? {
    _ = try worded(content.text)
    guard ruleset.outcomes.contains(content.outcome.kind) else {
      throw .outcomeNotOffered(content.outcome.kind)
    }
    if content.outcome.needsUnit, content.lead == nil { throw .unitMissing }
    for unit in [content.lead].compactMap(\.self) + (content.coordinating ?? []) {
      try requireUnit(unit)
    }
    if case .noGround(let reason) = content.outcome {
      _ = try worded(reason, else: .reasonMissing)
    }
    return try reckoned(content.deadline, at: act.moment)
  }
}

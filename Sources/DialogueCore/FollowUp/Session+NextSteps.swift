extension Session {
  /// What the petition waits for now; nothing before the meeting's end.
  package func nextStep(of petition: Petition) -> PetitionStep {
    guard stage == .closed, petition.isFollowed else { return .none }
    guard petition.followUp.closing == nil else { return asksAgain(petition) ? .askedAgain : .none }
    if !openEscalations(of: petition).isEmpty { return .waitsForHigherLevel }
    if openWait(of: petition) != nil { return .waitsForCitizen }
    let leads = standingLeads(of: petition)
    guard !leads.isEmpty else { return isToAssign(petition) ? .assign : .none }
    guard leads.allSatisfy({ passingAnswer(to: $0) != nil }) else { return .answer }
    let untold = untoldPetitioners(of: petition).count
    if untold > 0 { return .tell(untold: untold) }
    return asksAgain(petition) ? .askedAgain : .none
  }

  /// Every followed petition that waits for something, by number.
  package var nextSteps: [(petition: Petition, step: PetitionStep)] {
    followedPetitions.compactMap { petition in
      let step = nextStep(of: petition)
      return step == .none ? nil : (petition, step)
    }
  }

  /// The group's petitions that wait for a unit.
  package func unassigned(in group: PetitionGroup) -> [PetitionNumber] {
    let waiting = Set(nextSteps.lazy.filter { $0.step == .assign }.map(\.petition.number))
    return group.content.petitions.filter(waiting.contains)
  }
}

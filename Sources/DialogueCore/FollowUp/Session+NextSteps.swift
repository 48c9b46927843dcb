extension Session {
  /// What the petition waits for now; nothing before the meeting's end.
  package func nextStep(of petition: Petition) -> PetitionStep {
    step(of: petition) {
      petitionsToAssign.lazy.map(\.number).contains(petition.number)
    }
  }

  /// Every followed petition that waits for something, by number.
  package var nextSteps: [(petition: Petition, step: PetitionStep)] {
    let toAssign = Set(petitionsToAssign.map(\.number))
    return followedPetitions.compactMap { petition in
      let step = step(of: petition) { toAssign.contains(petition.number) }
      return step == .none ? nil : (petition, step)
    }
  }

  /// The group's petitions that wait for a unit.
  package func unassigned(in group: PetitionGroup) -> [PetitionNumber] {
    let waiting = Set(nextSteps.lazy.filter { $0.step == .assign }.map(\.petition.number))
    return group.content.petitions.filter(waiting.contains)
  }

  private func step(of petition: Petition, isToAssign: () -> Bool) -> PetitionStep {
    guard stage == .closed, petition.isStanding, !petition.petitionClass.isGuided else {
      return .none
    }
    guard petition.followUp.closing == nil else { return asksAgain(petition) ? .askedAgain : .none }
    if !openEscalations(of: petition).isEmpty { return .waitsForHigherLevel }
    if openWait(of: petition) != nil { return .waitsForCitizen }
    let leads = standingAssignments(of: petition).filter { $0.part == .lead }
    guard !leads.isEmpty else { return isToAssign() ? .assign : .none }
    guard leads.allSatisfy({ passingAnswer(to: $0) != nil }) else { return .answer }
    let untold = untoldPetitioners(of: petition).count
    if untold > 0 { return .tell(untold: untold) }
    return asksAgain(petition) ? .askedAgain : .none
  }
}

extension Session {
  /// What the petition waits for now; nothing before the meeting's end.
  package func nextStep(of petition: Petition) -> PetitionStep {
    stage == .closed && petition.isFollowed ? step(of: petition) : .none
  }

  /// The same of a followed petition, also where following it has ended with the session.
  func step(of petition: Petition) -> PetitionStep {
    guard petition.followUp.closing == nil else { return asksAgain(petition) ? .askedAgain : .none }
    if !openEscalations(of: petition).isEmpty { return .waitsForHigherLevel }
    if openWait(of: petition) != nil { return .waitsForCitizen }
    guard let isAnswered = isAnswered(petition) else {
      return isToAssign(petition) ? .assign : .none
    }
    guard isAnswered else { return .answer }
    let untold = untoldPetitioners(of: petition).count
    if untold > 0 { return .tell(untold: untold) }
    return asksAgain(petition) ? .askedAgain : .none
  }

  /// Every followed petition that waits for something, by number.
  package var nextSteps: [(petition: Petition, step: PetitionStep)] {
    nextSteps { $0 != .none }
  }

  /// Those that wait for what is wanted.
  package func nextSteps(
    where isWanted: (PetitionStep) -> Bool
  ) -> [(petition: Petition, step: PetitionStep)] {
    petitions.compactMap { petition in
      guard petition.isFollowed else { return nil }
      let step = nextStep(of: petition)
      return isWanted(step) ? (petition, step) : nil
    }
  }

  /// The group's petitions that wait for a unit.
  package func unassigned(in group: PetitionGroup) -> [PetitionNumber] {
    let waiting = Set(nextSteps { $0 == .assign }.map(\.petition.number))
    return group.content.petitions.filter(waiting.contains)
  }
}

extension Session {
  func petitionWayBack(from event: Event, before place: Place, _ reason: String) -> WayBack {
    switch event {
    case .slipReceived(let slip, _): .step(.voidSlip(slip: slip))
    case .petitionRaised(let petition, _, _, _):
      .step(.withdrawPetition(petition: petition, reason: reason))
    case .petitionWithdrawn(let petition, _): .step(.restorePetition(petition: petition))
    case .petitionRestored(let petition):
      .step(.withdrawPetition(petition: petition, reason: reason))
    case .petitionsMerged(let petitions, _):
      .steps(petitions.reversed().map { .splitPetition(petition: $0) })
    case .petitionSplit(let petition, let from):
      .step(.mergePetitions(petitions: [petition], into: from))
    case .stanceRecorded(let petition, _):
      wasSaidAnew(since: place) { $0.isStance(on: petition) }
        ? .repair(.saidSince)
        : .step(.recordStance(petition: petition, stance: stance(of: petition, before: place)))
    case .answerRequested(let request, _, _, _, _):
      .step(.cancelRequests(requests: standingRequests(of: place.record, else: request)))
    case .requestPassed(let request, let to): passingWayBack(request, to)
    case .roundOpened(let round, _), .roundReopened(let round): .step(.closeRound(round: round))
    case .roundClosed(let round): .step(.reopenRound(round: round))
    case .slipAmended: .repair(.amendAgain(.slip))
    case .slipSettled: .repair(.amendAgain(.slipOutcome))
    case .slipVoided: .repair(.amendAgain(.newSlip))
    case .petitionAmended: .repair(.amendAgain(.petition))
    case .requestPromised, .requestCancelled: .repair(.amendAgain(.request))
    // These fall with the petition, the entry or the answer that brought them.
    default: .none
    }
  }

  private func stance(of petition: PetitionNumber, before place: Place) -> Petition.Stance? {
    for case .stanceRecorded(petition, let stance) in events(before: place) { return stance }
    return nil
  }

  /// What of the record's requests is still asked; when nothing is, the command is to be refused.
  private func standingRequests(
    of record: Int,
    else request: AnswerRequestID
  ) -> [AnswerRequestID] {
    let standing = requests.filter { $0.record == record && $0.state == .asked }.map(\.id)
    return standing.isEmpty ? [request] : standing
  }

  /// The unit that was asked first is asked again.
  private func passingWayBack(_ request: AnswerRequestID, _ next: AnswerRequestID) -> WayBack {
    self[request].map { .step(.passOnRequest(request: next, to: $0.unit)) } ?? .none
  }
}

extension Event {
  fileprivate func isStance(on number: PetitionNumber) -> Bool {
    if case .stanceRecorded(number, _) = self { true } else { false }
  }
}

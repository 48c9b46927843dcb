import DialogueCore

extension Dossier {
  /// The newest publication of all such results, as long as nothing was recorded since that they
  /// tell otherwise: the paper that hangs out is then this one.
  func publication(of kind: PublicationContent.Kind) -> Publication? {
    guard
      let last = session.followUp.publications.last(where: {
        $0.isStanding && $0.content.kind == kind
      })
    else { return nil }
    if let told = last.content.petitions {
      guard petitions.allSatisfy({ told.contains($0.number) }) else { return nil }
    }
    let since = session.ledger.dropFirst(last.record + 1).lazy.flatMap(\.events)
    return since.contains { $0.changesResults(kind) } ? nil : last
  }
}

extension Event {
  /// Whether results of that kind read otherwise after it.
  fileprivate func changesResults(_ kind: PublicationContent.Kind) -> Bool {
    switch self {
    case .petitionRaised, .petitionAmended, .petitionWithdrawn, .petitionRestored, .petitionsMerged,
      .petitionSplit, .conclusionDrafted, .conclusionAmended, .conclusionAccepted,
      .conclusionReopened, .conclusionSuperseded, .conclusionVoided, .deadlinesReckoned:
      true
    case .assignmentIssued, .assignmentTransferred, .assignmentReturned, .receiptConfirmed,
      .receiptRetracted, .termExtended, .citizenAwaited, .waitEnded, .waitReopened,
      .petitionsEscalated, .escalationAnswered, .escalationReopened, .answerWritten,
      .answerAssessed, .petitionerTold, .reactionRecorded, .petitionClosed, .closingRetracted,
      .petitionReopened, .reopeningRetracted:
      kind == .settlementResults
    case .stepStruck(let step, _), .stepRestored(let step):
      if case .publication = step { false } else { kind == .settlementResults }
    default: false
    }
  }
}

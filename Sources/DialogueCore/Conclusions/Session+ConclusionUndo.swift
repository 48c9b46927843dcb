extension Session {
  func conclusionWayBack(from event: Event, before place: Place) -> WayBack {
    switch event {
    case .conclusionDrafted(let number, _, _, _, _, _):
      .step(.voidConclusion(conclusion: number))
    case .conclusionAmended(let number, _, _): rewordingWayBack(number, place.record)
    case .conclusionSubmitted(let number): .step(.recallConclusion(conclusion: number))
    case .conclusionRecalled(let number), .conclusionReturned(let number, _, _):
      self[number].map { .step(.submitConclusion(conclusion: number, version: $0.version)) }
        ?? .none
    case .conclusionAccepted(let number, _, _, _, _):
      .step(.reopenConclusion(conclusion: number))
    case .conclusionReopened(let number):
      self[number].map { .step(.acceptConclusion(conclusion: number, version: $0.version)) }
        ?? .none
    case .conclusionVoided: .repair(.amendAgain(.newConclusion))
    // Falls with the ruling that replaced it.
    default: .none
    }
  }

  /// The wording before; refused as stale when somebody has written another one since.
  private func rewordingWayBack(_ number: ConclusionNumber, _ record: Int) -> WayBack {
    guard let versions = self[number]?.versions,
      let index = versions.firstIndex(where: { $0.record == record }), index > 0
    else { return .repair(.amendAgain(.conclusion)) }
    return .step(
      .amendConclusion(
        conclusion: number,
        version: index + 1,
        content: versions[index - 1].content
      )
    )
  }
}

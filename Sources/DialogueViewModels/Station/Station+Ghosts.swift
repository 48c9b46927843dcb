import DeskKit
import DialogueCore

extension Station {
  /// That the act would be on a row that has left its list; none where it is on something else.
  func ghostObstacle(to action: DeskAction) -> Phrase? {
    isOnGhost(action) ? StatusWords.ghost : nil
  }

  private func isOnGhost(_ action: DeskAction) -> Bool {
    switch place {
    case .conclusions: lists.conclusions.isGhost && Self.ofConclusions.contains(action)
    case .petitions:
      lists.petitions.isGhost && marked.isEmpty && Self.ofPetitions.contains(action)
    case .agenda, .queue, .minutes:
      lists.queue.isGhost
        && (Self.ofPeople.contains(action) || place == .queue && action == .amend)
    case .card, .preparation, .order, .papers, .followUp, .task: false
    }
  }

  private static let ofPeople: Set<DeskAction> = [
    .callSelected, .lastWord, .absentSelected, .withdraw, .decline, .inWriting, .guide, .recall,
    .moveUp, .moveDown, .readSlip, .settleSlip,
  ]
  private static let ofConclusions: Set<DeskAction> = [
    .conclude, .amend, .forward, .forwardAll, .back, .supersede,
  ]
  private static let ofPetitions: Set<DeskAction> = [
    .petition, .assign, .mark, .amend, .conclude, .passOn, .promiseWriting, .split,
    .withdrawPetition, .stance,
  ]
}

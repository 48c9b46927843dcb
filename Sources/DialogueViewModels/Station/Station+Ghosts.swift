import DeskKit
import DialogueCore

extension Station {
  /// That the act would be on a row that has left its list; none where it is on something else.
  func ghostObstacle(to action: DeskAction) -> Phrase? {
    isOnGhost(action) ? StatusWords.ghost : nil
  }

  /// That the act is on a person and the row is a slip, or stands for one by now; none elsewhere.
  func slipObstacle(to action: DeskAction, _ scene: Scene) -> Phrase? {
    guard place.isDesk, Self.ofSpeakers.contains(action) else { return nil }
    switch lists.queue.selection {
    case .slip(let number) where !lists.queue.isGhost: return StatusWords.isSlip(number)
    case .registration(let number) where lists.queue.isGhost:
      return scene.session.slip(of: number).map { StatusWords.isSlip($0.number) }
    case .slip, .registration, .floor, .heading, nil: return nil
    }
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

  private static let ofSpeakers: Set<DeskAction> = [
    .person, .callSelected, .lastWord, .absentSelected, .withdraw, .decline, .inWriting, .guide,
    .recall, .moveUp, .moveDown,
  ]
  private static let ofPeople = ofSpeakers.subtracting([.person])
    .union([.readSlip, .settleSlip])
  private static let ofConclusions: Set<DeskAction> = [
    .conclude, .amend, .forward, .forwardAll, .back, .supersede,
  ]
  private static let ofPetitions: Set<DeskAction> = [
    .petition, .assign, .mark, .amend, .conclude, .passOn, .promiseWriting, .split,
    .withdrawPetition, .stance,
  ]
}

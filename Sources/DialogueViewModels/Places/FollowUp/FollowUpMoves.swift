import DeskKit
import DialogueCore

/// Finds what the acts after the meeting come to for what is in hand.
struct FollowUpMoves {
  let hand: FollowUpHand
  let session: Session

  init(_ hand: FollowUpHand, _ session: Session) {
    self.hand = hand
    self.session = session
  }

  func petition(_ move: (PetitionNumber) -> FollowUpMove) -> FollowUpMove {
    hand.onlyPetition.map(move) ?? .missing(MissingWords.petition)
  }

  func task(_ move: (NoticeTaskID) -> FollowUpMove) -> FollowUpMove {
    hand.task.map(move) ?? .missing(MissingWords.task)
  }

  /// An act about the assignments and tasks in hand.
  func about(all: Bool = false, _ move: (MatterRow) -> FollowUpMove) -> FollowUpMove {
    guard !hand.matters.isEmpty else { return .missing(MissingWords.matter) }
    return move(MatterRow(candidates: hand.matters, takesAll: all))
  }

  /// The assignments in hand that answer a question.
  func assignments(where holds: (Assignment) -> Bool) -> [AssignmentID] {
    hand.assignments.filter { session.followUp[$0].map { $0.isStanding && holds($0) } ?? false }
  }

  func several(
    _ ids: [AssignmentID],
    else missing: Phrase,
    _ move: (AssignmentRow) -> FollowUpMove
  ) -> FollowUpMove {
    guard !hand.assignments.isEmpty else { return .missing(MissingWords.assignment) }
    guard !ids.isEmpty else { return .missing(missing) }
    return move(AssignmentRow(candidates: ids, takesAll: true))
  }
}

// Groups and assignments.
extension FollowUpMoves {
  var group: FollowUpMove { .form(GroupForm(petitions: hand.petitions)) }

  var approveGroup: FollowUpMove {
    let inHand = hand.items.compactMap { item -> PetitionGroup? in
      if case .group(let id) = item { session.followUp[id] } else { nil }
    }
    let waiting = (inHand.isEmpty ? session.followUp.groups : inHand)
      .filter { $0.isStanding && !$0.isApproved }
    return pick(waiting, GroupWords.approveTitle, else: MissingWords.group) { group in
      (
        Phrase(verbatim: "N-\(group.id.text) \(group.content.name)"),
        .question(
          GroupWords.approve(group, session),
          .approveGroup(group: group.id, version: group.version)
        )
      )
    }
  }

  var assign: FollowUpMove {
    guard !hand.petitions.isEmpty else { return .missing(MissingWords.petition) }
    let groups = Set(hand.petitions.map { session[$0]?.followUp.group })
    return .form(
      AssignmentForm(
        petitions: hand.petitions,
        group: groups.count == 1 ? groups.first.flatMap(\.self) : nil
      )
    )
  }

  var receipt: FollowUpMove {
    several(assignments { $0.receipt == nil }, else: MissingWords.noReceipt) {
      .form(ReceiptForm(assignments: $0))
    }
  }

  var acknowledge: FollowUpMove {
    several(assignments { $0.acknowledgement == nil }, else: MissingWords.noTakeUp) {
      .form(AcknowledgementForm(assignments: $0))
    }
  }

  var transfer: FollowUpMove {
    several(unanswered, else: MissingWords.answered) {
      .form(TransferForm(assignments: AssignmentRow(candidates: $0.candidates)))
    }
  }

  var returnToUnit: FollowUpMove {
    let numbers = hand.petitions
    let handedOn = session.followUp.assignments.filter {
      $0.transferredTo != nil && $0.struck == nil && numbers.contains($0.petition)
    }
    return pick(handedOn, GroupWords.returnTitle, else: MissingWords.notHandedOn) { assignment in
      (AssignmentWords.short(assignment.id, session), .reason(.returnToUnit(assignment.id)))
    }
  }

  /// No answer to it stands.
  var unanswered: [AssignmentID] { assignments { session.standingAnswer(to: $0) == nil } }

  /// The only one at once, several by a list.
  func pick<Value>(
    _ values: [Value],
    _ title: Phrase,
    else missing: Phrase,
    _ option: (Value) -> (Phrase, FollowUpMove)
  ) -> FollowUpMove {
    guard let first = values.first else { return .missing(missing) }
    guard values.count > 1 else { return option(first).1 }
    return .choice(
      title,
      values.map { value in
        let (label, move) = option(value)
        return FollowUpMove.Option(label, move)
      }
    )
  }
}

import DeskKit
import DialogueCore

/// How the terms of an assignment agree with the days that the chair set.
enum RuledTermWords {
  /// A petition that an act would give to the unit that leads.
  struct Issued {
    let petition: PetitionNumber
    let part: AnswerRequest.Part
    let content: AssignmentContent
    let clocks: AssignmentClocks

    init?(_ event: Event) {
      guard
        case .assignmentIssued(_, let petition, _, let part, let content, let clocks, _) = event
      else { return nil }
      self.petition = petition
      self.part = part
      self.content = content
      self.clocks = clocks
    }
  }

  /// `theo kết luận KL-21`.
  static func source(_ term: RuledTerm) -> Phrase {
    let ruling = ConclusionWords.number(term.ruling)
    return Phrase(vi: "theo kết luận \(ruling)", en: "by the ruling \(ruling)")
  }

  /// From which ruling a term comes that the paper does not name, and which term is later than its
  /// ruling's.
  static func lines(_ issued: [Issued], _ session: Session) -> [Phrase] {
    issued.compactMap { given in
      guard given.part == .lead, let ruled = session.ruledTerm(on: given.petition),
        let due = given.clocks.answer?.deadline.due
      else { return nil }
      let ruling = ConclusionWords.number(ruled.ruling)
      let number = PetitionWords.number(given.petition)
      if given.content.deadline == nil {
        return Phrase(
          vi: "! \(number): để trống thì lấy hạn của \(ruling), \(due.vietnamese)",
          en: "! \(number): left empty it is owed by the date of \(ruling), \(due.vietnamese)"
        )
      }
      guard ruled.isDay, let day = ruled.deadline?.due, due > day else { return nil }
      return Phrase(
        vi: "! \(number): muộn hơn hạn của \(ruling), \(day.vietnamese)",
        en: "! \(number): later than the date of \(ruling), \(day.vietnamese)"
      )
    }
  }
}

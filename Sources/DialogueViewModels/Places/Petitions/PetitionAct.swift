import DeskKit
import DialogueCore

/// One record that did something to a petition.
struct PetitionAct: Equatable, Sendable {
  let record: Int

  /// `09:43`.
  let time: String

  /// `>` for an answer, `!` for a promise, `=` for a conclusion; a blank for the desk's own acts.
  let sign: String
  let text: Phrase
}

extension PetitionAct {
  /// The act as it stands in the chain of a card.
  func lines(width: Int, _ language: Language) -> [StyledLine] {
    StyledLine.hanging(
      text(language),
      label: " \(time) \(StyledLine.padded("#\(record)", to: 4)) \(sign)",
      indent: 15,
      width: width,
      labelRole: .plain
    )
  }

  /// Everything that was done to the petition, oldest first.
  static func chain(of petition: Petition, in session: Session) -> [PetitionAct] {
    let reader = PetitionActReader(petition, session)
    return session.ledger.compactMap { row in reader.act(of: row) }
  }
}

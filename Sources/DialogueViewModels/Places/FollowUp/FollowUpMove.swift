import DeskKit
import DialogueCore

/// What an act after the meeting comes to for what is in hand.
enum FollowUpMove: Sendable {
  case form(any DeskForm)
  case command(Command)
  /// Asked with a bar first.
  case question(Phrase, Command)
  case reason(ReasonedAct)
  case choice(Phrase, [Option])
  /// The card of a task.
  case card(NoticeTaskID)
  /// Another act is the one that is meant.
  case act(DeskAction)
  /// Nothing of its kind is in hand.
  case missing(Phrase)

  /// One of several commands to choose from.
  struct Option: Sendable {
    let label: Phrase
    let move: FollowUpMove

    init(_ label: Phrase, _ move: FollowUpMove) {
      self.label = label
      self.move = move
    }
  }
}

import DeskKit
import DialogueCore

/// What lies over the screen and takes the keys first.
enum Overlay: Sendable {
  case form(any DeskForm, Form)
  case menu(Menu, MenuPurpose)
  case bar(Bar, BarPurpose)
  /// The help of this place, or the palette of every act.
  case help(KeyHelp)
  case text(TextSheet)
  /// What is missing before the session opens or closes.
  case gaps(GapList)
  /// The sessions held before are being read.
  case reading(EarlierWait)
  /// What an earlier session left open.
  case earlier(EarlierList)
}

/// What the choice of a menu leads to.
enum MenuPurpose: Sendable {
  /// Each choice is a command, by the choice's id.
  case commands([String: Command])

  /// The same; the last choice opens a bar for other words of that act.
  case commandsOrOtherWords([String: Command], of: ReasonedAct)

  /// Each choice is an act of the desk, by its name.
  case acts

  /// A reason from a list; the last choice opens a bar for other words.
  case reason(ReasonedAct)

  /// Units to answer: the first picked leads, the others coordinate.
  case units(petitions: [PetitionNumber], raising: Petition.Source?)

  /// Whose words the line holds.
  case speaker

  /// Each choice is what an act after the meeting comes to, by its place.
  case moves([FollowUpMove], of: DeskAction)
}

/// What a bar's `c` leads to.
enum BarPurpose: Sendable {
  case command(Command)
  case reasoned(ReasonedAct)
  case quit
  case dropDrafts
  case seal
}

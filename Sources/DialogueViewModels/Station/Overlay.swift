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
}

/// What the choice of a menu leads to.
enum MenuPurpose: Sendable {
  /// Each choice is a command, by the choice's id.
  case commands([String: Command])

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
  case command(Command, refersTo: [Int])
  case reasoned(ReasonedAct)
  case quit
  case dropDrafts
  case seal
}

/// A command that still lacks its reason.
enum ReasonedAct: Sendable, Equatable {
  case move(RegistrationNumber, from: Int, to: Int)
  case callOutOfOrder(RegistrationNumber, ending: SpeechID?)
  case giveLastWord(RegistrationNumber, ending: SpeechID?)
  case returnCall(RegistrationNumber, refersTo: [Int])
  case withdraw(RegistrationNumber)
  case decline(RegistrationNumber)
  case cutOff(SpeechID)
  case skipItem(AgendaItemID)
  case deferItem(AgendaItemID)
  case reopenItem(AgendaItemID)
  case finishItem(AgendaItemID, beginning: AgendaItemID?)
  case openWithGaps
  case closeWithGaps
  /// Those who were not heard are answered in writing; something else is open still.
  case closeInWriting
  case strike(EntryID)
  case withdrawPetition(PetitionNumber)
  case returnConclusion(ConclusionNumber, version: Int)
  case postpone
  case cancel
  case strikeStep(FollowUpStep)
  case returnToUnit(AssignmentID)
  case reopenPetition(PetitionNumber)
  case reopenTask(NoticeTaskID)

  func command(reason: String) -> Command {
    switch self {
    case .move(let number, let from, let to):
      .moveRegistration(number: number, from: from, to: to, reason: reason)
    case .callOutOfOrder(let number, let ending):
      .callRegistration(number: number, ending: ending, reason: reason)
    case .giveLastWord(let number, let ending):
      .giveLastWord(number: number, ending: ending, reason: reason)
    case .returnCall(let number, _): .returnCall(number: number, reason: reason)
    case .withdraw(let number): .withdrawRegistration(number: number, reason: reason)
    case .decline(let number): .declineRegistration(number: number, reason: reason)
    case .cutOff(let speech): .cutOffSpeech(speech: speech, reason: reason)
    case .skipItem(let item): .skipItem(item: item, reason: reason)
    case .deferItem(let item): .deferItem(item: item, reason: reason)
    case .reopenItem(let item): .reopenItem(item: item, reason: reason)
    case .finishItem(let item, let beginning):
      .finishItem(item: item, beginning: beginning, reason: reason)
    case .openWithGaps: .openSession(gapsReason: reason)
    case .closeWithGaps: .closeSession(gapsReason: reason, unheardInWriting: nil)
    case .closeInWriting: .closeSession(gapsReason: reason, unheardInWriting: true)
    case .strike(let entry): .strikeEntry(entry: entry, reason: reason)
    case .withdrawPetition(let petition): .withdrawPetition(petition: petition, reason: reason)
    case .returnConclusion(let conclusion, let version):
      .returnConclusion(conclusion: conclusion, version: version, reason: reason)
    case .postpone: .postponeSession(reason: reason, until: nil)
    case .cancel: .cancelSession(reason: reason)
    case .strikeStep(let step): .strikeStep(step: step, reason: reason)
    case .returnToUnit(let id): .returnAssignment(assignment: id, reason: reason)
    case .reopenPetition(let number): .reopenPetition(petition: number, reason: reason)
    case .reopenTask(let id): .reopenTask(task: id, reason: reason)
    }
  }

  var refersTo: [Int] {
    if case .returnCall(_, let refersTo) = self { refersTo } else { [] }
  }

  /// The list of reasons that the office keeps for it.
  var kind: ReasonKind {
    switch self {
    case .move: .move
    case .callOutOfOrder, .giveLastWord: .callOutOfOrder
    case .returnCall: .callBack
    case .withdraw: .withdrawal
    case .decline: .decline
    case .cutOff: .cutOff
    case .skipItem: .skipItem
    case .deferItem: .deferItem
    case .reopenItem, .strike, .withdrawPetition, .strikeStep, .returnToUnit, .reopenPetition,
      .reopenTask:
      .correction
    case .finishItem, .closeWithGaps, .closeInWriting: .closingWithGaps
    case .openWithGaps: .openingWithGaps
    case .returnConclusion: .returnConclusion
    case .postpone: .postponement
    case .cancel: .cancellation
    }
  }
}

import DeskKit
import DialogueCore

/// A command that still lacks its reason.
enum ReasonedAct: Sendable, Equatable {
  case move(RegistrationNumber, from: Int, to: Int)
  case callOutOfOrder(RegistrationNumber, ending: SpeechID?)
  case giveLastWord(RegistrationNumber, ending: SpeechID?)
  case returnCall(RegistrationNumber)
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
  case cancel
  case strikeStep(FollowUpStep)
  case returnToUnit(AssignmentID)
  case reopenTask(NoticeTaskID)

  func command(reason: String) -> Command {
    switch self {
    case .move(let number, let from, let to):
      .moveRegistration(number: number, from: from, to: to, reason: reason)
    case .callOutOfOrder(let number, let ending):
      .callRegistration(number: number, ending: ending, reason: reason)
    case .giveLastWord(let number, let ending):
      .giveLastWord(number: number, ending: ending, reason: reason)
    case .returnCall(let number): .returnCall(number: number, reason: reason)
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
    case .cancel: .cancelSession(reason: reason)
    case .strikeStep(let step): .strikeStep(step: step, reason: reason)
    case .returnToUnit(let id): .returnAssignment(assignment: id, reason: reason)
    case .reopenTask(let id): .reopenTask(task: id, reason: reason)
    }
  }

  /// Names the words begun for it: one draft for each act and object.
  var draftID: String {
    let object: String? =
      switch self {
      case .move(let number, _, _), .callOutOfOrder(let number, _), .giveLastWord(let number, _),
        .returnCall(let number), .withdraw(let number), .decline(let number):
        number.text
      case .cutOff(let speech): "\(speech.rawValue)"
      case .skipItem(let item), .deferItem(let item), .reopenItem(let item),
        .finishItem(let item, _):
        "\(item.rawValue)"
      case .strike(let entry): "\(entry.rawValue)"
      case .withdrawPetition(let number): number.text
      case .returnConclusion(let number, _): number.text
      case .strikeStep(let step): "\(step)"
      case .returnToUnit(let id): id.text
      case .reopenTask(let id): id.text
      case .openWithGaps, .closeWithGaps, .closeInWriting, .cancel: nil
      }
    return (["reason", name] + [object].compactMap(\.self)).joined(separator: ".")
  }

  private var name: String {
    switch self {
    case .move: "move"
    case .callOutOfOrder: "call"
    case .giveLastWord: "last"
    case .returnCall: "callBack"
    case .withdraw: "withdraw"
    case .decline: "decline"
    case .cutOff: "cutOff"
    case .skipItem: "skip"
    case .deferItem: "defer"
    case .reopenItem: "reopen"
    case .finishItem: "finish"
    case .openWithGaps: "open"
    case .closeWithGaps, .closeInWriting: "close"
    case .strike: "strike"
    case .withdrawPetition: "petition"
    case .returnConclusion: "conclusion"
    case .cancel: "cancel"
    case .strikeStep: "step"
    case .returnToUnit: "unit"
    case .reopenTask: "reopenTask"
    }
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
    case .reopenItem: .reopenItem
    case .strike, .withdrawPetition, .strikeStep, .returnToUnit, .reopenTask:
      .correction
    case .finishItem, .closeWithGaps, .closeInWriting: .closingWithGaps
    case .openWithGaps: .openingWithGaps
    case .returnConclusion: .returnConclusion
    case .cancel: .cancellation
    }
  }
}

import DeskKit
import DialogueCore

@testable import DialogueViewModels

extension Table {
  /// Presses the keys by which somebody at this station gives the command.
  mutating func give(_ command: Command, as actor: Actor) throws {
    switch command {
    case .openSession, .adjournSession, .resumeSession, .closeSession, .handOverChair, .setHall,
      .readBack, .adoptMinutes, .signMinutes, .sealMinutes, .finishItem:
      try giveCourse(command, as: actor)
    case .enterRegistration, .amendRegistration, .withdrawRegistration, .declineRegistration,
      .guideRegistration, .returnRegistration, .writeRemaining, .receiveSlip, .settleSlip:
      try giveQueue(command, as: actor)
    case .callNext, .callRegistration, .giveLastWord, .returnCall, .markAbsent, .startSpeech,
      .giveFloor, .pauseSpeech, .resumeSpeech, .endSpeech, .cutOffSpeech, .adjustSpeech,
      .correctStart, .remindSpeaker:
      try giveFloorAct(command, as: actor)
    case .raisePetitions, .mergePetitions, .recordStance, .assignAnswer, .passOnRequest,
      .promiseWriting, .recordAnswer, .openRound, .closeRound:
      try giveMatter(command, as: actor)
    case .draftConclusion, .amendConclusion, .submitConclusion, .submitConclusions,
      .acceptConclusion, .returnConclusion:
      try giveConclusion(command, as: actor)
    case .writeEntry, .correctEntry, .strikeEntry: try giveWords(command, as: actor)
    default: throw NoWay("\(command) is not of a sitting")
    }
  }

  private mutating func giveCourse(_ command: Command, as actor: Actor) throws {
    try goHome(actor)
    switch command {
    case .openSession(let reason):
      try session(actor, .openSession)
      if let reason { try giveReason(actor, reason) }
    case .closeSession(let reason, _):
      try session(actor, .closeSession)
      if let reason { try giveReason(actor, reason) }
    case .adjournSession(let resumesAt, let reason):
      try session(actor, .adjourn)
      let time = resumesAt.map { TimeWords.hourMinute(wall: $0, self.session) }
      try fill(actor, [("time", time), ("reason", reason)])
      press(actor, .enter)
    case .resumeSession: try session(actor, .resume)
    case .readBack: try session(actor, .readBack)
    case .adoptMinutes: try session(actor, .adopt)
    case .handOverChair(let to, let ground, let reason):
      try session(actor, .handOver)
      try fill(actor, person("to", to) + ground.fields + [("reason", reason)])
      press(actor, .enter)
    case .signMinutes(let by, let refusal, let office):
      try session(actor, .sign)
      try fill(
        actor,
        person("by", by) + [("office", office?.rawValue ?? "otherwise"), ("refusal", refusal)]
      )
      press(actor, .enter)
    case .sealMinutes:
      try session(actor, .seal)
      type(actor, "\(self.session.recordCount)")
      press(actor, .enter)
    case .setHall(let mode): try hall(actor, mode)
    case .finishItem(_, _, let reason):
      letter(actor, "f")
      if let reason { try giveReason(actor, reason) }
    default: throw NoWay("\(command)")
    }
  }

  private mutating func session(_ actor: Actor, _ action: DeskAction) throws {
    letter(actor, "S")
    try choose(actor, action.rawValue)
  }

  private mutating func hall(_ actor: Actor, _ mode: HallMode) throws {
    letter(actor, "H")
    switch mode {
    case .shown: try choose(actor, DeskAction.hallShown.rawValue)
    case .withoutNames: try choose(actor, DeskAction.hallWithoutNames.rawValue)
    case .blank: try choose(actor, DeskAction.hallBlank.rawValue)
    case .message(let text):
      try choose(actor, DeskAction.hallMessage.rawValue)
      try fill(actor, [("text", text)])
      press(actor, .enter)
    }
  }

  /// What the rows of a person hold.
  func person(_ prefix: String, _ person: Person?) -> [(FieldID, String?)] {
    [
      (FieldID(rawValue: "\(prefix).name"), person?.name),
      (FieldID(rawValue: "\(prefix).form"), person?.form?.rawValue),
      (FieldID(rawValue: "\(prefix).position"), person?.position),
    ]
  }
}

extension Presiding.Ground {
  fileprivate var fields: [(FieldID, String?)] {
    switch self {
    case .oral: [("ground", "oral")]
    case .plan: [("ground", "plan")]
    case .document(let number): [("ground", "document"), ("document", number)]
    }
  }
}

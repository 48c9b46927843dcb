import DeskKit
import DialogueCore
import Testing

@testable import DialogueViewModels

extension Table {
  mutating func giveQueue(_ command: Command, as actor: Actor) throws {
    try goHome(actor)
    switch command {
    case .enterRegistration(let entry, let duplicate):
      press(actor, .function(5))
      try fill(actor, fields(of: entry) + [("duplicate", duplicate?.choice)])
      press(actor, .enter)
      press(actor, .escape)
    case .amendRegistration(let number, let entry):
      try selectInQueue(actor, .registration(number))
      press(actor, .character("s"))
      try fill(actor, fields(of: entry))
      press(actor, .enter)
    case .withdrawRegistration(let number, let reason):
      try selectInQueue(actor, .registration(number))
      try person(actor, .withdraw)
      try giveReason(actor, reason ?? "")
    case .guideRegistration(let number):
      try selectInQueue(actor, .registration(number))
      try person(actor, .guide)
    case .declineRegistration(let number, let reason):
      try selectInQueue(actor, .registration(number))
      try name(actor, .decline)
      try giveReason(actor, reason)
    case .returnRegistration(let number):
      try selectInQueue(actor, .registration(number))
      press(actor, .character("D"))
      try confirm(actor)
    case .writeRemaining:
      try name(actor, .writeRemaining)
      try confirm(actor)
    case .receiveSlip(let entry):
      press(actor, .character("P"))
      try fill(
        actor,
        [
          ("name", entry.registrant.name), ("hamlet", entry.registrant.hamlet),
          ("topic", entry.topic?.rawValue), ("content", entry.content),
          ("dictated", entry.isDictated == true ? "desk" : nil),
          ("form", entry.registrant.form?.rawValue),
          ("capacity", entry.registrant.capacity?.rawValue),
        ]
      )
      press(actor, .enter)
      press(actor, .escape)
    case .settleSlip(let slip, let outcome):
      try selectInQueue(actor, .slip(slip))
      try name(actor, .settleSlip)
      try choose(actor, outcome.rawValue)
    default: throw NoWay("\(command)")
    }
  }

  private mutating func person(_ actor: Actor, _ action: DeskAction) throws {
    press(actor, .character("V"))
    try choose(actor, action.rawValue)
  }

  private func fields(of entry: RegistrationEntry) -> [(FieldID, String?)] {
    let registrant = entry.registrant
    return [
      ("name", registrant.name), ("hamlet", registrant.hamlet), ("topic", entry.topic?.rawValue),
      ("content", entry.content), ("form", registrant.form?.rawValue),
      ("birthYear", registrant.birthYear?.stored), ("address", registrant.address?.stored),
      ("phone", registrant.phone?.stored), ("capacity", registrant.capacity?.rawValue),
      ("organisation", registrant.organisation),
      ("groupSize", registrant.groupSize.map(String.init)),
      ("timesRaised", entry.timesRaised.map(String.init)),
      ("coPetitioners", registrant.coPetitioners?.joined(separator: ", ")),
      ("attachments", entry.attachments), ("answerWanted", entry.answerWanted?.rawValue),
      ("channel", entry.channel?.rawValue),
    ]
  }

  mutating func giveFloorAct(_ command: Command, as actor: Actor) throws {
    try goHome(actor)
    switch command {
    case .callNext: press(actor, .function(2))
    case .startSpeech, .pauseSpeech, .resumeSpeech: press(actor, .function(3))
    case .endSpeech: press(actor, .function(4))
    case .markAbsent: letter(actor, "v")
    case .adjustSpeech(_, let seconds): letter(actor, seconds > 0 ? "+" : "-")
    case .callRegistration(let number, _, let reason):
      try selectInQueue(actor, .registration(number))
      try other(actor, .callSelected)
      if let reason { try giveReason(actor, reason) }
    case .giveLastWord(let number, _, let reason):
      try selectInQueue(actor, .registration(number))
      try other(actor, .lastWord)
      try giveReason(actor, reason ?? "")
    case .returnCall(_, let reason):
      try other(actor, .callBack)
      try giveReason(actor, reason)
    case .cutOffSpeech(_, let reason):
      try name(actor, .cutOff)
      try giveReason(actor, reason)
    case .remindSpeaker(_, let kind):
      try name(actor, .remind)
      try choose(actor, kind.rawValue)
    case .correctStart(_, let wall):
      letter(actor, "B")
      let time = TimeWords.hourMinuteSecond(Moment(wall: wall, uptime: 0), session)
      try fill(actor, [("time", time)])
      press(actor, .enter)
    case .giveFloor(let kind, let speaker, let follows):
      try giveFloor(kind, to: speaker, follows, actor)
    default: throw NoWay("\(command)")
    }
  }

  private mutating func other(_ actor: Actor, _ action: DeskAction) throws {
    letter(actor, "M")
    try choose(actor, action.rawValue)
  }

  private mutating func giveFloor(
    _ kind: Speech.Kind,
    to speaker: Speaker,
    _ follows: SpeechID?,
    _ actor: Actor
  ) throws {
    switch speaker {
    case .chair: try name(actor, .chairFloor)
    case .slip(let slip):
      try selectInQueue(actor, .slip(slip))
      try name(actor, .readSlip)
    case .floor(let called):
      try other(actor, .fromFloor)
      try fill(actor, [("name", called), ("kind", kind.rawValue)])
      press(actor, .enter)
    case .official(let someone, let unit):
      try name(actor, .answerFloor)
      try fill(
        actor,
        [("unit", unit?.rawValue)] + person("official", someone) + [
          ("kind", kind.rawValue), ("petition", petition(followedBy: follows)),
        ]
      )
      press(actor, .enter)
    case .registered, .secretary: throw NoWay("\(speaker)")
    }
  }

  /// The petition whose citizen had the floor in that speech and not since.
  private func petition(followedBy speech: SpeechID?) -> String? {
    let petition = session.petitions.first { petition in
      guard petition.isStanding, !petition.petitionClass.isGuided else { return false }
      let last = session.speeches.last {
        $0.state != .void && petition.ownPetitioners.contains($0.speaker)
      }
      return last?.id == speech && speech != nil
    }
    return petition.map { "\($0.number.rawValue)" }
  }
}

extension DuplicateAnswer {
  fileprivate var choice: String {
    switch self {
    case .otherPerson: FormWords.otherPersonID
    case .samePerson(let number): "\(number.rawValue)"
    }
  }
}

import DialogueCore

extension RandomCommands {
  mutating func programme(_ session: Session, at moment: Moment) -> Command {
    let item: AgendaItemID = id(of: session.agenda.items.count)
    let current = random.once(in: 8) ? item : session.agenda.current?.id ?? item
    switch random.number(0...12) {
    case 0: return .openSession(gapsReason: reason())
    case 1: return .adjournSession(resumesAt: maybe(time(moment)), reason: reason())
    case 2, 3: return .resumeSession
    case 4: return .handOverChair(to: person(), ground: .oral, reason: reason())
    case 5:
      return .addItem(Examples.agenda[random.number(0...5)], after: maybe(item))
    case 6: return .beginItem(item: item, leaving: session.agenda.current?.id)
    case 7, 8:
      return .finishItem(item: current, beginning: session.agenda.next?.id, reason: reason())
    case 9: return .skipItem(item: item, reason: reason())
    case 10: return .deferItem(item: item, reason: reason())
    case 11: return .reopenItem(item: item, reason: reason())
    default: return .planItem(item: item, minutes: random.number(-1...90))
    }
  }

  mutating func queue(_ session: Session) -> Command {
    let count = session.queue.registrations.count
    let number: RegistrationNumber = id(of: count)
    switch random.number(0...19) {
    case 0...6:
      return .enterRegistration(entry: registration(), duplicate: duplicate(count))
    case 7: return .importRegistrations(entries: [registration(), registration()])
    case 8: return .amendRegistration(number: number, entry: registration())
    case 9, 10:
      return .moveRegistration(
        number: number,
        from: session.queue.place(of: number) ?? random.number(0...9),
        to: random.number(-1...12),
        reason: reason()
      )
    case 11: return .withdrawRegistration(number: number, reason: maybe(reason()))
    case 12: return .declineRegistration(number: number, reason: reason())
    case 13: return .writeRegistration(number: number)
    case 14: return .guideRegistration(number: number)
    case 15, 16: return .returnRegistration(number: number)
    case 17: return .writeRemaining(numbers: random.once(in: 20) ? nil : [number, id(of: count)])
    case 18: return .closeList
    default: return .openList
    }
  }

  mutating func floor(_ session: Session, at moment: Moment) -> Command {
    let anyone: RegistrationNumber = id(of: session.queue.registrations.count)
    let called = random.once(in: 6) ? anyone : session.queue.called ?? anyone
    let anything: SpeechID = id(of: session.speeches.count)
    let speech = random.once(in: 6) ? anything : session.lastSpeech?.id ?? anything
    let ending = random.once(in: 10) ? anything : session.floor?.id
    switch random.number(0...22) {
    case 0...3: return .callNext(expected: session.queue.head ?? anyone, ending: ending)
    case 4: return .callRegistration(number: anyone, ending: ending, reason: maybe(reason()))
    case 5: return .giveLastWord(number: anyone, ending: ending, reason: maybe(reason()))
    case 6: return .returnCall(number: called, reason: reason())
    case 7: return .markAbsent(number: called)
    case 8: return .unmarkAbsent(number: anyone)
    case 9...12: return .startSpeech(registration: called, follows: nil)
    case 13:
      return .startSpeech(
        registration: session.lastSpeech?.registration ?? anyone,
        follows: speech
      )
    case 14:
      let kind = random.one(of: Speech.Kind.allCases) ?? .answer
      return .giveFloor(kind: kind, speaker: speaker(session), follows: maybe(speech))
    case 15: return .pauseSpeech(speech: speech)
    case 16: return .resumeSpeech(speech: speech)
    case 17: return .endSpeech(speech: speech)
    case 18: return .cutOffSpeech(speech: speech, reason: reason())
    case 19:
      let seconds = random.one(of: [30, -30, 0, -3600, .min, .max]) ?? 30
      return .adjustSpeech(speech: speech, seconds: seconds)
    case 20: return .correctStart(speech: speech, at: time(moment))
    case 21: return .remindSpeaker(speech: speech, kind: .offTopic)
    default:
      return random.once(in: 2) ? .voidSpeech(speech: speech) : .reopenSpeech(speech: speech)
    }
  }

  mutating func minutes(_ session: Session, at moment: Moment) -> Command {
    let entry: EntryID = id(of: session.minutes.entries.count)
    switch random.number(0...16) {
    case 0...5: return .writeEntry(draft(session, at: moment))
    case 6: return .correctEntry(entry: entry, text: text())
    case 7: return .attributeEntry(entry: entry, speaker: speaker(session))
    case 8: return .strikeEntry(entry: entry, reason: reason())
    case 9: return .restoreEntry(entry: entry)
    case 10: return .readBack
    case 11: return .adoptMinutes
    case 12:
      return .signMinutes(
        person: person(),
        refusal: maybe(reason()),
        office: maybe(random.once(in: 2) ? .secretary : .chair)
      )
    case 13:
      return .retractSignature(record: session.minutes.signatures.last?.record ?? 0)
    case 14: return .retractReadBack
    case 15: return .retractAdoption
    default: return .sealMinutes(records: session.recordCount)
    }
  }

  mutating func takingBack(_ session: Session) -> Command {
    let retraces = random.once(in: 6)
    guard !retraces else {
      return .retraceItem(
        ended: maybe(id(of: session.agenda.items.count)),
        begun: random.once(in: 3) ? nil : session.agenda.current?.id
      )
    }
    let record = max(0, session.recordCount - random.number(-1...9))
    switch session.undo(ofRecord: record, reason: "nhập nhầm") {
    case .command(let command): return command
    case .repair: return .takeBack(record: record, reason: reason())
    }
  }

  mutating func draft(_ session: Session, at moment: Moment) -> MinutesDraft {
    MinutesDraft(
      kind: random.one(of: MinutesEntry.Kind.allCases) ?? .note,
      text: text(),
      speaker: speaker(session),
      item: maybe(id(of: session.agenda.items.count)),
      speech: maybe(session.lastSpeech?.id ?? 1),
      petitions: maybe([id(of: session.petitions.count)]),
      begunAt: maybe(time(moment)),
      happenedAt: maybe(time(moment)),
      deadline: maybe(rule())
    )
  }

  private mutating func registration() -> RegistrationEntry {
    var entry = random.one(of: Examples.citizens) ?? Examples.citizen("Bùi Thị Na")
    entry.topic = maybe(topic())
    let family = random.one(of: ["Nguyễn", "Bùi", "Lê", "Mai"]) ?? "Lê"
    let given = random.one(of: ["Na", "Tư", "Sáu", "Bình", "Hợi"]) ?? "Na"
    entry.registrant.name = random.once(in: 20) ? " " : "\(family) Thị \(given)"
    entry.registrant.phone =
      random.once(in: 9) ? maybe(PrivateText("box:abc")) ?? PrivateText("0912") : nil
    return entry
  }

  private mutating func duplicate(_ count: Int) -> DuplicateAnswer? {
    switch random.number(0...3) {
    case 0: nil
    case 1: .samePerson(as: id(of: count))
    default: .otherPerson
    }
  }
}

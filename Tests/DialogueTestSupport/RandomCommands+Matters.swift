import DialogueCore

extension RandomCommands {
  mutating func petitions(_ session: Session) -> Command {
    let count = session.petitions.count
    let petition: PetitionNumber = id(of: count)
    let slip: SlipNumber = id(of: session.slips.count)
    switch random.number(0...17) {
    case 0...4: return .raisePetitions(source: source(session), contents: contents())
    case 5: return .amendPetition(petition: petition, content: content())
    case 6: return .withdrawPetition(petition: petition, reason: reason())
    case 7: return .restorePetition(petition: petition)
    case 8, 9: return .mergePetitions(petitions: [petition, id(of: count)], into: id(of: count))
    case 10, 11: return .splitPetition(petition: petition)
    case 12:
      return .recordStance(petition: petition, stance: random.one(of: [nil, .agrees]) ?? nil)
    case 13, 14: return .receiveSlip(slipEntry(session))
    case 15: return .amendSlip(slip: slip, entry: slipEntry(session))
    case 16:
      return .settleSlip(slip: slip, outcome: random.one(of: SlipOutcome.allCases) ?? .readAloud)
    default: return .voidSlip(slip: slip)
    }
  }

  mutating func answers(_ session: Session, at moment: Moment) -> Command {
    let count = session.petitions.count
    let request: AnswerRequestID = id(of: session.requests.count)
    switch random.number(0...10) {
    case 0...2:
      let raising = random.once(in: 4)
      return .assignAnswer(
        petitions: raising && random.once(in: 2) ? [] : [id(of: count)],
        raising: raising ? source(session) : nil,
        lead: unit(),
        coordinating: random.once(in: 2) ? [unit()] : []
      )
    case 3: return .passOnRequest(request: request, to: unit())
    case 4: return .promiseWriting(request: request)
    case 5: return .cancelRequests(requests: [request, request])
    case 6...8:
      let content = AnswerContent(
        petitions: [id(of: count), id(of: count)],
        unit: maybe(unit()),
        standing: random.one(of: AnswerContent.Standing.allCases) ?? .head,
        text: text()
      )
      return .recordAnswer(content, line: draft(session, at: moment))
    case 9: return .openRound(petitions: [id(of: count)])
    default: return .closeRound(round: id(of: session.rounds.count))
    }
  }

  mutating func conclusions(_ session: Session) -> Command {
    let any: ConclusionNumber = id(of: session.conclusions.count)
    let open = random.one(of: session.conclusions.filter(\.isOpen))
    let number = random.once(in: 2) ? open?.number ?? any : any
    let version = random.once(in: 9) ? random.number(0...3) : session[number]?.version ?? 1
    switch random.number(0...15) {
    case 0...4:
      let standing = random.one(of: session.conclusions.filter(\.isAccepted))
      return ruling(session, replacing: random.once(in: 2) ? standing?.number ?? any : nil)
    case 5, 6:
      return .amendConclusion(conclusion: number, version: version, content: conclusion())
    case 7, 8: return .submitConclusion(conclusion: number, version: version)
    case 9: return .submitConclusions
    case 10: return .recallConclusion(conclusion: number)
    case 11, 12: return .acceptConclusion(conclusion: number, version: version)
    case 13: return .returnConclusion(conclusion: number, version: version, reason: reason())
    case 14: return .reopenConclusion(conclusion: number)
    default: return .voidConclusion(conclusion: number)
    }
  }

  private mutating func ruling(
    _ session: Session,
    replacing earlier: ConclusionNumber?
  ) -> Command {
    let scope = scope(session)
    return .draftConclusion(
      scope: random.once(in: 4) ? scope : earlier.flatMap { session[$0]?.scope } ?? scope,
      origin: .spoken,
      content: conclusion(),
      stance: random.one(of: [nil, .agrees, .disagrees]) ?? nil,
      supersedes: earlier.map { Supersession(conclusion: $0, reason: reason()) },
      submitting: maybe(true)
    )
  }

  private mutating func source(_ session: Session) -> Petition.Source {
    let entry: EntryID = id(of: session.minutes.entries.count)
    switch random.number(0...5) {
    case 0: return .speech(speech: id(of: session.speeches.count), entry: maybe(entry))
    case 1: return .slip(slip: id(of: session.slips.count))
    case 2: return .issue(issue: id(of: session.preparation.issues.count))
    case 3: return .registration(number: id(of: session.queue.registrations.count))
    default: return .entry(entry: entry)
    }
  }

  private mutating func contents() -> [PetitionContent] {
    (0..<random.number(0...3)).map { _ in content() }
  }

  private mutating func content() -> PetitionContent {
    PetitionContent(
      text(),
      petitionClass: random.once(in: 5) ? random.one(of: PetitionClass.allCases) : nil,
      topic: maybe(topic()),
      timesRaised: random.once(in: 9) ? random.number(-1...2) : nil
    )
  }

  private mutating func slipEntry(_ session: Session) -> SlipEntry {
    SlipEntry(
      registrant: Registrant(random.one(of: ["Bùi Thị Na", ""]) ?? ""),
      content: text(),
      registration: random.once(in: 3) ? id(of: session.queue.registrations.count) : nil
    )
  }

  private mutating func scope(_ session: Session) -> Conclusion.Scope {
    let numbers: [PetitionNumber] = (0..<random.number(0...3)).map { _ in
      id(of: session.petitions.count)
    }
    return switch random.number(0...5) {
    case 0: .session
    case 1: .group(name: "Nhóm 1", numbers: numbers)
    default: .petitions(numbers: numbers)
    }
  }

  private mutating func conclusion() -> ConclusionContent {
    let outcomes: [Outcome] = [
      .explained, .assigned, .resolved, .noted, .inProgress(document: nil), .escalated(to: nil),
      .transferred(to: nil), .guided(to: .lawsuit), .noGround(reason: reason()),
      .deferred(reason: nil),
    ]
    return ConclusionContent(
      outcome: random.one(of: outcomes) ?? .noted,
      text: text(),
      lead: maybe(unit()),
      deadline: random.once(in: 3) ? rule() : nil
    )
  }
}

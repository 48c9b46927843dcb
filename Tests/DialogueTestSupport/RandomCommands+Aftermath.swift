package import DialogueCore

extension RandomCommands {
  /// Any command that belongs after the meeting, or takes such a one back.
  package mutating func after(_ session: Session, at moment: Moment) -> Command {
    switch random.number(0...10) {
    case 0: groups(session)
    case 1, 2: assignments(session)
    case 3, 4: work(session)
    case 5, 6: results(session)
    case 7: notices(session)
    case 8: tasks(session)
    case 9: random.once(in: 3) ? minutes(session, at: moment) : steps(session)
    default: takingBack(session)
    }
  }

  private mutating func groups(_ session: Session) -> Command {
    let group: PetitionGroupID = id(of: session.followUp.groups.count)
    let version = random.once(in: 9) ? 7 : session.followUp[group]?.version ?? 1
    return switch random.number(0...6) {
    case 0, 1: .proposeGroup(groupContent(session))
    case 2: .amendGroup(group: group, version: version, content: groupContent(session))
    case 3, 4: .approveGroup(group: group, version: version)
    case 5: .reopenGroup(group: group)
    default:
      .mergePetitions(
        petitions: [id(of: session.petitions.count)],
        into: id(of: session.petitions.count)
      )
    }
  }

  private mutating func assignments(_ session: Session) -> Command {
    let count = session.followUp.assignments.count
    let some: [AssignmentID] = random.once(in: 9) ? [] : [id(of: count), id(of: count)]
    return switch random.number(0...9) {
    case 0...2:
      .issueAssignments(
        petitions: [id(of: session.petitions.count)],
        lead: unit(),
        coordinating: maybe([unit()]),
        content: order(session)
      )
    case 3, 4:
      .confirmReceipt(
        assignments: some,
        receipt: Receipt(on: dayAfter(), number: maybe("12"))
      )
    case 5: .retractReceipt(assignments: some)
    case 6:
      .acknowledgeAssignments(
        assignments: some,
        acknowledgement: Acknowledgement(on: dayAfter(), officer: maybe(person()))
      )
    case 7: .retractAcknowledgement(assignments: some)
    case 8:
      .transferAssignment(
        assignment: id(of: count),
        to: unit(),
        content: order(session),
        reason: reason()
      )
    default: .returnAssignment(assignment: transferred(session), reason: reason())
    }
  }

  private mutating func work(_ session: Session) -> Command {
    let followUp = session.followUp
    let petition: PetitionNumber = id(of: session.petitions.count)
    let difficulty: DifficultyID = id(of: followUp.difficulties.count)
    switch random.number(0...14) {
    case 0:
      return .reportProgress(
        ProgressContent(
          matter: matter(session),
          on: dayAfter(),
          text: text(),
          percent: maybe(random.number(-5...105))
        )
      )
    case 1:
      return .reportDifficulty(
        DifficultyContent(
          matter: matter(session),
          on: dayAfter(),
          text: text(),
          via: maybe(unit())
        )
      )
    case 2, 3:
      return .instructUnit(
        difficulty: difficulty,
        instruction: Instruction(on: dayAfter(), text: text(), paper: maybe(paper()))
      )
    case 4: return .retractInstruction(difficulty: difficulty)
    case 5, 6: return extending(session)
    case 7:
      return .tellExtension(
        termExtension: id(of: followUp.extensions.count),
        citizenNotice: maybe(paper()),
        authorityReport: maybe(paper())
      )
    case 8:
      return .awaitCitizen(
        petition: petition,
        content: WaitContent(on: dayAfter(), text: text())
      )
    case 9:
      return .endWait(wait: id(of: followUp.waits.count), end: WaitEnd(on: dayAfter()))
    case 10: return .reopenWait(wait: id(of: followUp.waits.count))
    case 11:
      return .escalatePetitions(
        EscalationContent(
          petitions: [petition, id(of: session.petitions.count)],
          to: random.one(of: ["UBND huyện", ""]) ?? "",
          paper: paper()
        )
      )
    case 12:
      return .answerEscalation(
        escalation: id(of: followUp.escalations.count),
        answer: HigherAnswer(on: dayAfter(), text: text())
      )
    case 13: return .reopenEscalation(escalation: id(of: followUp.escalations.count))
    default:
      return .urgeUnit(
        UrgingContent(unit: unit(), matters: [matter(session)], on: dayAfter())
      )
    }
  }

  private mutating func promise(_ session: Session) -> EntryID {
    random.one(of: session.promises.map(\.entry)) ?? id(of: session.minutes.entries.count)
  }

  private mutating func results(_ session: Session) -> Command {
    let followUp = session.followUp
    let petition: PetitionNumber = id(of: session.petitions.count)
    let count = followUp.assignments.count
    switch random.number(0...15) {
    case 0...2:
      return .answerInWriting(
        WrittenAnswerContent(
          assignments: [id(of: count), id(of: count)],
          paper: paper(),
          text: text(),
          criteria: maybe(criteria())
        )
      )
    case 3:
      return .assessAnswer(
        answer: id(of: followUp.answers.count),
        criteria: criteria(),
        verdict: random.one(of: [.passes, .incomplete, .returned(reason: reason())]) ?? .passes
      )
    case 4: return .reportResult(ReportContent(assignments: [id(of: count)], paper: paper()))
    case 5, 6:
      return .tellPetitioners(
        petition: petition,
        petitioners: random.once(in: 3) ? [speaker(session)] : nil,
        content: CitizenNoticeContent(
          on: dayAfter(),
          manner: .paper,
          answer: maybe(session[petition]?.followUp.answers.last ?? 1),
          address: random.once(in: 6) ? PrivateText("plain") : maybe(PrivateText("box:a"))
        )
      )
    case 7:
      let kind = random.one(of: CitizenReaction.Kind.allCases) ?? .content
      return .recordReaction(
        notice: id(of: followUp.citizenNotices.count),
        reaction: random.once(in: 5) ? nil : CitizenReaction(kind: kind, on: dayAfter())
      )
    case 14:
      return .keepPromise(entry: promise(session), done: PreparationDone(on: dayAfter()))
    case 15: return .retractKeeping(entry: promise(session))
    case 8: return .closePetition(petition: petition, closing: closing())
    case 9: return .retractClosing(petition: closed(session) ?? petition)
    case 10:
      return .reopenPetition(
        petition: closed(session) ?? petition,
        reason: reason(),
        term: maybe(rule())
      )
    case 11:
      let reopened = session.petitions.last { !$0.followUp.reopenings.isEmpty }?.number
      return .retractReopening(petition: reopened ?? petition)
    default:
      return .publishResults(
        PublicationContent(
          kind: random.one(of: PublicationContent.Kind.allCases) ?? .conferenceResults,
          channel: ChannelID(random.one(of: ["loa", "bang", ""]) ?? ""),
          on: dayAfter(),
          petitions: maybe([petition])
        )
      )
    }
  }

  private mutating func extending(_ session: Session) -> Command {
    let assignment: AssignmentID = id(of: session.followUp.assignments.count)
    let task: NoticeTaskID = id(of: session.followUp.tasks.count)
    let due = session.followUp[assignment].flatMap { session.answerDeadline(of: $0)?.due }
    let forAssignment = random.once(in: 2)
    return .extendTerm(
      target: forAssignment
        ? .assignment(id: assignment) : .milestone(task: task, number: random.number(0...2)),
      due: forAssignment ? maybe(random.once(in: 6) ? dayAfter() : due ?? dayAfter()) : nil,
      content: ExtensionContent(
        reason: reason(),
        deadline: random.once(in: 3) ? rule() : .workingDays(count: random.number(-2...20)),
        citizenNotice: maybe(paper())
      )
    )
  }

  private func closed(_ session: Session) -> PetitionNumber? {
    session.petitions.last { $0.followUp.closing != nil }?.number
  }

  private mutating func transferred(_ session: Session) -> AssignmentID {
    session.followUp.assignments.last { $0.transferredTo != nil && $0.struck == nil }?.id
      ?? id(of: session.followUp.assignments.count)
  }

  private mutating func matter(_ session: Session) -> FollowedMatter {
    random.once(in: 3)
      ? .task(id: id(of: session.followUp.tasks.count))
      : .assignment(id: id(of: session.followUp.assignments.count))
  }

  private mutating func groupContent(_ session: Session) -> GroupContent {
    GroupContent(
      name: text(),
      petitions: (0..<random.number(0...2)).map { _ in id(of: session.petitions.count) },
      lead: maybe(unit()),
      coordinating: maybe([unit()])
    )
  }

  private mutating func order(_ session: Session) -> AssignmentContent {
    AssignmentContent(
      paper: paper(),
      deadline: random.once(in: 4) ? rule() : nil,
      reportDeadline: random.once(in: 8) ? rule() : nil,
      group: random.once(in: 4) ? id(of: session.followUp.groups.count) : nil
    )
  }

  private mutating func criteria() -> [ItemID] {
    random.one(of: [
      SettlementRule.allCriteria, SettlementRule.allCriteria, [ItemID("basis")], [], [ItemID("?")],
    ]) ?? []
  }

  mutating func closing() -> ClosingContent {
    ClosingContent(
      kind: random.one(of: [.done, .notDone, .withdrawn, .transferred(to: "UBND huyện")]) ?? .done,
      on: dayAfter(),
      reason: maybe(reason())
    )
  }

  mutating func paper() -> PaperReference {
    let number = random.once(in: 15) ? " " : "\(random.number(1...90))/UBND"
    return PaperReference(number, dayAfter())
  }

  /// Of the ninety days after the meeting most of the time.
  mutating func dayAfter() -> Day {
    Rehearsal.day(random.number(random.once(in: 9) ? -3...120 : 1...80))
  }
}

extension Session {
  /// The newest standing act of a station's own run, which `u` offers to take back.
  package func lastAct(of actor: Actor, run: String) -> LedgerEntry? {
    ledger.last { row in
      row.actor == actor && row.id.text.hasPrefix(run + ".") && row.takenBackBy == nil
        && row.refersTo.isEmpty && row.events.contains { $0.isAct }
    }
  }

  /// What takes back record `number` whole.
  ///
  /// - Parameters:
  ///   - number: A record of this session.
  ///   - reason: The words to record where a command asks for a reason.
  /// - Returns: A command to be decided like any other, or what repairs the act instead.
  package func undo(ofRecord number: Int, reason: String) -> Undo {
    switch wayBack(fromRecord: number, reason) {
    case .repair(let repair): .repair(repair)
    case .steps(let steps) where steps.count == 1: .command(steps[0])
    case .steps: .command(.takeBack(record: number, reason: reason))
    }
  }

  /// The standing acts of others that fall when a station takes a record back, oldest first: a call
  /// that is taken back ends the speech that another desk began for it.
  package func othersFalling(
    withRecord number: Int,
    takenBackBy actor: Actor,
    at moment: Moment
  ) -> [LedgerEntry] {
    guard let fallen = eventsTakingBack(number, actor, moment) else { return [] }
    return ledger.dropFirst(number + 1).filter { row in
      guard row.actor != actor, row.takenBackBy == nil, row.refersTo.isEmpty,
        row.events.contains(where: \.isAct),
        let own = eventsTakingBack(row.record, row.actor, moment), !own.isEmpty
      else { return false }
      return own.allSatisfy(fallen.contains)
    }
  }

  private func eventsTakingBack(_ number: Int, _ actor: Actor, _ moment: Moment) -> [Event]? {
    try? decide(.takeBack(record: number, reason: "–"), as: actor, at: moment)
  }

  /// The records that count as taken back once the command is done.
  package func recordsTakenBack(by command: Command) -> [Int] {
    switch command {
    case .takeBack(let record, _): [record]
    case .returnCall(let number, _): [queue[number]?.calls.last?.record].compactMap(\.self)
    default: []
    }
  }

  /// Every step is decided against what the steps before it would leave.
  func takeBack(_ number: Int, _ reason: String, _ act: Act) throws(Refusal) -> [Event] {
    guard ledger.indices.contains(number) else { throw .noSuchRecord }
    if let by = ledger[number].takenBackBy { throw .alreadyTakenBack(by: by) }
    let steps: [Command]
    switch wayBack(fromRecord: number, reason) {
    case .repair(let repair): throw .noWayBack(repair)
    case .steps(let found): steps = found
    }
    var act = act
    act.takesBack = true
    var session = self
    var events: [Event] = []
    for step in steps {
      let taken = try session.decide(step, act)
      session.take(taken, act)
      events += taken
    }
    return events
  }

  /// The newest event is taken back first; one event without a way back bars the whole record.
  private func wayBack(fromRecord number: Int, _ reason: String) -> WayBack {
    guard ledger.indices.contains(number) else { return .repair(.notAnAct) }
    let events = ledger[number].events
    var steps = agendaStep(back: events)
    for (index, event) in events.enumerated().reversed() where !isCarried(event, in: events) {
      switch wayBack(from: event, before: Place(record: number, event: index), reason) {
      case .repair(let repair): return .repair(repair)
      case .steps(let found): steps += found
      }
    }
    return steps.isEmpty ? .repair(.notAnAct) : .steps(steps)
  }

  /// Leaving one item and beginning another is one step, taken back as one.
  private func agendaStep(back events: [Event]) -> [Command] {
    var ended: AgendaItemID?
    var begun: AgendaItemID?
    for event in events {
      switch event {
      case .itemFinished(let item, _, _), .itemLeft(let item), .itemSkipped(let item, _),
        .itemDeferred(let item, _):
        ended = item
      case .itemBegun(let item), .itemReopened(let item, _): begun = item
      default: continue
      }
    }
    guard ended != nil || begun != nil else { return [] }
    return [.retraceItem(ended: ended, begun: begun)]
  }

  /// Whether the event falls of itself when another one of the same record is taken back.
  private func isCarried(_ event: Event, in events: [Event]) -> Bool {
    events.contains { other in
      switch (event, other) {
      case (.slipSettled(let slip, _), .speechStarted(_, _, .slip(let read), _, _, _)): slip == read
      case (.conclusionSubmitted(let one), .conclusionDrafted(let drafted, _, _, _, _, _)):
        one == drafted
      case (.answerRequested(let one, _, _, _, _), .requestPassed(_, let next)): one == next
      case (.assignmentIssued(let one, _, _, _, _, _, _), .assignmentTransferred(_, let next, _)):
        one == next
      case (.answerRequested(let one, _, _, _, _), .answerRequested(let first, _, _, _, _)):
        one > first
      case (.stepStruck(.termExtension(let id), _), .reopeningRetracted(let petition)):
        isOfReopening(id, of: petition)
      case (.termExtended(let id, _, _, _, _), .petitionReopened):
        // Struck by itself before.
        followUp[id]?.isStanding == false
      default: false
      }
    }
  }
}

/// The commands that take something back, in the order in which they are to be decided.
enum WayBack {
  case steps([Command])
  case repair(Repair)

  static let none = WayBack.steps([])

  static func step(_ command: Command) -> WayBack { .steps([command]) }
}

/// Where in the journal an event stands.
struct Place {
  let record: Int
  let event: Int
}

extension Event {
  /// Done by somebody at a station, as against what the journal notes of itself.
  fileprivate var isAct: Bool {
    switch self {
    case .journalOpened, .journalAttached, .journalDetached, .journalRecovered, .journalRepaired,
      .journalClock, .journalContinued, .rulesetAdopted, .catalogueAdopted, .sessionPlanned:
      false
    default: true
    }
  }
}

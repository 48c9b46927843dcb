import DeskKit
package import DialogueCore

extension Station {
  /// Sends an act that acts at once; one at a time, and never one that the session would refuse.
  mutating func perform(
    _ command: Command,
    from source: Pending.Source = .act,
    showing scene: Scene
  ) -> [Intent] {
    if let why = readOnlyReason(scene) {
      status.say(why, .bad)
      return [.bell]
    }
    guard pending.isEmpty else {
      status.say(StatusWords.busy, .bad)
      return [.bell]
    }
    if let refusal = scene.session.refusal(of: command, as: actor, at: scene.now) {
      refuse(refusal, command, scene)
      return [.bell]
    }
    return send(command, from: source)
  }

  /// Sends what was written in a form or a line; it queues behind what is under way.
  mutating func send(
    _ command: Command,
    from source: Pending.Source
  ) -> [Intent] {
    let id = nextID()
    pending[id] = Pending(command: command, source: source)
    keepDraft(of: source, sentAs: id)
    return [.perform(id: id, command: command)]
  }

  /// What is on its way stays on the disk under its command's id until the journal has answered.
  private mutating func keepDraft(of source: Pending.Source, sentAs id: CommandID) {
    switch source {
    case .act: return
    case .form(let kind, let draft):
      drafts.forms[kind.draftID] = DraftBook.FormEntry(draft: draft, id: id)
    case .line(let text, let latch):
      keepLineDraft()
      drafts.finishedLines.append(DraftBook.Line(text: text, latch: latch, id: id))
    case .bar(let draftID): drafts.forms[draftID]?.id = id
    }
  }

  func readOnlyReason(_ scene: Scene) -> Phrase? {
    if case .readOnly(let why) = scene.journal { why } else { nil }
  }

  /// Takes the journal's answer.
  package mutating func note(_ report: Report, showing scene: Scene) {
    guard let answered = pending.removeValue(forKey: report.id) else { return }
    switch report.outcome {
    case .recorded(let record):
      recorded(answered, as: report.id, scene)
      selectSlip(of: record)
      let words = StatusWords.recorded(record, scene.session, isWriting: isWriting)
      status.say(words, .good)
    case .alreadyRecorded(let number):
      recorded(answered, as: report.id, scene)
      status.say(StatusWords.alreadyRecorded(number), .good)
    case .refused(let refusal):
      giveBack(answered, of: report.id, scene)
      refuse(refusal, answered.command, scene)
    case .failed(let why):
      giveBack(answered, of: report.id, scene)
      status.say(answered.source.holdsWords ? why + StatusWords.wordsKept : why, .bad)
    }
  }

  /// At the intake desk the slip just written is in hand: F6 raises its petition.
  private mutating func selectSlip(of record: Record) {
    guard actor.role == .operator, place == .queue else { return }
    for case .slipReceived(let slip, _) in record.events { arrival = .slip(slip) }
  }

  /// Takes what other stations recorded: it is shown at the right, and nothing moves.
  package mutating func noteRecords(_ records: [Record], showing scene: Scene) {
    for record in records where record.actor != actor || !record.id.text.hasPrefix(run + ".") {
      guard let news = StatusWords.foreign(record, scene.session) else { continue }
      status.note(news)
    }
  }

  private mutating func recorded(_ answered: Pending, as id: CommandID, _ scene: Scene) {
    switch answered.source {
    case .act: springHome(after: answered.command)
    case .bar(let draftID):
      dropDraft(draftID, sentAs: id)
      springHome(after: answered.command)
    case .form(let form, _): dropDraft(form.draftID, sentAs: id)
    case .line: drafts.finishedLines.removeAll { $0.id == id }
    }
  }

  /// What was recorded is no draft any more, unless it was written in again meanwhile.
  private mutating func dropDraft(_ draftID: String, sentAs id: CommandID) {
    if drafts.forms[draftID]?.id == id { drafts.forms[draftID] = nil }
  }

  /// What was refused goes back to where it was written, unless something else is there now.
  private mutating func giveBack(_ answered: Pending, of id: CommandID, _ scene: Scene) {
    switch answered.source {
    case .act, .bar: return
    case .form(let kind, let draft): giveBack(draft, of: kind, showing: scene)
    // Words that have been begun meanwhile are not mixed with it: it waits.
    case .line where !line.isEmpty: return
    case .line: takeUpLine { $0.id == id }
    }
  }

  /// After an accepted act the secretary is back at the minutes line; after the opening from
  /// wherever it was given.
  ///
  /// At the intake desk the queue follows its head again when whoever was selected has left it.
  private mutating func springHome(after command: Command) {
    if actor.role == .operator, command.takesFromQueue { lists.queue.goHome() }
    let opens = if case .openSession = command { true } else { false }
    guard actor.role == .secretary, overlays.isEmpty, place.isDesk || opens else { return }
    if opens {
      filter.clear()
      isMaximised = false
    }
    place = home
    lists.minutes.goHome()
    lists.queue.goHome()
  }

  /// Says why not, and asks for the reason where one opens the way.
  mutating func refuse(
    _ refusal: Refusal,
    _ command: Command,
    _ scene: Scene
  ) {
    switch (refusal, command) {
    case (.peopleWaiting(let count), .finishItem(let item, let beginning, _)):
      ask(.finishItem(item, beginning: beginning), Questions.peopleWaiting(count))
    case (.gaps, .openSession): overlays.append(.gaps(GapList(.openWithGaps)))
    case (.gaps, .closeSession): overlays.append(.gaps(GapList(.closeWithGaps)))
    case (.reasonMissing, .callRegistration(let number, let ending, _)):
      askReason(.callOutOfOrder(number, ending: ending), scene)
    default: status.say(RefusalWords.sentence(refusal, scene.session), .bad)
    }
  }

  private mutating func ask(_ act: ReasonedAct, _ question: Phrase) {
    openBar(Bar(question, demand: .reason(StatusWords.reason)), of: act)
  }

  /// Asks for a reason by a digit from the office's list, or in other words.
  mutating func askReason(_ act: ReasonedAct, _ scene: Scene) {
    let reasons = scene.session.catalogue.reasons(for: act.kind)
    var choices = reasons.enumerated().map { index, reason in
      Choice(id: "\(index)", label: Phrase(reason.text))
    }
    choices.append(Choice(id: Questions.otherReason, label: otherWords(for: act)))
    overlays.append(.menu(Menu(Questions.reason(act, scene.session), choices), .reason(act)))
  }
}

extension Session {
  /// Why the command would be refused now; none when it would be accepted.
  package func refusal(
    of command: Command,
    as actor: Actor,
    at moment: Moment
  ) -> Refusal? {
    do {
      _ = try decide(command, as: actor, at: moment)
      return nil
    } catch {
      return error
    }
  }
}

extension Phrase {
  init(_ wording: Wording) {
    self.init(vi: wording.vi, en: wording.en)
  }
}

extension Command {
  /// Somebody waits no more, and will not speak now.
  fileprivate var takesFromQueue: Bool {
    switch self {
    case .markAbsent, .withdrawRegistration, .declineRegistration, .guideRegistration,
      .writeRemaining:
      true
    default: false
    }
  }
}

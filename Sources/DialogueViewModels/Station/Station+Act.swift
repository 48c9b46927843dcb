import DeskKit
import DialogueCore
import VietnameseText

extension Station {
  /// Does what a row of the key table stands for, or says why not.
  mutating func act(_ binding: KeyBinding, showing scene: Scene) -> [Intent] {
    guard let action = DeskAction(binding.action) else { return [] }
    return act(action, showing: scene)
  }

  mutating func act(_ action: DeskAction, showing scene: Scene) -> [Intent] {
    if let why = obstacle(to: action, scene) {
      status.say(why, .bad)
      return [.bell]
    }
    if let command = command(of: action, scene) { return perform(command, showing: scene) }
    switch action {
    case .help: return openHelp(showing: scene)
    case .palette: return openPalette(showing: scene)
    case .filter: return openFilter()
    case .findNext: return find(forward: true, showing: scene)
    case .findPrevious: return find(forward: false, showing: scene)
    case .maximise: return toggleMaximised()
    case .undo: return askUndo(showing: scene)
    case .leave: return askLeave(scene)
    case .suspend: return suspendOrRefuse()
    case .repaint: return [.repaint]
    case .open: return openSelected(showing: scene)
    case .log: return openLog(showing: scene)
    case .rules: return openRules(showing: scene)
    case .lineSigns: return openLineSigns(showing: scene)
    case .dropDrafts: return askDropDrafts()
    case .reveal: return revealSelected(showing: scene)
    case .typing: return switchTyping()
    case .typeTelex: return chooseTyping(.telex)
    case .typeVNI: return chooseTyping(.vni)
    case .typePlain: return chooseTyping(nil)
    case .toneStyle: return chooseOtherToneStyle()
    case .nameOrder: return chooseOtherNameOrder()

    case .agenda: return go(.agenda)
    case .queue: return go(.queue)
    case .minutes: return go(.minutes)
    case .petitions: return go(.petitions)
    case .conclusions: return go(.conclusions)
    case .preparation: return go(.preparation)
    case .order: return go(.order)
    case .papers: return go(.papers)
    case .followUp: return go(.followUp)

    case .callOther:
      return menu(action, [.callSelected, .lastWord, .callBack, .fromFloor], scene)
    case .person:
      return menu(action, [.absentSelected, .withdraw, .decline, .inWriting, .guide], scene)
    case .item:
      return menu(
        action,
        [.beginItem, .finishItem, .skipItem, .deferItem, .reopenItem, .planItem],
        scene
      )
    case .session: return openSessionMenu(scene)
    case .hall:
      return menu(action, [.hallShown, .hallWithoutNames, .hallMessage, .hallBlank], scene)
    case .round:
      return menu(
        action,
        [.openRound, .answerTogether, .closeRound, .writeRemaining],
        scene
      )

    case .callSelected, .lastWord, .callBack, .absentSelected, .withdraw, .decline, .inWriting,
      .guide, .recall, .moveUp, .moveDown, .list, .writeRemaining:
      return actOnQueue(action, showing: scene)
    case .fromFloor, .answerFloor, .startedAt, .cutOff, .remind, .readSlip, .settleSlip:
      return actOnFloor(action, showing: scene)
    case .beginItem, .finishItem, .skipItem, .deferItem, .reopenItem, .planItem, .addItem:
      return actOnItem(action, showing: scene)
    case .petition, .assign, .passOn, .promiseWriting, .mark, .merge, .split, .withdrawPetition,
      .stance, .openRound, .answerTogether:
      return place == .followUp && action == .mark
        ? markMatter() : actOnPetitions(action, showing: scene)
    case .conclude, .forward, .forwardAll, .back, .supersede:
      return actOnConclusions(action, showing: scene)
    case .openSession, .adjourn, .closeSession, .sign, .seal, .archive, .handOver, .postpone,
      .cancel:
      return actOnSession(action, showing: scene)
    case .plan, .approve, .delegate, .coChairs, .role, .issue, .earlierMatters, .task, .taskDone,
      .announce, .invite, .attendance, .absence, .adoptCalendar, .addRow:
      return actBefore(action, showing: scene)
    case .concludeSession: return open(ConclusionForm(.drafting([])), scene)
    case .objection: return open(ObjectionForm(), scene)
    case .hallMessage: return open(HallMessageForm(), scene)
    case .register: return open(RegistrationForm(), scene)
    case .importList: return open(ImportForm(), scene)
    case .cancelRequests: return cancelRequests(showing: scene)
    case .attribute: return attributeSelected(showing: scene)
    case .slip: return open(SlipForm(), scene)
    case .amend: return amendSelected(showing: scene)
    case .strike: return strikeSelected(showing: scene)
    case .copyToFile: return exportSelected(as: "docx", showing: scene)
    case .copyOtherwise:
      return menu(action, [.copyToFile, .copyAsText, .copyAsMarkdown, .copyAsSheet], scene)
    case .copyAsText: return exportSelected(as: "txt", showing: scene)
    case .copyAsMarkdown: return exportSelected(as: "md", showing: scene)
    case .copyAsSheet: return exportSelected(as: "csv", showing: scene)

    case .callNext, .clock, .endSpeech, .longer, .shorter, .absent, .nextItem, .closeRound,
      .resume, .readBack, .adopt, .hallShown, .hallWithoutNames, .hallBlank, .chairFloor:
      // One command, or what it lacks: it was performed or refused above.
      return []
    default: return actAfter(action, showing: scene)
    }
  }

  mutating func nothing(_ why: Phrase) -> [Intent] {
    status.say(why, .bad)
    return [.bell]
  }

  mutating func open(_ form: any DeskForm, _ scene: Scene) -> [Intent] {
    openForm(form, showing: scene)
    return []
  }

  mutating func go(_ place: Place) -> [Intent] {
    self.place = place
    filter.clear()
    ghostMove = nil
    lists.cardIsFromBoard = false
    gapsBehind = nil
    return []
  }

  mutating func ask(_ question: Phrase, _ purpose: BarPurpose, yes: Phrase? = nil) -> [Intent] {
    overlays.append(.bar(yes.map { Bar(question, yes: $0) } ?? Bar(question), purpose))
    return []
  }

  /// A menu of acts, each with the reason that stands in its way now.
  mutating func menu(_ title: DeskAction, _ acts: [DeskAction], _ scene: Scene) -> [Intent] {
    let choices = acts.map {
      Choice(id: $0.rawValue, label: $0.title, obstacle: obstacle(to: $0, scene))
    }
    overlays.append(.menu(Menu(title.title, choices), .acts))
    return []
  }

  private mutating func toggleMaximised() -> [Intent] {
    isMaximised.toggle()
    return []
  }

  private mutating func suspendOrRefuse() -> [Intent] {
    isRestricted ? nothing(StatusWords.noWayOut) : [.suspend]
  }

  private mutating func openSessionMenu(_ scene: Scene) -> [Intent] {
    menu(.session, DeskAction.ofSession, scene)
  }
}

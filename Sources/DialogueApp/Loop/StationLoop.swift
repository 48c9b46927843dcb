import CSystem
package import DeskKit
import DialogueCore
import DialogueViewModels
import Glibc

/// The loop of a station: waits, hands keys and news to the screen, does what it asks, draws.
///
/// One thread and one place to wait. Whatever waits for a lock or a disk is the worker's.
package final class StationLoop<Screen: StationScreen, Face: Display> {
  let display: Face
  let worker: JournalWorker
  let clock: SceneClock
  let setting: StationSetting
  var screen: Screen
  var scene: Scene
  var keeper: DraftKeeper
  var inFlight = InFlight()
  /// As long as the sessions held before are read.
  var earlier: EarlierReader?
  /// They are to be read once more when a reading that was given up has ended.
  var asksEarlierAgain = false
  private var readOnly: Phrase?
  private var texts: PrivateTexts?
  private var isTakenOver = false
  private var ending: StationEnding?

  /// When a user who has left stops waiting for the journal's last answer.
  private var latestLeave: Int64?

  /// - Parameters:
  ///   - screen: What the station shows, with its drafts.
  ///   - display: Where it is shown.
  ///   - worker: The journal, opened.
  ///   - opened: What the worker said first.
  ///   - clock: The time at the table.
  ///   - setting: Everything that stays as it is.
  package init(
    _ screen: Screen,
    on display: Face,
    worker: JournalWorker,
    opened: WorkerNews,
    clock: SceneClock,
    setting: StationSetting
  ) {
    self.screen = screen
    self.display = display
    self.worker = worker
    self.clock = clock
    self.setting = setting
    keeper = DraftKeeper(file: setting.drafts, saved: screen.drafts)
    scene = Scene(
      session: opened.session,
      now: clock.now(in: opened.session),
      language: setting.language,
      path: setting.path,
      isASCII: setting.isASCII
    )
    take(opened)
  }

  /// Runs until the user leaves or a signal ends it.
  package func run() -> StationEnding {
    var awaitsPlace = setting.takesPlace
    var hasStarted = false
    while ending == nil {
      draw()
      // Not before: nobody is to wait for a screen while the place is being recorded.
      if awaitsPlace { attach() }
      awaitsPlace = false
      // A key is answered first.
      keepDrafts()
      if !hasStarted, inFlight.isEmpty {
        csystem_give_back_code()
        hasStarted = true
      }
      handle(display.wait(for: descriptors, until: deadline))
      leaveWhenAnswered()
    }
    return ending ?? .signalled(SIGHUP)
  }

  private func attach() {
    inFlight.begin(CommandID("\(setting.run).0"), at: clock.uptime)
    worker.ask(.attach)
  }

  private func draw() {
    refresh()
    screen.settle(showing: scene, in: display.size)
    display.show(screen.frame(showing: scene, in: display.size))
  }

  /// Brings the scene up to the present.
  private func refresh() {
    scene.now = clock.now(in: scene.session)
    scene.journal =
      readOnly.map(Scene.Journal.readOnly)
      ?? inFlight.state(at: scene.now.uptime, path: setting.path)
  }

  private var descriptors: [Int32] {
    [worker.descriptor, earlier?.descriptor].compactMap(\.self)
  }

  private var deadline: Int64? {
    [
      screen.nextWake(showing: scene), keeper.deadline, latestLeave,
      inFlight.nextChange(after: clock.uptime),
    ].compactMap(\.self).min()
  }

  private func handle(_ input: DisplayInput) {
    switch input {
    case .keys(let keys):
      refresh()
      for intent in screen.handle(keys, showing: scene, in: display.size) { perform(intent) }
    case .readable:
      takeMessages()
      takeEarlier()
    case .resized, .deadline: return
    case .terminate(let signal): end(bySignal: signal)
    case .hangUp: end(bySignal: SIGHUP)
    }
  }

  private func takeMessages() {
    for message in worker.messagesSoFar() {
      switch message {
      case .opened(let news), .news(let news): take(news)
      case .failed(let complaint):
        saveDrafts()
        ending = .failed(complaint)
      }
    }
  }

  /// Takes in what the journal holds now, then tells the screen what happened.
  private func take(_ news: WorkerNews) {
    scene.session = news.session
    scene.presence = news.presence
    scene.warning = news.warning
    readOnly = news.readOnly
    if news.isTakenOver, !isTakenOver {
      isTakenOver = true
      keeper.moveAside(forRun: setting.run)
      screen.say(RunWords.takenOver)
    }
    refresh()
    if !news.records.isEmpty { screen.noteRecords(news.records, showing: scene) }
    guard let report = news.report else { return }
    inFlight.end(report.id)
    screen.note(report, showing: scene)
  }

  private func perform(_ intent: Intent) {
    switch intent {
    case .perform(let id, let command):
      inFlight.begin(id, at: clock.uptime)
      worker.ask(.perform(id: id, command: command))
    case .reveal(let texts): reveal(texts)
    case .edit(let text): screen.takeEdited(edited(text), showing: scene)
    case .preview(let document): preview(document)
    case .export(let document, let format): export(document, as: format)
    case .readCalendar: offerCalendar()
    case .readEarlier: readEarlier()
    case .leaveEarlier: leaveEarlier()
    case .copy(let text): Clipboard.copy(text)
    case .remember(let preferences): remember(preferences)
    case .suspend:
      saveDrafts()
      suspend()
    case .repaint:
      display.leave()
      display.comeBack()
    case .bell: display.bell()
    case .quit: latestLeave = clock.uptime + StationSetting.patienceAtLeave
    }
  }

  private func reveal(_ boxes: [PrivateText]) {
    let texts = texts ?? PrivateTexts(path: setting.path, journal: scene.session.journalID)
    self.texts = texts
    for box in boxes { scene.revealed[box] = texts.open(box) }
  }

  private func preview(_ document: String) {
    do {
      let papers = try setting.papers(document, scene.session)
      screen.show(papers, of: document, showing: scene)
    } catch {
      screen.say(RunWords.notShown(Complaint(error, at: document)))
    }
  }

  private func offerCalendar() {
    do {
      screen.offer(try setting.calendar(), showing: scene)
    } catch {
      screen.say(RunWords.calendarNotRead(Complaint(error, at: RunWords.calendarFile)))
    }
  }

  private func remember(_ preferences: Preferences) {
    guard let file = setting.preferences else { return }
    do {
      try file.save(preferences)
    } catch {
      screen.say(RunWords.preferencesNotSaved(Complaint(error, at: file.path).what))
    }
  }

  private func export(_ document: String, as format: String) {
    do {
      let paths = try setting.export(document, format, scene.session) { done, count in
        guard count > 1 else { return }
        screen.say(ExportWords.writing(done, of: count))
        draw()
      }
      screen.say(RunWords.exported(paths))
    } catch {
      screen.say(RunWords.notExported(Complaint(error, at: document)))
    }
  }

  /// Leaves once every act is answered, or the journal has kept the user waiting long enough.
  private func leaveWhenAnswered() {
    guard let latestLeave, ending == nil, inFlight.isEmpty || latestLeave <= clock.uptime else {
      return
    }
    saveDrafts()
    let drafts = keeper.hasSaved ? keeper.file?.path : nil
    ending = .left(
      RunWords.farewell(
        records: scene.session.recordCount,
        path: setting.path,
        lines: screen.drafts.finishedLines.count,
        drafts: drafts
      )
    )
  }

  private func end(bySignal signal: Int32) {
    saveDrafts()
    ending = .signalled(signal)
  }
}

extension StationLoop {
  private func keepDrafts() {
    do {
      try keeper.keep(screen.drafts, at: clock.uptime)
    } catch {
      tellDraftsNotSaved(error)
      draw()
    }
  }

  private func saveDrafts() {
    do {
      try keeper.save(screen.drafts)
    } catch {
      tellDraftsNotSaved(error)
    }
  }

  private func tellDraftsNotSaved(_ error: any Error) {
    screen.say(RunWords.draftsNotSaved(Complaint(error, at: keeper.file?.path ?? "").what))
  }

  /// Lends the terminal to the user's editor.
  private func edited(_ text: String) -> String? {
    saveDrafts()
    display.leave()
    defer { display.comeBack() }
    let editor = TextEditor(command: setting.editor, folder: setting.editorFolder)
    do {
      if let edited = try editor.edit(text) { return edited }
      screen.say(RunWords.editorGaveUp)
    } catch {
      screen.say(RunWords.editorFailed(Complaint(error, at: setting.editorFolder)))
    }
    return nil
  }
}

package import DeskKit
import DialogueCore
import DialogueJournal
import DialogueViewModels
import Glibc
import OfficeData

/// A station from the command line to its last word.
package struct StationRun {
  /// Milliseconds without a word from the journal before the screen says that it waits.
  private static let patience: Int64 = 300

  private let options: StationOptions
  private let office: Office
  private let path: String
  private let clock: JournalClock

  /// Finds the journal.
  ///
  /// - Throws: `Complaint`, `SystemFault`.
  package init(_ options: StationOptions, in office: Office) throws {
    self.options = options
    self.office = office
    path = try office.sessions.journal(named: options.session)
    clock = try JournalClock.system()
  }

  /// Runs the station on the display that `open` gives.
  ///
  /// The journal is read while the display opens.
  ///
  /// - Throws: `Complaint` when the journal cannot be opened, and what `open` throws.
  package func run(on open: () throws -> some Display) throws -> StationEnding {
    guard options.station.role != .hall, options.whenHeld != .view else {
      return try view(options.station, on: open())
    }
    let place = place(of: options.station)
    // Beside what is no journal no file is made: opening it says what it is.
    guard JournalListing.begins(asJournal: path) else {
      return try sit(at: place, JournalWorker(order(place)), on: open())
    }
    switch place.take() {
    case .taken, .impossible:
      do {
        let worker = try JournalWorker(order(place))
        // The journal is read meanwhile.
        place.sign()
        return try sit(at: place, worker, on: open())
      } catch {
        // Nobody sat down: nobody is to be missed.
        place.release(hasLeft: true)
        throw error
      }
    case .held where options.whenHeld == .takeOver:
      return try sit(at: place, JournalWorker(order(place)), on: open())
    case .held(let holder):
      return try offer(place, heldBy: holder, on: open())
    }
  }

  /// Asks what to do about a station that is open elsewhere.
  private func offer(
    _ place: StationPlace,
    heldBy holder: StationHolder?,
    on display: some Display
  ) throws -> StationEnding {
    let offer = PlaceOffer(station: place.station, holder: holder)
    switch offer.ask(
      on: display,
      language: office.language,
      typing: TypingSwitch(office.preferences)
    ) {
    case .left:
      display.close()
      return .left(Phrase(verbatim: ""))
    case .signalled(let signal):
      display.close()
      return .signalled(signal)
    case .chosen(let id):
      switch offer.choice(of: id) {
      case .view, nil: return try view(place.station, on: display)
      case .takeOver: return try sit(at: place, JournalWorker(order(place)), on: display)
      case .next(let station):
        let next = self.place(of: station)
        guard case .held(let holder) = next.take() else {
          let worker = try JournalWorker(order(next))
          next.sign()
          return try sit(at: next, worker, on: display)
        }
        return try self.offer(next, heldBy: holder, on: display)
      }
    }
  }

  private func place(of station: Actor) -> StationPlace {
    let run = station.newRun()
    let attachment = Attachment.ofProcess(run: run, clock: clock)
    let holder = StationHolder(
      run: run,
      process: Int(getpid()),
      user: attachment.user,
      tty: attachment.tty,
      since: clock.wall()
    )
    return StationPlace(station, besideJournal: path, as: holder)
  }

  private func order(_ place: StationPlace) -> WorkerOrder {
    WorkerOrder(
      path: path,
      station: place.station,
      attachment: .ofProcess(run: place.run, clock: clock),
      clock: clock,
      place: place,
      foreseen: options.foresight?.journal,
      allowsNetworkVolume: options.allowsNetworkVolume
    )
  }
}

extension StationRun {
  /// Runs a station that records.
  private func sit(
    at place: StationPlace,
    _ worker: JournalWorker,
    on display: some Display
  ) throws -> StationEnding {
    defer { display.close() }
    let opened: WorkerNews
    switch try firstWord(of: worker, on: display) {
    case .opened(let news): opened = news
    case .ended(let ending): return ending
    }
    let file = DraftFile(
      folder: office.surroundings.stateFolder,
      journal: opened.session.journalID,
      station: place.station,
      texts: PrivateTexts(path: path, journal: opened.session.journalID)
    )
    let begun = BegunDrafts(file, run: place.run, session: opened.session)
    var station = Station(
      actor: place.station,
      run: place.run,
      drafts: begun.drafts,
      preferences: office.preferences.load(),
      restrict: options.isRestricted
    )
    if let opening = options.opening { station.openFollowUp(at: opening) }
    let words = begun.words + choicesWords
    if !words.isEmpty { station.say(words.joined(separator: " · ")) }
    let loop = StationLoop(
      station,
      on: display,
      worker: worker,
      opened: opened,
      clock: SceneClock(clock),
      setting: setting(run: place.run, takesPlace: opened.readOnly == nil, drafts: begun.file)
    )
    let ending = loop.run()
    begun.dropTaken(run: place.run)
    place.release(hasLeft: ending.isLeave)
    return ending
  }

  private var choicesWords: [Phrase] {
    guard office.preferences.content == .unreadable else { return [] }
    return [RunWords.choicesNotRead(office.preferences.path)]
  }

  /// Runs a station that only looks: the hall's screen, or one whose place is taken.
  private func view(_ station: Actor, on display: some Display) throws -> StationEnding {
    defer { display.close() }
    let run = station.newRun()
    let worker = try JournalWorker(
      WorkerOrder(
        path: path,
        station: station,
        attachment: .ofProcess(run: run, clock: clock),
        clock: clock,
        foreseen: options.foresight?.journal,
        isViewOnly: true
      )
    )
    let opened: WorkerNews
    switch try firstWord(of: worker, on: display) {
    case .opened(let news): opened = news
    case .ended(let ending): return ending
    }
    let setting = setting(run: run)
    let clock = SceneClock(clock)
    guard station.role == .hall else {
      var looking = Station(
        actor: station,
        run: run,
        preferences: office.preferences.load(),
        restrict: options.isRestricted
      )
      if let opening = options.opening { looking.openFollowUp(at: opening) }
      return StationLoop(
        looking,
        on: display,
        worker: worker,
        opened: opened,
        clock: clock,
        setting: setting
      ).run()
    }
    return StationLoop(
      HallScreen(run: run),
      on: display,
      worker: worker,
      opened: opened,
      clock: clock,
      setting: setting
    ).run()
  }

  private func setting(
    run: String,
    takesPlace: Bool = false,
    drafts: DraftFile? = nil
  ) -> StationSetting {
    let path = path
    let language = office.language
    let office = office
    return StationSetting(
      path: path,
      run: run,
      language: language,
      isASCII: options.isASCII,
      takesPlace: takesPlace,
      drafts: drafts,
      preferences: office.preferences,
      editor: office.surroundings.editor,
      editorFolder: office.surroundings.stateFolder,
      papers: { document, session in
        try PaperExport.papers(document, of: session, atJournal: path, in: office)
      },
      export: { document, format, session, progress in
        try PaperExport.export(
          document,
          as: format,
          of: session,
          besideJournal: path,
          in: office,
          progress
        )
      },
      calendar: { try office.library.calendar() },
      earlier: { session, progress in
        try EarlierReading(beside: path).matters(for: session, progress)
      }
    )
  }

  private enum FirstWord {
    case opened(WorkerNews)
    case ended(StationEnding)
  }

  /// Waits until the journal is open; a user who is tired of waiting may leave.
  private func firstWord(
    of worker: JournalWorker,
    on display: some Display
  ) throws -> FirstWord {
    let deadline = clock.uptime() + Self.patience
    var isPatient = true
    while true {
      for message in worker.messagesSoFar() {
        switch message {
        case .opened(let news), .news(let news): return .opened(news)
        case .failed(let complaint): throw complaint
        }
      }
      switch display.wait(for: [worker.descriptor], until: isPatient ? deadline : nil) {
      case .deadline:
        isPatient = false
        showWaiting(on: display)
      case .resized: if !isPatient { showWaiting(on: display) }
      case .keys(let keys):
        if keys.contains(.character("q")) || keys.contains(.control("c")) {
          return .ended(.left(Phrase(verbatim: "")))
        }
      case .terminate(let signal): return .ended(.signalled(signal))
      case .hangUp: return .ended(.signalled(SIGHUP))
      case .readable: continue
      }
    }
  }

  private func showWaiting(on display: some Display) {
    var frame = Frame(size: display.size)
    let words = RunWords.waiting(LockHolder.process(holding: path))
    frame.put(words(office.language), at: Position(row: 0, column: 0))
    display.show(frame)
  }
}

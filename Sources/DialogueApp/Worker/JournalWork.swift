import DeskKit
import DialogueCore
import DialogueJournal
import DialogueViewModels
import Glibc

/// The work of a journal's thread: waits for requests and for what others append.
struct JournalWork {
  /// Where the system gives no notices of changes.
  private static let pollInMilliseconds: Int32 = 500

  private let order: WorkerOrder
  private let store: SessionStore
  private let watch: JournalWatch?
  private let requests: Mailbox<WorkerRequest>
  private let messages: Mailbox<WorkerMessage>
  private let texts: PrivateTexts
  private var papersBeside: PapersBeside
  private var presence: PresenceWatch
  private var isAttached = false
  private var isTakenOver = false
  private var lastReadOnly: ReadOnlyReason?

  /// Opens the journal and serves it for as long as the process lives.
  static func run(
    _ order: WorkerOrder,
    requests: Mailbox<WorkerRequest>,
    messages: Mailbox<WorkerMessage>
  ) {
    do {
      var work = try JournalWork(order, requests: requests, messages: messages)
      messages.post(.opened(work.news()))
      while true { work.serve() }
    } catch {
      messages.post(.failed(Complaint(error, at: order.path)))
    }
  }

  private init(
    _ order: WorkerOrder,
    requests: Mailbox<WorkerRequest>,
    messages: Mailbox<WorkerMessage>
  ) throws {
    self.order = order
    self.requests = requests
    self.messages = messages
    // Before the first reading, so that nothing is appended unnoticed in between.
    watch = JournalWatch(order.path)
    store = try SessionStore(
      opening: order.path,
      as: order.station,
      attachment: order.attachment,
      clock: order.clock,
      options: StoreOptions(
        isViewOnly: order.isViewOnly,
        allowsNetworkVolume: order.allowsNetworkVolume,
        foreseen: order.foreseen
      )
    )
    texts = PrivateTexts(path: order.path, journal: store.session.header?.journal ?? "")
    papersBeside = PapersBeside(order.path, journal: store.session.journalID)
    presence = PresenceWatch(journal: order.path, own: order.place?.station)
    lastReadOnly = store.readOnly
  }

  /// Waits once, then does everything there is to do.
  private mutating func serve() {
    var polled = [requests.descriptor, watch?.descriptor ?? -1].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    poll(&polled, nfds_t(polled.count), watch == nil ? Self.pollInMilliseconds : -1)
    for request in requests.take() { answer(request) }
    follow()
  }

  private mutating func answer(_ request: WorkerRequest) {
    switch request {
    case .attach: attach()
    case .perform(let id, let command): perform(command, id: id)
    }
  }

  private mutating func attach() {
    let known = store.session.recordCount
    var outcome = Report.Outcome.failed(RunWords.viewOnly)
    do {
      let record = try store.attach()
      isAttached = true
      outcome = .recorded(record)
    } catch {
      outcome = Self.outcome(of: error, at: order.path)
    }
    let id = CommandID("\(order.attachment.run).0")
    tell(since: known, report: Report(id: id, outcome: outcome))
  }

  private mutating func perform(_ command: Command, id: CommandID) {
    let known = store.session.recordCount
    let outcome: Report.Outcome
    do {
      let sealed = try command.sealingPrivateTexts(texts.seal)
      outcome = .recorded(
        try store.perform(
          sealed,
          id: id,
          as: order.station,
          papersElsewhere: papersBeside.papers(for: sealed)
        )
      )
    } catch {
      outcome = Self.outcome(of: error, at: order.path)
    }
    tell(since: known, report: Report(id: id, outcome: outcome))
  }

  private static func outcome(of error: any Error, at path: String) -> Report.Outcome {
    switch error {
    case let refusal as Refusal: .refused(refusal)
    case StoreFault.alreadyRecorded(let number): .alreadyRecorded(number: number)
    default: .failed(Complaint(error, at: path).what)
    }
  }

  /// Takes in what others did, and says so when it makes a difference.
  private mutating func follow() {
    let news = watch?.news() ?? JournalWatch.News()
    let known = store.session.recordCount
    if news.journalChanged || watch == nil { _ = store.catchUp() }
    takePlace(hearing: news.names)
    let hasMoved = presence.look(at: news.names, wall: sceneMoment.wall)
    guard hasMoved || store.session.recordCount != known || store.readOnly != lastReadOnly else {
      return
    }
    tell(since: known)
  }

  private var sceneMoment: Moment { SceneClock(order.clock).now(in: store.session) }

  private mutating func tell(since known: Int, report: Report? = nil) {
    noteTakeOver()
    lastReadOnly = store.readOnly
    var news = news()
    news.report = report
    news.records = store.session.records(from: known).filter { record in
      !record.id.text.hasPrefix("\(order.attachment.run).")
    }
    messages.post(.news(news))
  }

  private mutating func noteTakeOver() {
    guard isAttached, !isTakenOver,
      let holder = store.session.attachments[order.station], holder.run != order.attachment.run
    else { return }
    isTakenOver = true
    order.place?.release(hasLeft: true)
  }

  /// Takes the place of the run that was taken over, once that run has let go.
  private func takePlace(hearing names: Set<String>) {
    guard let place = order.place, !isTakenOver,
      names.contains(StationFile.name(of: order.station, besideJournal: order.path))
    else { return }
    // Still held: its release will be heard as well.
    _ = place.take()
    place.sign()
  }

  private func news() -> WorkerNews {
    WorkerNews(
      session: store.session,
      readOnly: isTakenOver ? RunWords.takenOver : readOnly,
      warning: warning,
      presence: presence.presence,
      isTakenOver: isTakenOver
    )
  }

  private var readOnly: Phrase? {
    guard let fault = store.archiveFault else { return store.readOnly?.sentence }
    return store.readOnly.map { $0.sentence + RunWords.archiveStaysOpen(fault.reason) }
  }

  private var warning: Phrase? {
    if let left = store.spaceLeft { return RunWords.littleSpace(left.records) }
    if case .torn(let bytes) = store.recovered { return RunWords.recovered(bytes) }
    return nil
  }
}

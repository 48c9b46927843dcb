import DeskKit
import DialogueApp
import DialogueCore
import DialogueJournal
import DialogueViewModels
import Glibc
import Testing

struct JournalWorkerTests {
  /// A worker whose messages are taken one at a time, though they come in batches.
  private final class Heard {
    let worker: JournalWorker
    private var messages: ArraySlice<WorkerMessage> = []

    init(_ worker: JournalWorker) {
      self.worker = worker
    }

    func ask(_ request: WorkerRequest) {
      worker.ask(request)
    }

    /// Nil when nothing comes for a long time.
    func next() -> WorkerMessage? {
      var polled = pollfd(fd: worker.descriptor, events: Int16(POLLIN), revents: 0)
      while messages.isEmpty {
        guard poll(&polled, 1, 20_000) > 0 else { return nil }
        messages = worker.messagesSoFar()[...]
      }
      return messages.removeFirst()
    }
  }

  /// Waits for messages until one is what the test looks for.
  private func news(
    from worker: Heard,
    where isWanted: (WorkerNews) -> Bool
  ) throws -> WorkerNews {
    while let message = worker.next() {
      switch message {
      case .opened(let news), .news(let news): if isWanted(news) { return news }
      case .failed(let complaint): throw complaint
      }
    }
    throw Complaint("test", Phrase(verbatim: "no such news"))
  }

  private func worker(
    _ path: String,
    as station: Actor,
    run: String,
    place: StationPlace? = nil
  ) throws -> Heard {
    let clock = try JournalClock.system()
    let worker = try JournalWorker(
      WorkerOrder(
        path: path,
        station: station,
        attachment: .ofProcess(run: run, clock: clock),
        clock: clock,
        place: place
      )
    )
    return Heard(worker)
  }

  @Test func `a request is answered with the record and the session that holds it`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let worker = try worker(path, as: Actor(.operator), run: "op-1")
    let id = CommandID("op-1.1")
    worker.ask(.perform(id: id, command: .closeList))
    let news = try news(from: worker) { $0.report?.id == id }
    guard case .recorded(let record)? = news.report?.outcome else {
      Issue.record("\(String(describing: news.report))")
      return
    }
    #expect(record.events == [.listClosed])
    #expect(news.session.ledger.last?.record == record.number)
    #expect(!news.session.queue.isListOpen)
    #expect(news.records.isEmpty)
  }

  @Test func `what another process records comes by itself`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let worker = try worker(path, as: Actor(.secretary), run: "sec-1")
    _ = try news(from: worker) { _ in true }
    let other = try office.store(path, as: Actor(.operator))
    let record = try other.perform(.closeList, id: CommandID("op-9.1"), as: Actor(.operator))
    let news = try news(from: worker) { $0.records.last?.number == record.number }
    #expect(news.records.last?.events == record.events)
    #expect(!news.session.queue.isListOpen)
  }

  @Test func `a refusal comes back with what the journal holds now`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let worker = try worker(path, as: Actor(.operator), run: "op-1")
    _ = try office.store(path, as: Actor(.secretary))
      .perform(.closeList, id: CommandID("sec-9.1"), as: Actor(.secretary))
    let id = CommandID("op-1.1")
    worker.ask(.perform(id: id, command: .closeList))
    let news = try news(from: worker) { $0.report?.id == id }
    #expect(news.report?.outcome == .refused(.listClosed))
  }

  @Test func `a newer run takes the place and the older turns to view only`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let holder = StationHolder(run: "sec-1", process: 1, user: nil, tty: nil, since: 0)
    let place = StationPlace(Actor(.secretary), besideJournal: path, as: holder)
    #expect(place.take() == .taken)
    place.sign()
    let older = try worker(path, as: Actor(.secretary), run: "sec-1", place: place)
    older.ask(.attach)
    _ = try news(from: older) { $0.report != nil }
    let newer = try worker(path, as: Actor(.secretary), run: "sec-2")
    newer.ask(.attach)
    let news = try news(from: older) { $0.isTakenOver }
    #expect(news.readOnly != nil)
    let next = StationPlace(Actor(.secretary), besideJournal: path, as: holder)
    #expect(next.take() == .taken)
  }

  @Test func `a station that comes and goes is seen by the others`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let station = Actor(.operator, desk: 2)
    let watcher = try worker(path, as: Actor(.secretary), run: "sec-1")
    _ = try news(from: watcher) { _ in true }
    let holder = StationHolder(run: "op-7", process: 1, user: nil, tty: nil, since: 0)
    let place = StationPlace(station, besideJournal: path, as: holder)
    #expect(place.take() == .taken)
    place.sign()
    _ = try news(from: watcher) { $0.presence[station] == .present }
    place.release(hasLeft: false)
    let lost = try news(from: watcher) { $0.presence[station] != .present }
    guard case .lost? = lost.presence[station] else {
      Issue.record("\(lost.presence)")
      return
    }
    let again = StationPlace(station, besideJournal: path, as: holder)
    #expect(again.take() == .taken)
    again.release(hasLeft: true)
    _ = try news(from: watcher) { $0.presence[station] == nil }
  }

  @Test func `private texts are sealed on their way and open only with the key`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let worker = try worker(path, as: Actor(.operator), run: "op-1")
    let id = CommandID("op-1.1")
    let registrant = Registrant("Khúc Thị Vân", phone: PrivateText("0912000111"))
    worker.ask(
      .perform(
        id: id,
        command: .enterRegistration(entry: .init(registrant: registrant), duplicate: nil)
      )
    )
    let news = try news(from: worker) { $0.report?.id == id }
    let phone = try #require(news.session.queue.registrations.last?.entry.registrant.phone)
    #expect(phone.isSealed)
    let journal = news.session.journalID
    let texts = PrivateTexts(path: path, journal: journal)
    #expect(texts.open(phone) == "0912000111")
    #expect(try texts.seal(.phone, phone.stored) == phone.stored)
    for words in ["box:0912000111", "box:AAAA", phone.stored + "A"] {
      #expect(throws: PrivateKey.Fault.wrongBox) { try texts.seal(.phone, words) }
    }
    #expect(throws: PrivateKey.Fault.wrongBox) { try texts.seal(.address, phone.stored) }
    unlink("\(path).key")
    let keyless = PrivateTexts(path: path, journal: journal)
    #expect(keyless.open(phone) == nil)
    #expect(try keyless.seal(.phone, phone.stored) == phone.stored)
    #expect(throws: PrivateKey.Fault.wrongBox) { try keyless.seal(.phone, "box:0912000111") }
  }
}

import DeskKit
import DialogueCore
import DialogueJournal
import DialogueViewModels
import Dispatch
import Foundation
import Glibc
import Synchronization
import Testing

@testable import DialogueApp

/// The sessions held before are read beside the loop: it answers keys and records meanwhile.
struct EarlierAtStationTests {
  /// A reading that stands still until it is told to go on.
  private final class Gate: Sendable {
    private let opening = DispatchSemaphore(value: 0)
    private let ending = DispatchSemaphore(value: 0)
    private let gaveUp = Mutex(false)

    var hasGivenUp: Bool { gaveUp.withLock { $0 } }

    func open() { opening.signal() }

    /// Waits until the reading is over.
    func leave() {
      #expect(ending.wait(timeout: .now() + 60) == .success)
    }

    func read(
      _ matters: EarlierMatters,
      _ progress: (Int, Int) throws -> Void
    ) throws -> EarlierMatters {
      defer { ending.signal() }
      try progress(0, 2)
      _ = opening.wait(timeout: .now() + 60)
      do {
        try progress(1, 2)
      } catch {
        gaveUp.withLock { $0 = true }
        throw error
      }
      return matters
    }
  }

  private static let asking: [PatientDisplay.Step] = [
    .init(seen: "SAMPLE", input: .keys([.control("o"), .character("6")])),
    .init(seen: "Left open", input: .keys([.character("t")])),
  ]

  /// What the whole sample left open to the one that is still open.
  private func matters(in office: TestOffice, for path: String) throws -> EarlierMatters {
    let session = try office.store(path, as: Actor(.hall), isViewOnly: true).session
    let whole = try Demonstration(in: office.office).create(isWhole: true)
    let held = try office.store(whole, as: Actor(.hall), isViewOnly: true).session
    let now = SceneClock(try JournalClock.system()).now(in: held)
    return EarlierMatters([FollowUpSource(held, at: now, name: "mau")], for: session)
  }

  private func run(
    at path: String,
    _ steps: [PatientDisplay.Step],
    earlier: @escaping StationSetting.Earlier,
    whenSuspended: @escaping () -> Void = {}
  ) throws -> PatientDisplay {
    let clock = try JournalClock.system()
    let station = Actor(.secretary)
    let run = station.newRun()
    let worker = try JournalWorker(
      WorkerOrder(
        path: path,
        station: station,
        attachment: .ofProcess(run: run, clock: clock),
        clock: clock
      )
    )
    let display = PatientDisplay(steps)
    display.whenSuspended = whenSuspended
    let loop = StationLoop(
      Station(actor: station, run: run),
      on: display,
      worker: worker,
      opened: try opened(worker),
      clock: SceneClock(clock),
      setting: StationSetting(
        path: path,
        run: run,
        language: .en,
        takesPlace: true,
        papers: { _, _ in [] },
        export: { _, _, _, _ in [] },
        calendar: { throw CancellationError() },
        earlier: earlier
      )
    )
    _ = loop.run()
    return display
  }

  private func opened(_ worker: JournalWorker) throws -> WorkerNews {
    var polled = pollfd(fd: worker.descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&polled, 1, 20_000)
    guard case .opened(let news)? = worker.messagesSoFar().first else {
      throw Complaint("test", Phrase(verbatim: "not opened"))
    }
    return news
  }

  @Test func `the list comes once they are read`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let gate = Gate()
    let matters = try matters(in: office, for: path)
    let display = try run(
      at: path,
      Self.asking + [
        .init(seen: "0 of 2 journals", input: .deadline, meanwhile: { gate.open() }),
        .init(seen: "LEFT OPEN BY", input: .terminate(signal: SIGTERM)),
      ],
      earlier: { _, progress in try gate.read(matters, progress) }
    )
    #expect(display.text.contains("LEFT OPEN BY"))
  }

  @Test func `acts are recorded meanwhile, and what comes late for a closed list is dropped`()
    throws
  {
    let office = try TestOffice()
    let path = try office.sample()
    let gate = Gate()
    let session = try office.store(path, as: Actor(.hall), isViewOnly: true).session
    let matters = try matters(in: office, for: path)
    // The station's sitting down is the record before.
    let paused = "#\(session.recordCount + 1)"
    let display = try run(
      at: path,
      Self.asking + [
        .init(seen: "0 of 2 journals", input: .keys([.escape, .function(3)])),
        .init(
          seen: paused,
          input: .keys([.down]),
          meanwhile: {
            gate.open()
            gate.leave()
          }
        ),
        .init(seen: "", input: .terminate(signal: SIGTERM)),
      ],
      earlier: { _, progress in try gate.read(matters, progress) }
    )
    #expect(gate.hasGivenUp)
    #expect(!display.text.contains("LEFT OPEN BY"))
    let after = try office.store(path, as: Actor(.hall), isViewOnly: true).session
    #expect(after.floor?.state == .paused)
  }

  @Test func `who asks again is shown what the second reading found`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let gates = [Gate(), Gate()]
    let asked = Mutex(0)
    let matters = try matters(in: office, for: path)
    let display = try run(
      at: path,
      Self.asking + [
        .init(seen: "0 of 2 journals", input: .keys([.escape, .character("t")])),
        // The second begins when the first has let go of its journal.
        .init(
          seen: "of this folder…",
          input: .deadline,
          meanwhile: {
            #expect(asked.withLock { $0 } == 1)
            gates[0].open()
            gates[0].leave()
            gates[1].open()
          }
        ),
        .init(seen: "LEFT OPEN BY", input: .terminate(signal: SIGTERM)),
      ],
      earlier: { _, progress in
        let number = asked.withLock { count in
          defer { count += 1 }
          return count
        }
        return try gates[number].read(matters, progress)
      }
    )
    #expect(gates.map(\.hasGivenUp) == [true, false])
    #expect(display.text.contains("LEFT OPEN BY"))
  }

  @Test func `the program stands still only when a reading that was given up has let go`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let gate = Gate()
    let matters = try matters(in: office, for: path)
    let display = try run(
      at: path,
      Self.asking + [
        .init(seen: "0 of 2 journals", input: .keys([.escape])),
        .init(
          seen: "",
          input: .keys([.control("z")]),
          meanwhile: {
            Thread.detachNewThread {
              usleep(50_000)
              gate.open()
            }
          }
        ),
        .init(seen: "", input: .terminate(signal: SIGTERM)),
      ],
      earlier: { _, progress in try gate.read(matters, progress) },
      whenSuspended: { #expect(gate.hasGivenUp) }
    )
    #expect(display.suspensions == 1)
  }

  @Test func `a folder that cannot be read is said, and closes what waited for it`() throws {
    let office = try TestOffice()
    let display = try run(
      at: office.sample(),
      Self.asking + [
        .init(seen: "Earlier sessions were not read", input: .terminate(signal: SIGTERM))
      ],
      earlier: { _, _ in throw SystemFault(.open, path: "/hoi-nghi", code: EACCES) }
    )
    #expect(display.text.contains("permission denied"))
    #expect(!display.text.contains("Reading the sessions"))
  }
}

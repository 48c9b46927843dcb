import DeskKit
import DialogueApp
import DialogueCore
import DialogueJournal
import DialogueViewModels
import Foundation
import Testing

struct StationRunTests {
  private func run(
    _ role: StationRole,
    at path: String,
    in office: TestOffice,
    whenHeld: StationOptions.WhenHeld = .ask,
    _ steps: [PatientDisplay.Step]
  ) throws -> (StationEnding, PatientDisplay) {
    let display = PatientDisplay(steps)
    let options = StationOptions(session: path, role: role, whenHeld: whenHeld)
    let ending = try StationRun(options, in: office.office).run(on: { display })
    return (ending, display)
  }

  private static let leaving: [PatientDisplay.Step] = [
    .init(seen: "SAMPLE", input: .keys([.control("c")])),
    .init(seen: "Enter/Esc", input: .keys([.character("c")])),
  ]

  @Test func `a station takes its place, leaves, and says what is safe`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let before = try office.store(path, as: Actor(.hall), isViewOnly: true).session.recordCount
    let (ending, display) = try run(.operator, at: path, in: office, Self.leaving)
    guard case .left(let words) = ending else {
      Issue.record("\(ending)")
      return
    }
    let session = try office.store(path, as: Actor(.hall), isViewOnly: true).session
    #expect(words.en.hasPrefix("Recorded up to #"))
    #expect(words.en.contains(path))
    #expect(session.recordCount == before + 1)
    #expect(session.attachments[Actor(.operator)]?.boot == (try JournalClock.system().boot))
    #expect(display.isClosed)
  }

  @Test func `opening what is no journal leaves nothing beside it`() throws {
    let office = try TestOffice()
    let letter = "\(office.folder)/m.docx"
    try Data("PK".utf8).write(to: URL(filePath: letter))
    let folder = "\(office.folder)/papers"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let before = try FileManager.default.contentsOfDirectory(atPath: office.folder).sorted()
    for path in [letter, folder] {
      #expect(throws: Complaint.self) { try run(.secretary, at: path, in: office, []) }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: office.folder).sorted() == before)
  }

  @Test func `the hall leaves no trace in the journal`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let before = try Data(contentsOf: URL(filePath: path))
    let (ending, display) = try run(
      .hall,
      at: path,
      in: office,
      [
        .init(seen: "06", input: .keys([.character("q")])),
        .init(seen: "", input: .keys([.character("c")])),
      ]
    )
    guard case .left = ending else {
      Issue.record("\(ending)")
      return
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(display.paints > 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal ends the station with its number`(signal: Int32) throws {
    let office = try TestOffice()
    let path = try office.sample()
    let (ending, display) = try run(
      .secretary,
      at: path,
      in: office,
      [.init(seen: "SAMPLE", input: .terminate(signal: signal))]
    )
    #expect(ending == .signalled(signal))
    #expect(display.isClosed)
  }

  @Test func `a sentence begun when the program is killed is there when it is opened again`() throws
  {
    let office = try TestOffice()
    let path = try office.sample()
    let keys = "de nghi xa cong khai".map(Key.character)
    _ = try run(
      .secretary,
      at: path,
      in: office,
      [
        .init(seen: "SAMPLE", input: .keys(keys)),
        .init(seen: "de nghi xa cong khai", input: .terminate(signal: SIGTERM)),
      ]
    )
    let (_, display) = try run(
      .secretary,
      at: path,
      in: office,
      [.init(seen: "de nghi xa cong khai", input: .terminate(signal: SIGTERM))]
    )
    #expect(display.text.contains("de nghi xa cong khai"))
  }

  @Test func `an act is recorded and the screen says its number`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let before = try office.store(path, as: Actor(.hall), isViewOnly: true).session.recordCount
    let (_, display) = try run(
      .operator,
      at: path,
      in: office,
      [
        .init(seen: "SAMPLE", input: .keys([.function(3)])),
        .init(seen: "#\(before + 1)", input: .terminate(signal: SIGTERM)),
      ]
    )
    let session = try office.store(path, as: Actor(.hall), isViewOnly: true).session
    #expect(session.floor?.state == .paused)
    #expect(display.text.contains("#\(before + 1)"))
  }

  @Test func `an editor that cannot have the words is said with its reason`() throws {
    let office = try TestOffice()
    let state = URL(filePath: office.office.surroundings.stateFolder)
    let (_, display) = try run(
      .secretary,
      at: office.sample(),
      in: office,
      [
        .init(seen: "SAMPLE", input: .keys([.control("x")])) {
          try FileManager.default.createDirectory(
            at: state.deletingLastPathComponent(),
            withIntermediateDirectories: true
          )
          try "".write(to: state, atomically: false, encoding: .utf8)
        },
        .init(seen: "Not edited: \(state.path)", input: .terminate(signal: SIGTERM)),
      ]
    )
    #expect(display.text.contains("Not edited"))
  }

  @Test func `a held station offers a choice, and leaving it changes nothing`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let holder = StationHolder(run: "sec-1", process: 1, user: "hoa", tty: "/dev/pts/3", since: 0)
    let place = StationPlace(Actor(.secretary), besideJournal: path, as: holder)
    #expect(place.take() == .taken)
    place.sign()
    let before = try Data(contentsOf: URL(filePath: path))
    let (ending, display) = try run(
      .secretary,
      at: path,
      in: office,
      [.init(seen: "/dev/pts/3", input: .keys([.escape]))]
    )
    #expect(ending == .left(Phrase(verbatim: "")))
    #expect(display.text.contains("Take over"))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `the next number sits down beside the station that is held`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let holder = StationHolder(run: "sec-1", process: 1, user: nil, tty: nil, since: 0)
    let place = StationPlace(Actor(.secretary), besideJournal: path, as: holder)
    #expect(place.take() == .taken)
    place.sign()
    let (ending, _) = try run(
      .secretary,
      at: path,
      in: office,
      [
        .init(seen: "Take over", input: .keys([.character("3")])),
        .init(seen: "SECRETARY 2", input: .terminate(signal: SIGTERM)),
      ]
    )
    #expect(ending == .signalled(SIGTERM))
  }

  @Test func `a journal that is none is refused before anything is drawn over`() throws {
    let office = try TestOffice()
    let path = "\(office.folder)/foreign.journal"
    try "hello\n".write(toFile: path, atomically: false, encoding: .utf8)
    let display = PatientDisplay([])
    let options = StationOptions(session: path, role: .secretary)
    #expect(throws: Complaint.self) {
      try StationRun(options, in: office.office).run(on: { display })
    }
    #expect(display.isClosed)
  }

  @Test func `the office's own calendar is adopted from the palette`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    try office.write(
      "calendar/vietnam-working-days.yaml",
      """
      version: "office-9"
      weekly_rest: [saturday, sunday]
      rows:
        - {date: 2024-05-31, kind: off, name: "Nghỉ bù", source: "Thông báo", status: confirmed}
      """
    )
    _ = try run(
      .secretary,
      at: path,
      in: office,
      Self.askingForCalendar + [
        .init(seen: "Use calendar office-9", input: .keys([.character("c")])),
        .init(seen: "calendar office-9", input: .terminate(signal: SIGTERM)),
      ]
    )
    let session = try office.store(path, as: Actor(.hall), isViewOnly: true).session
    #expect(session.calendar.version == "office-9")
  }

  @Test func `a calendar that cannot be read is said, and nothing is adopted`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let before = try office.store(path, as: Actor(.hall), isViewOnly: true).session.calendar
    try office.write("calendar/vietnam-working-days.yaml", "version: \"x\"\n")
    let (_, display) = try run(
      .secretary,
      at: path,
      in: office,
      Self.askingForCalendar + [
        .init(seen: "The calendar was not read", input: .terminate(signal: SIGTERM))
      ]
    )
    #expect(display.text.contains("The calendar was not read"))
    let session = try office.store(path, as: Actor(.hall), isViewOnly: true).session
    #expect(session.calendar == before)
  }

  @Test func `t reads the other sessions of the folder, and says when there is none before`() throws
  {
    let office = try TestOffice()
    let (_, display) = try run(
      .secretary,
      at: try office.sample(),
      in: office,
      [
        .init(seen: "SAMPLE", input: .keys([.control("o"), .character("6")])),
        .init(seen: "Left open", input: .keys([.character("t")])),
        .init(seen: "no session of this folder", input: .terminate(signal: SIGTERM)),
      ]
    )
    #expect(display.text.contains("no session of this folder was over before this one"))
  }

  @Test func `t shows what a session beside it left open`() throws {
    let office = try TestOffice()
    let path = try office.sample()
    let whole = try Demonstration(in: office.office).create(isWhole: true)
    let beside = URL(filePath: path).deletingLastPathComponent().appending(path: "truoc.journal")
    try FileManager.default.copyItem(at: URL(filePath: whole), to: beside)
    let (_, display) = try run(
      .secretary,
      at: path,
      in: office,
      [
        .init(seen: "SAMPLE", input: .keys([.control("o"), .character("6")])),
        .init(seen: "Left open", input: .keys([.character("t")])),
        .init(seen: "LEFT OPEN BY", input: .terminate(signal: SIGTERM)),
      ]
    )
    #expect(display.text.contains("YK-02"), "\(display.text)")
  }

  private static let askingForCalendar: [PatientDisplay.Step] = [
    .init(seen: "SAMPLE", input: .keys([.control("o"), .character(":")])),
    .init(seen: "", input: .keys("newer working".map(Key.character) + [.enter])),
  ]
}

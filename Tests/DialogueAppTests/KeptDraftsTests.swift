import DeskKit
import DialogueApp
import DialogueCore
import DialogueJournal
import DialogueViewModels
import Foundation
import Testing

/// Drafts that are not where a station looks for its own: damaged, or of a run that lost its place.
struct KeptDraftsTests {
  private let office: TestOffice
  private let path: String
  private let file: DraftFile

  init() throws {
    office = try TestOffice()
    path = try office.sample()
    file = try office.drafts(of: path, Actor(.secretary))
  }

  private func run(
    whenHeld: StationOptions.WhenHeld = .ask,
    _ steps: [PatientDisplay.Step]
  ) throws -> PatientDisplay {
    let display = PatientDisplay(steps)
    let options = StationOptions(session: path, role: .secretary, whenHeld: whenHeld)
    _ = try StationRun(options, in: office.office).run(on: { display })
    return display
  }

  private static func line(_ text: String) throws -> DraftBook {
    let saved = #"{"line":{"text":{"text":"\#(text)","caret":\#(text.count)}},"forms":{}}"#
    return try JSONDecoder().decode(DraftBook.self, from: Data(saved.utf8))
  }

  private var names: [String] {
    get throws {
      let folder = URL(filePath: file.path).deletingLastPathComponent().path
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }
  }

  @Test func `a damaged draft file is set aside, said, and not written over`() throws {
    try file.save(Self.line("a"))
    let damaged = #"{"line":{"text":{"text":"đề nghị xã"#
    try damaged.write(toFile: file.path, atomically: false, encoding: .utf8)
    let display = try run([
      .init(seen: "cannot be read", input: .keys("moi".map(Key.character))),
      .init(seen: "moi", input: .terminate(signal: SIGTERM)),
    ])
    #expect(display.text.contains("moi"))
    #expect(try String(contentsOfFile: "\(file.path).kept-1", encoding: .utf8) == damaged)
    guard case .drafts(let drafts) = file.content else {
      Issue.record("not saved")
      return
    }
    #expect(drafts.line?.text.text == "moi")
  }

  @Test func `a damaged draft file that cannot be moved is left alone`() throws {
    try FileManager.default.createDirectory(atPath: file.path, withIntermediateDirectories: true)
    _ = try run([
      .init(seen: "cannot be read", input: .keys("moi".map(Key.character))),
      .init(seen: "moi", input: .terminate(signal: SIGTERM)),
    ])
    #expect(try names.count == 2)
    let again = try run([.init(seen: "moi", input: .terminate(signal: SIGTERM))])
    #expect(again.text.contains("moi"))
  }

  @Test func `words kept at a take-over are there at the next start`() throws {
    let aside = file.kept(forRun: "sec-old")
    try aside.save(Self.line("de nghi xa cong khai"))
    let display = try run([
      .init(seen: "taken over are here again", input: .terminate(signal: SIGTERM))
    ])
    #expect(display.text.contains("de nghi xa cong khai"))
    #expect(aside.content == .nothing)
    #expect(try file.content == .drafts(Self.line("de nghi xa cong khai")))
    #expect(try names == ["secretary.json"])
  }

  @Test func `other words in their place wait for the next start, under their own name`() throws {
    let aside = file.kept(forRun: "sec-old")
    try aside.save(Self.line("loi cu"))
    try file.save(Self.line("loi moi"))
    let display = try run([
      .init(seen: "wait for the next start", input: .terminate(signal: SIGTERM))
    ])
    #expect(display.text.contains("loi moi"))
    #expect(try aside.content == .drafts(Self.line("loi cu")))
    try file.save(DraftBook())
    _ = try run([.init(seen: "loi cu", input: .terminate(signal: SIGTERM))])
    #expect(try names == ["secretary.json"])
  }

  @Test func `what the new run had from the start is not offered again when it leaves`() throws {
    try file.save(Self.line("loi chung"))
    let aside = file.kept(forRun: "sec-old")
    _ = try run([
      .init(seen: "loi chung", input: .deadline) { try aside.save(Self.line("loi chung")) },
      .init(seen: "", input: .terminate(signal: SIGTERM)),
    ])
    #expect(try names == ["secretary.json"])
  }

  @Test func `a run that is taken over keeps its words, and they come back`() throws {
    let clock = try JournalClock.system()
    _ = try run([
      .init(seen: "SAMPLE", input: .keys("dang viet do".map(Key.character))),
      .init(seen: "dang viet do", input: .deadline) { [path] in
        let store = try SessionStore(
          opening: path,
          as: Actor(.secretary),
          attachment: .ofProcess(run: "sec-new", clock: clock),
          clock: clock
        )
        _ = try store.attach()
      },
      .init(seen: "taken over", input: .terminate(signal: SIGTERM)),
    ])
    let kept = try #require(names.first { $0 != "secretary.json" })
    #expect(kept.hasPrefix("secretary.sec-"))
    try file.save(DraftBook())
    _ = try run([.init(seen: "dang viet do", input: .terminate(signal: SIGTERM))])
    #expect(try names == ["secretary.json"])
  }
}

import DeskKit
import DialogueApp
import DialogueCore
import DialogueTestSupport
import DialogueViewModels
import VietnameseText

/// A station, or the hall, at which keys are pressed at random and the screen changes its size.
struct KeyTable {
  private(set) var rehearsal: Rehearsal
  private var screen: any StationScreen
  private let actor: Actor
  private let margin: Int
  private var keys: RandomKeys
  private var size = Size(rows: 24, columns: 80)
  private var language = Language.vi
  private var isASCII = false
  private let seed: UInt64

  /// - Parameters:
  ///   - seed: Also says which station it is, and how far its session has come.
  ///   - margin: Columns that every frame must leave free.
  /// - Throws: `Refusal`.
  init(seed: UInt64, margin: Int) throws {
    self.seed = seed
    self.margin = margin
    keys = RandomKeys(seed: seed)
    rehearsal =
      switch seed / 4 % 6 {
      case 0: Rehearsal()
      case 1: try .queued()
      case 2: try .speaking()
      case 3: try .raised()
      case 4: try .closed()
      default: try .sealed()
      }
    let actors: [Actor] = [.secretary, .operator, .chair, .hall]
    actor = actors[Int(seed % 4)]
    screen =
      actor.role == .hall
      ? HallScreen(run: Rehearsal.run(of: actor))
      : Station(actor: actor, run: Rehearsal.run(of: actor))
  }

  private var scene: Scene {
    Scene(session: rehearsal.session, now: rehearsal.now, language: language, isASCII: isASCII)
  }

  /// One read of keys, an act of another station now and then, and a look at the screen.
  mutating func press(_ findings: inout Findings) {
    rehearsal.wait(seconds: Int64(keys.random.number(0...5)))
    if keys.random.once(in: 6) { changeSize() }
    for intent in screen.handle([keys.next()], showing: scene, in: size) { obey(intent) }
    if keys.random.once(in: 40) { othersAct() }
    screen.settle(showing: scene, in: size)
    check(screen.frame(showing: scene, in: size), &findings)
  }

  private mutating func changeSize() {
    let rows = [1, 2, 3, 5, 10, 15, 16, 23, 24, 40, 100]
    let columns = [1, 2, 3, 10, 19, 20, 50, 59, 60, 79, 80, 99, 100, 120, 300]
    size = Size(
      rows: keys.random.one(of: rows) ?? 24,
      columns: keys.random.one(of: columns) ?? 80
    )
    language = keys.random.once(in: 3) ? .en : .vi
    isASCII = keys.random.once(in: 5)
  }

  private mutating func obey(_ intent: Intent) {
    switch intent {
    case .perform(let id, let command): perform(id, command)
    case .edit(let text): screen.takeEdited(keys.random.once(in: 2) ? text : nil, showing: scene)
    case .readEarlier:
      screen.take(.reading(done: 1, of: 3))
      // Else the keys that follow meet what waits.
      if keys.random.once(in: 2) { screen.take(.failed(Phrase(verbatim: "…"))) }
    case .reveal, .preview, .export, .readCalendar, .leaveEarlier, .copy, .remember, .suspend,
      .repaint, .bell, .quit:
      return
    }
  }

  private mutating func perform(_ id: CommandID, _ command: Command) {
    let outcome: Report.Outcome
    do throws(Refusal) {
      let sealed = command.sealingPrivateTexts { _, _ in "\(PrivateText.sealedPrefix)AAAA" }
      try rehearsal.perform(sealed, as: actor)
      outcome = rehearsal.records.last.map { .recorded($0) } ?? .alreadyRecorded(number: 0)
    } catch {
      outcome = .refused(error)
    }
    screen.note(Report(id: id, outcome: outcome), showing: scene)
  }

  private mutating func othersAct() {
    var commands = RandomCommands(seed: keys.random.next())
    let command = commands.next(for: rehearsal.session, at: rehearsal.now)
    let other = commands.station(for: command)
    guard other != actor, rehearsal.refusal(of: command, as: other) == nil else { return }
    do throws(Refusal) {
      try rehearsal.perform(command, as: other)
    } catch {
      return
    }
    if let record = rehearsal.records.last { screen.noteRecords([record], showing: scene) }
  }

  private func check(_ frame: Frame, _ findings: inout Findings) {
    func expect(_ isSo: Bool, _ what: @autoclosure () -> String) {
      findings.expect(isSo, "seed \(seed), \(actor.text) in \(size): \(what())")
    }
    expect(frame.size == size, "a frame of \(frame.size)")
    for row in 0..<min(frame.size.rows, size.rows) {
      let text = frame.text(ofRow: row)
      expect(CellWidth.of(text) + margin <= size.columns, "row \(row) is too wide: \(text)")
      expect(!text.unicodeScalars.contains(where: Self.steers), "row \(row) steers: \(text)")
    }
    guard let cursor = frame.cursor else { return }
    expect(
      (0..<size.rows).contains(cursor.row) && (0..<size.columns).contains(cursor.column),
      "the cursor is at \(cursor)"
    )
  }

  /// Whether a character could move the cursor, change the look, or turn the direction of text.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

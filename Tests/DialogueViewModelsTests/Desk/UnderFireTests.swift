import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct UnderFireTests {
  private static let sentences = 200
  private static let acts = 500

  /// What a sentence was held to at its first letter.
  private struct Held: Equatable {
    let text: String
    let speaker: Speaker
    /// None when the turn was undone meanwhile.
    var speech: SpeechID?
    let item: AgendaItemID?
    let begunAt: Int64
  }

  @Test func `two hundred sentences keep words and speaker through five hundred acts of others`()
    throws
  {
    var table = Table(try .queued(6), .secretary)
    var fire = Fire(seed: 20_240_524)
    var script: [Held] = []
    for number in 1...Self.sentences {
      try fire.giveFloor(at: &table)
      table.rehearsal.wait(seconds: 2)
      let text = sentence(number)
      let floor = try #require(table.session.floor)
      script.append(
        Held(
          text: text,
          speaker: floor.speaker,
          speech: floor.id,
          item: table.session.agenda.current?.id,
          begunAt: table.rehearsal.now.wall
        )
      )
      let due = number * Self.acts / Self.sentences
      try type(text, at: &table, with: &fire, until: due)
      if table.session[floor.id]?.state == .void { script[number - 1].speech = nil }
      table.press(.secretary, .enter)
      try #require(table.session.minutes.entries.count == number, "\(table.said(.secretary))")
    }
    #expect(fire.acts == Self.acts)
    for (entry, held) in zip(written(table.session), script) { #expect(entry == held) }
    #expect(Set(script.map(\.speaker)).count > 10)
    #expect(table.rehearsal.refolded == table.session)
  }

  /// Types key by key; acts of others fall between the keys.
  private func type(
    _ text: String,
    at table: inout Table,
    with fire: inout Fire,
    until due: Int
  ) throws {
    let letters = Array(text)
    let left = due - fire.acts
    let moments = (0..<left).map { _ in fire.random.number(1...letters.count) }
    for (place, letter) in letters.enumerated() {
      table.press(.secretary, .character(letter))
      for _ in 0..<moments.count(where: { $0 == place + 1 }) {
        let before = UnderHand(&table)
        table.rehearsal.wait(seconds: 1)
        try fire.act(at: &table)
        #expect(UnderHand(&table) == before)
      }
    }
  }

  private func sentence(_ number: Int) -> String {
    let words = ["Đề nghị", "xã", "xem lại", "giá", "thửa", "đường thôn", "nước", "hợp đồng", "ạ"]
    let count = 3 + number % 5
    let body = (0..<count).map { words[(number * 7 + $0 * 3) % words.count] }
    return "Câu \(number): " + body.joined(separator: " ") + "."
  }

  private func written(_ session: Session) -> [Held] {
    session.minutes.entries.map { entry in
      Held(
        text: entry.text,
        speaker: entry.speaker,
        speech: entry.speech,
        item: entry.item,
        begunAt: entry.happenedAt.wall
      )
    }
  }
}

/// What must not move while others act: the rows of the line, the cursor, the text.
private struct UnderHand: Equatable {
  let rows: [String]
  let cursor: Position?
  let draft: FieldDraft
  let latch: LineLatch?

  init(_ table: inout Table) {
    let frame = table.frame(.secretary)
    rows = (frame.size.rows - 5..<frame.size.rows - 2).map(frame.text(ofRow:))
    cursor = frame.cursor
    let line = table[.secretary].line
    draft = line.edit.draft
    latch = line.latch
  }
}

/// Acts of the intake desk and of the chair, in an order that is the same in every run.
private struct Fire {
  private(set) var acts = 0
  private var commands: RandomCommands
  var random: SeededRandom

  init(seed: UInt64) {
    commands = RandomCommands(seed: seed)
    random = SeededRandom(seed: seed + 1)
  }

  /// One act that the session takes.
  mutating func act(at table: inout Table) throws {
    for _ in 0..<2000 {
      let command = commands.next(for: table.session, at: table.rehearsal.now)
      let actor: Actor = command.isOpen(to: .operator) ? .operator : .chair
      guard command.leavesTheMeetingOpen, command.isOpen(to: actor.role) else { continue }
      do throws(Refusal) {
        try table.happen(command, as: actor)
        acts += 1
        return
      } catch {
        continue
      }
    }
    throw NoWay("no act is possible")
  }

  /// Lets somebody speak, so that words have an owner.
  mutating func giveFloor(at table: inout Table) throws {
    guard table.session.floor == nil else { return }
    let name = random.one(of: ["Bà Na", "Ông Tư", "Bà Hợi", "Ông Sáu", "Bà Bình"]) ?? ""
    let speaker = Speaker.floor(name: "\(name) \(random.number(1...9))")
    try table.happen(.giveFloor(kind: .fromFloor, speaker: speaker, follows: nil), as: .operator)
  }
}

extension Command {
  /// Neither ends nor interrupts the meeting, nor writes in the minutes itself.
  fileprivate var leavesTheMeetingOpen: Bool {
    switch self {
    case .closeSession, .archiveSession, .adjournSession, .postponeSession, .cancelSession,
      .writeEntry, .recordAnswer, .takeBack:
      false
    default: true
    }
  }
}

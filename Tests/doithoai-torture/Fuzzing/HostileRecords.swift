import DeskKit
import DialogueCoding
import DialogueCore
import DialogueJournal
import DialoguePapers
import DialogueTestSupport
import DialogueViewModels
import PaperWriters

/// Records of whoever can write the file and can compute the chain: every value may be anything.
struct HostileRecords {
  /// The part of each line that its fingerprint covers.
  let bodies: [[UInt8]]

  private let session: Session
  private let now: Moment

  init() throws {
    let rehearsal = try Rehearsal.raised()
    session = rehearsal.session
    now = rehearsal.now
    var bodies: [[UInt8]] = []
    var previous = Fingerprint.none
    var play = RandomPlay(seed: 7)
    for step in 0..<RandomPlay.length { _ = play.step(step) }
    for record in rehearsal.records.dropFirst(2) + play.rehearsal.records.dropFirst(2) {
      let (line, fingerprint) = try RecordCoding.chained.line(for: record, after: previous)
      if let parts = RecordLine(line.dropLast()) { bodies.append(Array(parts.body)) }
      previous = fingerprint
    }
    self.bodies = bodies
  }

  /// Reads the body as the next record of the session, and does with it all that is done to records.
  func fault(_ body: [UInt8]) -> String? {
    let number = session.recordCount
    guard let read = read(body) else { return nil }
    let record = read.record
    var folded = session
    folded.apply(
      Record(
        number: number,
        moment: record.moment,
        id: record.id,
        actor: record.actor,
        refersTo: record.refersTo,
        isOptional: record.isOptional,
        events: record.events
      )
    )
    _ = folded.brokenInvariants
    for actor in [Actor.secretary, .operator, .chair] { draw(folded, for: actor) }
    draw(folded, for: .hall)
    print(folded)
    // Kinds of a newer program are kept in the bytes alone.
    return read.unknownKinds.isEmpty ? RecordRoundTrip.fault(of: record) : nil
  }

  private func read(_ body: [UInt8]) -> ReadRecord? {
    let closed =
      body + Array(",\"h\":\"".utf8) + Fingerprint.none.textBytes + Array("\"}".utf8)
    guard let line = RecordLine(closed[...]) else { return nil }
    let reader = RecordReader(closed, coding: .chained)
    // The number is that of the sample: whichever it is, the reader is asked for it.
    let digits = body.dropFirst(5).prefix { (0x30...0x39).contains($0) }
    let number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
    return try? reader.record(line, number: number)
  }

  private func draw(_ session: Session, for actor: Actor) {
    let scene = Scene(session: session, now: now)
    let size = Size(rows: 40, columns: 120)
    guard actor.role != .hall else {
      _ = HallScreen(run: "hall").frame(showing: scene, in: size)
      return
    }
    var station = Station(actor: actor, run: "run")
    for digit in "12345678" {
      _ = station.handle([.control("o"), .character(digit)], showing: scene, in: size)
      station.settle(showing: scene, in: size)
      _ = station.frame(showing: scene, in: size)
    }
  }

  private func print(_ session: Session) {
    for copy in [PaperCopy.internal, .public] {
      let paper = MinutesPaper(of: session, copy: copy, seal: nil, at: now).paper
      _ = PlainTextWriter().text(of: paper)
      _ = MarkdownWriter().text(of: paper)
      let orders = PaperKind.order.papers(of: session, copy: copy, texts: PaperTexts(), at: now)
      for order in orders { _ = PlainTextWriter().text(of: order) }
    }
  }
}

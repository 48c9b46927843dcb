import DialogueCore

/// Reads the lines of one stretch of bytes, one after the other.
package struct RecordReader {
  private let document: JSONDocument
  private let versions: KindVersions

  package init(_ bytes: [UInt8], coding: RecordCoding) {
    document = JSONDocument(bytes)
    versions = coding.versions
  }

  /// Reads a line of the bytes, whose fingerprint was found good, as the record of that number.
  ///
  /// Fails only for a line that no correct program can have written.
  package func record(
    _ line: RecordLine,
    number: Int
  ) throws(JSONFault) -> ReadRecord {
    if let record = quickRecord(line, number: number) {
      return ReadRecord(record: record, fingerprint: line.fingerprint, unknownKinds: [])
    }
    return try strictRecord(line, number: number)
  }

  /// The record of a line that is written as this program writes it; with `familiarOnly` nil as well
  /// for one with an event that has to be left to the strict reader.
  func quickRecord(_ line: RecordLine, number: Int, familiarOnly: Bool = false) -> Record? {
    line.text.withUnsafeBufferPointer { bytes in
      var cursor = LineCursor(bytes)
      return try? cursor.record(number: number, actors: document.actor, versions: versions) {
        start throws(Unfamiliar) in
        guard !familiarOnly else { throw Unfamiliar() }
        return try strictEvent(in: line.text, at: start)
      }
    }
  }

  /// An event among what the quick reader reads, and its end; offsets count from the line's start.
  private func strictEvent(
    in line: ArraySlice<UInt8>,
    at start: Int
  ) throws(Unfamiliar) -> (Event, end: Int) {
    do {
      let end = try document.scanStart(of: line.dropFirst(start), depth: Self.depthOfEvents)
      guard case .known(let event) = try document.kinded(Event.self, at: 0, versions: versions)
      else { throw Unfamiliar() }
      return (event, end - line.startIndex)
    } catch {
      // The strict reader says of the whole line what is wrong with it.
      throw Unfamiliar()
    }
  }

  /// Inside the record and its list.
  private static let depthOfEvents = 3

  /// The record of any line, or what is wrong with it.
  func strictRecord(_ line: RecordLine, number: Int) throws(JSONFault) -> ReadRecord {
    try document.scan(line.text, layout: .canonical)
    var envelope = try EnvelopeFields(document)
    let numberNode = try envelope.take("n")
    guard try document.integer(numberNode) == number else {
      throw document.fault(at: numberNode, .expected(.number(number)))
    }
    let moment = Moment(
      wall: try wall(try envelope.take("t")),
      uptime: try document.integer(try envelope.take("u"))
    )
    let id = CommandID(try document.string(try envelope.take("id")))
    let actor = try actor(try envelope.take("by"))
    let isOptional = try isOptional(envelope.takeIfPresent("o"))
    let refersTo = try envelope.takeIfPresent("re").map(references)
    let (events, unknownKinds) = try events(envelope.take("e"))
    _ = try envelope.take("h")
    try envelope.finish()
    let record = Record(
      number: number,
      moment: moment,
      id: id,
      actor: actor,
      refersTo: refersTo ?? [],
      isOptional: isOptional,
      events: events
    )
    return ReadRecord(
      record: record,
      fingerprint: line.fingerprint,
      unknownKinds: unknownKinds
    )
  }

  private func wall(_ node: Int) throws(JSONFault) -> Int64 {
    let info = document.nodes[node]
    guard info.kind == .string,
      let wall = Timestamp.wall(canonical: document.bytes[Int(info.start)..<Int(info.end)])
    else { throw document.fault(at: node, .expected(.timestamp)) }
    return wall
  }

  private func actor(_ node: Int) throws(JSONFault) -> Actor {
    guard let actor = document.actor(try document.string(node)) else {
      throw document.fault(at: node, .expected(.actor))
    }
    return actor
  }

  private func isOptional(_ node: Int?) throws(JSONFault) -> Bool {
    guard let node else { return false }
    guard try document.integer(node) == 1 else {
      throw document.fault(at: node, .expected(.number(1)))
    }
    return true
  }

  private func references(_ node: Int) throws(JSONFault) -> [Int] {
    guard document.nodes[node].kind == .array, document.nodes[node].value > 0 else {
      throw document.fault(at: node, .expected(.array))
    }
    var numbers: [Int] = []
    for element in node + 1..<document.next(after: node) {
      numbers.append(try document.integer(element))
    }
    return numbers
  }

  private func events(
    _ node: Int
  ) throws(JSONFault) -> (events: [Event], unknownKinds: [String]) {
    guard document.nodes[node].kind == .array, document.nodes[node].value > 0 else {
      throw document.fault(at: node, .expected(.array))
    }
    var events: [Event] = []
    var unknownKinds: [String] = []
    var element = node + 1
    while element < document.next(after: node) {
      switch try document.kinded(Event.self, at: element, versions: versions) {
      case .known(let event): events.append(event)
      case .unknown(let kind): unknownKinds.append(kind)
      }
      element = document.next(after: element)
    }
    return (events, unknownKinds)
  }
}

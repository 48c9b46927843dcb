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
    if let record = familiarRecord(line, number: number) {
      return ReadRecord(record: record, fingerprint: line.fingerprint, unknownKinds: [])
    }
    return try strictRecord(line, number: number, takesFamiliar: true)
  }

  /// The record of a line that is written as this program writes it and holds frequent kinds only.
  func familiarRecord(_ line: RecordLine, number: Int) -> Record? {
    line.text.withUnsafeBufferPointer { bytes in
      var cursor = LineCursor(bytes)
      return try? cursor.record(number: number, actors: document.actor, versions: versions)
    }
  }

  /// The record of any line, or what is wrong with it.
  ///
  /// A familiar event among others may be taken as the quick reader reads it.
  func strictRecord(
    _ line: RecordLine,
    number: Int,
    takesFamiliar: Bool = false
  ) throws(JSONFault) -> ReadRecord {
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
    let (events, unknownKinds) = try events(envelope.take("e"), takesFamiliar)
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
    _ node: Int,
    _ takesFamiliar: Bool
  ) throws(JSONFault) -> (events: [Event], unknownKinds: [String]) {
    guard document.nodes[node].kind == .array, document.nodes[node].value > 0 else {
      throw document.fault(at: node, .expected(.array))
    }
    var events: [Event] = []
    var unknownKinds: [String] = []
    var element = node + 1
    while element < document.next(after: node) {
      if takesFamiliar, let event = familiarEvent(element) {
        events.append(event)
      } else {
        switch try document.kinded(Event.self, at: element, versions: versions) {
        case .known(let event): events.append(event)
        case .unknown(let kind): unknownKinds.append(kind)
        }
      }
      element = document.next(after: element)
    }
    return (events, unknownKinds)
  }

  private func familiarEvent(_ node: Int) -> Event? {
    let info = document.nodes[node]
    return document.bytes[Int(info.start)..<Int(info.end)].withUnsafeBufferPointer { bytes in
      var cursor = LineCursor(bytes)
      guard let event = try? cursor.event(in: versions), cursor.isAtEnd else { return nil }
      return event
    }
  }
}

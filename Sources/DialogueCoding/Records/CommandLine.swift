package import DialogueCore

/// One command as a line of JSON, for scripts and imports.
///
/// `{"k":"call.next","d":{"expected":3},"at":"2024-05-24T08:10:00+07:00","as":"operator-2"}`; only `k`
/// must be there. A field that the command does not have is a fault, because it is a slip of the pen.
package struct CommandLine: Equatable, Sendable {
  package var command: Command

  /// Wall milliseconds at which the command takes place; only a rehearsal obeys it.
  package var at: Int64?

  /// The station that performs the command, where it is not the usual one.
  package var actor: Actor?

  /// Makes a line that is sent twice count once.
  package var id: CommandID?

  package init(
    command: Command,
    at: Int64? = nil,
    actor: Actor? = nil,
    id: CommandID? = nil
  ) {
    self.command = command
    self.at = at
    self.actor = actor
    self.id = id
  }
}

extension CommandLine {
  private static let fields = ["k", "d", "at", "as", "happened", "id"]

  /// Reads one line, blanks and free escapes allowed.
  package init(_ text: String) throws(JSONFault) {
    let document = JSONDocument(Array(text.utf8))
    try document.scan(document.bytes[...], layout: .free)
    guard document.nodes[0].kind == .object else { throw document.fault(at: 0, .expected(.object)) }
    try document.refuseMembers(of: 0, except: Self.fields)
    guard let kind = document.member("k", of: 0) else {
      throw document.fault(at: 0, .missingField("k"))
    }
    at = try document.member("at", of: 0).map(document.wall)
    actor = try document.member("as", of: 0).map { node throws(JSONFault) in
      guard let actor = Actor(argument: try document.string(node)) else {
        throw document.fault(at: node, .expected(.actor))
      }
      return actor
    }
    id = try document.member("id", of: 0).map { node throws(JSONFault) in
      let text = try document.string(node)
      guard !text.isEmpty, text.unicodeScalars.allSatisfy(Self.mayBeInID) else {
        throw document.fault(at: node, .expected(.commandID))
      }
      return CommandID(text)
    }
    command = try document.command(
      kind: kind,
      payload: document.member("d", of: 0),
      happened: try document.member("happened", of: 0).map(document.wall)
    )
  }

  private static func mayBeInID(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator,
      .lineSeparator, .paragraphSeparator:
      false
    default: true
    }
  }

  /// The line that reads back as this one.
  ///
  /// - Throws: `JSONEncodingFault`.
  package func text() throws -> String {
    let encoding = TextEncoding()
    try command.encode(to: KindEncoder(encoding: encoding, versions: KindVersions()))
    guard case .object(var members) = try JSONValue(bytes: encoding.finish()) else {
      throw JSONEncodingFault.noKind
    }
    if let at { members.append(.init("at", .string(Timestamp.text(wall: at)))) }
    if let actor { members.append(.init("as", .string(actor.text))) }
    if let id { members.append(.init("id", .string(id.text))) }
    return JSONValue.object(members).text
  }
}

extension JSONDocument {
  fileprivate func refuseMembers(of object: Int, except known: [String]) throws(JSONFault) {
    var key = object + 1
    while key < next(after: object) {
      guard known.contains(where: { JSONString.isSame(nodes[key], $0, in: bytes) }) else {
        throw fault(at: key, .unknownField(text(of: key)))
      }
      key = next(after: key + 1)
    }
  }

  fileprivate func wall(_ node: Int) throws(JSONFault) -> Int64 {
    guard let wall = Timestamp.wall(try string(node)) else {
      throw fault(at: node, .expected(.timestamp))
    }
    return wall
  }

  /// Reads the payload, with `happened` put into it or into the line of minutes that it brings.
  fileprivate func command(
    kind: Int,
    payload: Int?,
    happened: Int64?
  ) throws(JSONFault) -> Command {
    let name = try string(kind)
    guard let caseName = KindName.caseName(of: name) else {
      throw fault(at: kind, .unknownKind(name))
    }
    if let payload, nodes[payload].kind != .object {
      throw fault(at: payload, .expected(.object))
    }
    let given = payload.map { JSONValue($0, of: self) } ?? .object([])
    let value = happened.map { CommandPayload.adding(happened: $0, to: given) } ?? given
    let inner = JSONDocument(value.bytes)
    do throws(JSONFault) {
      try inner.scan(inner.bytes[...], layout: .canonical)
      guard
        case .known(let command) = try inner.kinded(
          Command.self,
          caseName: caseName,
          kind: name,
          payload: 0
        )
      else { throw fault(at: kind, .unknownKind(name)) }
      if let field = try CommandPayload.unknownField(in: given, of: command) {
        throw fault(at: payload ?? kind, .unknownField(field))
      }
      // Nothing else is unknown, so it is the time that was put in.
      guard try CommandPayload.unknownField(in: value, of: command) == nil else {
        throw fault(at: kind, .nothingHappened(name))
      }
      return command
    } catch {
      // Offsets inside the payload are those of a copy without the author's blanks.
      throw fault(at: payload ?? kind, error.problem)
    }
  }
}

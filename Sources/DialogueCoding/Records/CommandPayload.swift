import DialogueCore

/// What a command's author wrote, compared with what the command can hold.
enum CommandPayload {
  private static let happenedAt = "happenedAt"
  private static let line = "line"

  /// Says when it happened: in the line of minutes among the payload, else in the payload itself.
  static func adding(happened: Int64, to payload: JSONValue) -> JSONValue {
    guard case .object(var members) = payload else { return payload }
    if let index = members.firstIndex(where: { $0.key == line }) {
      members[index].value = adding(happened: happened, to: members[index].value)
    } else {
      members.append(.init(happenedAt, .integer(happened)))
    }
    return .object(members)
  }

  /// The first field that was written and that the command read from it does not hold.
  static func unknownField(
    in payload: JSONValue,
    of command: Command
  ) throws(JSONFault) -> String? {
    let encoding = TextEncoding()
    do {
      try command.encode(to: KindEncoder(encoding: encoding, versions: KindVersions()))
    } catch {
      throw JSONFault(offset: 0, problem: .notA("\(error)"))
    }
    guard let held = try JSONValue(bytes: encoding.finish())[key: "d"] else { return nil }
    return unknownField(in: payload, heldBy: held)
  }

  private static func unknownField(in written: JSONValue, heldBy held: JSONValue) -> String? {
    switch (written, held) {
    case (.object(let members), .object):
      for member in members where member.value != .null {
        guard let value = held[key: member.key] else { return member.key }
        if let field = unknownField(in: member.value, heldBy: value) { return field }
      }
      return nil
    case (.array(let elements), .array(let heldElements)):
      for (element, heldElement) in zip(elements, heldElements) {
        if let field = unknownField(in: element, heldBy: heldElement) { return field }
      }
      return nil
    default: return nil
    }
  }
}

/// The station that performs a command: a role, and which of several desks of that role.
package struct Actor: Hashable, Sendable {
  /// A place at the table.
  package enum Role: String, CaseIterable, Codable, Sendable {
    case secretary
    case `operator`
    case chair
    case hall
  }

  package let role: Role

  /// Counts from 1; several secretaries and intake desks may work at once.
  package let desk: Int

  package init(_ role: Role, desk: Int = 1) {
    self.role = role
    self.desk = max(1, desk)
  }

  /// Reads `secretary` or `operator 2`.
  package init?(text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let first = parts.first, let role = Role(rawValue: String(first)) else { return nil }
    guard parts.count > 1 else {
      self.init(role)
      return
    }
    guard parts.count == 2, let desk = Int(parts[1]), desk > 1 else { return nil }
    self.init(role, desk: desk)
  }

  /// Reads `secretary`, `operator 2` or `operator-2`, as people write it.
  package init?(argument: String) {
    self.init(text: String(argument.map { $0 == "-" ? " " : $0 }))
  }

  /// The form in which the journal names the station: `secretary`, `operator 2`.
  package var text: String {
    desk == 1 ? role.rawValue : "\(role.rawValue) \(desk)"
  }
}

extension Actor: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let actor = Actor(text: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no station: \(text)")
    }
    self = actor
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

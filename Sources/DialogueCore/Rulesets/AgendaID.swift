/// The name of an agenda's file without its ending, such as "b-commune".
package struct AgendaID: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ text: String) {
    rawValue = text
  }
}

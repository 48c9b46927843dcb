import VietnameseText

/// Who asks to speak.
package struct Registrant: Hashable, Codable, Sendable {
  /// In whose name somebody speaks.
  package enum Capacity: String, CaseIterable, Codable, Sendable {
    case individual
    case household
    case organisation
    case hamletDelegate
  }

  package var form: Person.Form?
  package var name: String

  /// The hamlet or street group; with the name it tells two people apart.
  package var hamlet: String?

  package var birthYear: PrivateText?
  package var address: PrivateText?
  package var phone: PrivateText?
  package var capacity: Capacity?

  /// The organisation for which a representative speaks.
  package var organisation: String?

  /// People spoken for, the speaker included; 1 when empty.
  package var groupSize: Int?

  package var coPetitioners: [String]?

  package init(
    _ name: String,
    form: Person.Form? = nil,
    hamlet: String? = nil,
    birthYear: PrivateText? = nil,
    address: PrivateText? = nil,
    phone: PrivateText? = nil,
    capacity: Capacity? = nil,
    organisation: String? = nil,
    groupSize: Int? = nil,
    coPetitioners: [String]? = nil
  ) {
    self.form = form
    self.name = name
    self.hamlet = hamlet
    self.birthYear = birthYear
    self.address = address
    self.phone = phone
    self.capacity = capacity
    self.organisation = organisation
    self.groupSize = groupSize
    self.coPetitioners = coPetitioners
  }
}

extension Registrant {
  /// Whether they may be one person: the name is the same, and the hamlet too where both are known,
  /// in either style of placing the tones.
  package func hasSameName(as other: Registrant) -> Bool {
    guard SyllableKey.of(name) == SyllableKey.of(other.name) else { return false }
    let places = [hamlet, other.hamlet].map { SyllableKey.of($0 ?? "") }
    return places[0].isEmpty || places[1].isEmpty || places[0] == places[1]
  }
}

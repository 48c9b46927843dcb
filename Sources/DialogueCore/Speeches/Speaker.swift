/// Whose words a speech or an entry holds.
package enum Speaker: Hashable, Codable, Sendable {
  /// A registered citizen.
  case registered(number: RegistrationNumber)

  /// Someone from the floor; without a name when none was given.
  case floor(name: String?)

  /// The writer of a slip, read aloud for them.
  case slip(number: SlipNumber)

  /// An official who answers, in person or by name of the unit alone.
  case official(person: Person?, unit: UnitID?)

  /// Whoever presides at that time.
  case chair

  /// The secretary's own words: a note, a fact.
  case secretary
}

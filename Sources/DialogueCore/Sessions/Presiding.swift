/// Who presides, from when, and on what ground.
package struct Presiding: Equatable, Sendable {
  /// What gives the person the chair.
  package enum Ground: Hashable, Codable, Sendable {
    case plan
    case oral
    case document(number: String)
  }

  package let person: Person
  package let from: Moment
  package let ground: Ground

  /// Why the chair was handed over; none for the first.
  package let reason: String?
}

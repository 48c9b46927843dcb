/// Everyone who asked to speak, and the order of those who wait.
package struct SpeakerQueue: Equatable, Sendable {
  /// By number: registration 1 stands first.
  package var registrations: [Registration] = []

  /// Those who wait, the next one first.
  package var order: [RegistrationNumber] = []

  /// The one called who has not begun.
  package var called: RegistrationNumber?

  /// New registrations are taken.
  package var isListOpen = false

  package var head: RegistrationNumber? { order.first }

  package var waiting: [Registration] { order.compactMap { self[$0] } }

  package var nextNumber: RegistrationNumber {
    RegistrationNumber(rawValue: registrations.count + 1)
  }

  package subscript(_ number: RegistrationNumber) -> Registration? {
    (1...).contains(number.rawValue) && number.rawValue <= registrations.count
      ? registrations[number.place] : nil
  }

  /// 0 for the next to speak; empty for someone who does not wait.
  package func place(of number: RegistrationNumber) -> Int? {
    order.firstIndex(of: number)
  }

  mutating func update(_ number: RegistrationNumber, _ change: (inout Registration) -> Void) {
    guard registrations.indices.contains(number.place) else { return }
    change(&registrations[number.place])
  }
}

import DialogueCore
import DialogueTestSupport

extension Rehearsal {
  /// An open meeting with more people on its list than any screen has rows.
  static func crowded() throws -> Rehearsal {
    var rehearsal = try Rehearsal.opened()
    for number in 1...30 {
      let entry = RegistrationEntry(registrant: Registrant("Người thử \(number)"))
      try rehearsal.perform(
        .enterRegistration(entry: entry, duplicate: .otherPerson),
        as: .operator
      )
    }
    return rehearsal
  }
}

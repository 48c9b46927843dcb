/// How the list of speakers is kept.
package struct QueueRule: Codable, Equatable, Sendable {
  package let order: Sourced<SpeakingOrder>?
  package let absentReturn: Sourced<AbsentReturn>?
  /// After so many absences the person may only write.
  package let absencesAllowed: Sourced<Int>?
  package let declining: Sourced<Declining>?
  /// What the desk must have before a registration counts.
  package let requiredFields: Sourced<[RegistrationField]>?
  package let registersWhileAdjourned: Sourced<Bool>?

  package init(
    order: Sourced<SpeakingOrder>? = nil,
    absentReturn: Sourced<AbsentReturn>? = nil,
    absencesAllowed: Sourced<Int>? = nil,
    declining: Sourced<Declining>? = nil,
    requiredFields: Sourced<[RegistrationField]>? = nil,
    registersWhileAdjourned: Sourced<Bool>? = nil
  ) {
    self.order = order
    self.absentReturn = absentReturn
    self.absencesAllowed = absencesAllowed
    self.declining = declining
    self.requiredFields = requiredFields
    self.registersWhileAdjourned = registersWhileAdjourned
  }
}

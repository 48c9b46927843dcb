/// What was answered to one or more petitions.
package struct Answer: Equatable, Sendable {
  package let id: AnswerID
  package let record: Int
  package let at: Moment
  package var content: AnswerContent

  /// The line of the minutes that holds the words.
  package let entry: EntryID

  /// Taken back: the words were entered by mistake.
  package var isVoid = false
}

/// Who answered, in which standing, and what.
package struct AnswerContent: Hashable, Codable, Sendable {
  /// In what standing somebody answers.
  package enum Standing: String, CaseIterable, Codable, Sendable {
    case head
    case forAbsentHead
    case higherLevel
    case outsideBody
    case chair
  }

  package var petitions: [PetitionNumber]

  /// The unit that answers; none when the chair does.
  package var unit: UnitID?

  package var person: Person?
  package var standing: Standing
  package var text: String
  package var legalBasis: String?

  /// Criteria of the ruleset that the answer meets.
  package var criteria: [String]?

  package init(
    petitions: [PetitionNumber],
    unit: UnitID?,
    person: Person? = nil,
    standing: Standing,
    text: String,
    legalBasis: String? = nil,
    criteria: [String]? = nil
  ) {
    self.petitions = petitions
    self.unit = unit
    self.person = person
    self.standing = standing
    self.text = text
    self.legalBasis = legalBasis
    self.criteria = criteria
  }

  /// Whose words these are.
  package var speaker: Speaker {
    standing == .chair ? .chair : .official(person: person, unit: unit)
  }
}

import DeskKit
import DialogueCore

/// The row in which a form asks for numbers of petitions.
enum PetitionsRow {
  private static let id: FieldID = "petitions"

  static func row(
    _ numbers: [PetitionNumber],
    label: Phrase = Phrase(vi: "Kiến nghị", en: "Petitions"),
    isRequired: Bool = false,
    isBeside: Bool = false
  ) -> FormRow {
    FormRow(
      id,
      label,
      Field(
        .symbol,
        text: PetitionNumbers.text(numbers),
        check: FieldCheck {
          PetitionNumbers.read($0) == nil ? FollowUpLabels.noSuchPetition : nil
        }
      ),
      isRequired: isRequired,
      isBeside: isBeside
    )
  }

  static func entered(in form: Form) -> [PetitionNumber]? {
    form.entered(id).flatMap(PetitionNumbers.read)
  }
}

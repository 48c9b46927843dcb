import DeskKit
import DialogueCore

/// The rows in which a form asks which unit leads and which ones help.
enum UnitRows {
  private static let lead: FieldID = "lead"
  private static let coordinating: FieldID = "coordinating"

  static func rows(
    lead unit: UnitID?,
    coordinating units: [UnitID]?,
    _ session: Session,
    isRequired: Bool = false
  ) -> [FormRow] {
    [
      FormRow(
        lead,
        FollowUpLabels.lead,
        .choice(UnitWords.choices(session), chosen: unit?.rawValue),
        isRequired: isRequired
      ),
      FormRow(
        coordinating,
        FollowUpLabels.coordinating,
        Field(.text, text: UnitsReading.text(of: units ?? [], in: session))
      ),
    ]
  }

  static func lead(in form: Form) -> UnitID? { form.entered(lead).map { UnitID($0) } }

  /// None where nobody helps.
  static func coordinating(
    in form: Form,
    _ session: Session
  ) throws(FormProblem) -> [UnitID]? {
    let units = UnitsReading(form.value(coordinating), in: session.catalogue)
    guard units.unknown.isEmpty else {
      throw FormProblem(FollowUpLabels.unknownUnits(units.unknown), at: coordinating)
    }
    return units.units.isEmpty ? nil : units.units
  }
}

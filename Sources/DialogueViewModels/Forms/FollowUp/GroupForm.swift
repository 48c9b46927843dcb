import DeskKit
import DialogueCore

/// Petitions of one kind with the units proposed for them: new, or put in other words.
struct GroupForm: FollowUpForm {
  var group: PetitionGroupID?
  var petitions: [PetitionNumber] = []

  var draftID: String { "after.group.\(group?.text ?? "new")" }
  var isAmending: Bool { group != nil }
  var noted: FieldID { "petitions" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let known = group.flatMap { session.followUp[$0]?.content }
    let numbers = known?.petitions ?? petitions
    let lead = known?.lead ?? numbers.first.flatMap { AssignmentForm.usualUnit($0, session) }
    return Form(
      group.map { Phrase(vi: "SỬA NHÓM \($0.text)", en: "AMEND GROUP \($0.text)") }
        ?? Phrase(vi: "PHÂN NHÓM KIẾN NGHỊ", en: "GROUP PETITIONS"),
      rows: [
        FormRow(
          "name",
          Phrase(vi: "Tên nhóm", en: "Name"),
          Field(.text, text: known?.name ?? "", limit: 200),
          isRequired: true
        ),
        FormRow(
          "petitions",
          Phrase(vi: "Kiến nghị", en: "Petitions"),
          Field(
            .symbol,
            text: PetitionNumbers.text(numbers),
            check: FieldCheck {
              PetitionNumbers.read($0) == nil ? FollowUpLabels.noSuchPetition : nil
            }
          ),
          isRequired: true
        ),
        FormRow(
          "lead",
          FollowUpLabels.lead,
          .choice(UnitWords.choices(session), chosen: lead?.rawValue)
        ),
        FormRow(
          "coordinating",
          FollowUpLabels.coordinating,
          Field(.text, text: UnitsReading.text(of: known?.coordinating ?? [], in: session))
        ),
        FormRow("note", BeforeWords.note, Field(.text, text: known?.note ?? "", limit: 500)),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let units = UnitsReading(form.value("coordinating"), in: scene.session.catalogue)
    guard units.unknown.isEmpty else {
      return .refused(FollowUpLabels.unknownUnits(units.unknown), field: "coordinating")
    }
    let content = GroupContent(
      name: form.value("name"),
      petitions: PetitionNumbers.read(form.value("petitions")) ?? [],
      lead: form.entered("lead").map { UnitID($0) },
      coordinating: units.units.isEmpty ? nil : units.units,
      note: form.entered("note")
    )
    guard let group else { return .command(.proposeGroup(content), then: .closes) }
    let version = scene.session.followUp[group]?.version ?? 1
    return .command(.amendGroup(group: group, version: version, content: content), then: .closes)
  }
}

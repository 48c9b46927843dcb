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
        .words(
          "name",
          Phrase(vi: "Tên nhóm", en: "Name"),
          known?.name,
          limit: 200,
          isRequired: true
        ),
        PetitionsRow.row(numbers, isRequired: true),
      ] + UnitRows.rows(lead: lead, coordinating: known?.coordinating, session) + [
        .words("note", BeforeWords.note, known?.note, limit: 500)
      ]
    )
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let content = GroupContent(
      name: form.value("name"),
      petitions: PetitionsRow.entered(in: form) ?? [],
      lead: UnitRows.lead(in: form),
      coordinating: try UnitRows.coordinating(in: form, scene.session),
      note: form.entered("note")
    )
    guard let group else { return .proposeGroup(content) }
    let version = scene.session.followUp[group]?.version ?? 1
    return .amendGroup(group: group, version: version, content: content)
  }
}

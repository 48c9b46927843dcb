import DeskKit
import DialogueCore

/// A head who is not there, and who stands in.
struct AbsenceForm: DeskForm {
  var draftID: String { "before.absence" }

  private var absent: PersonRows { PersonRows(prefix: "absent") }
  private var standIn: PersonRows { PersonRows(prefix: "standin") }

  func form(showing scene: Scene) -> Form {
    Form(
      Phrase(vi: "LÃNH ĐẠO ĐƠN VỊ VẮNG", en: "A HEAD IS ABSENT"),
      rows: [
        FormRow(
          "unit",
          FormWords.unit,
          .choice(UnitWords.choices(scene.session)),
          isRequired: true
        )
      ] + absent.rows(nil, label: Phrase(vi: "Người vắng", en: "Absent"), isRequired: false)
        + [FormRow("reason", FormWords.reason, Field(.text, limit: 200))]
        + standIn.rows(nil, label: Phrase(vi: "Người dự thay", en: "Stands in"), isRequired: false)
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let known = scene.session.preparation.absences.first {
      $0.unit.rawValue == form.value("unit")
    }
    form.setNotes(
      known == nil ? [] : [Phrase(vi: "thay dòng đã ghi", en: "replaces what is recorded")],
      for: "unit"
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let absence = Absence(
      unit: UnitID(form.value("unit")),
      person: absent.person(in: form),
      reason: form.entered("reason"),
      standIn: standIn.person(in: form)
    )
    return .command(.noteAbsence(absence), then: .closes)
  }
}

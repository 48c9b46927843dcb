import DeskKit
import DialogueCore

/// Those who share the chair, one to a line: `Bà Vũ Thị Hạnh, Phó Chủ tịch UBND xã`.
struct CoChairsForm: DeskForm {
  var draftID: String { "before.cochairs" }

  func form(showing scene: Scene) -> Form {
    let lines = scene.session.preparation.coChairs.map(PersonLine.text)
    return Form(
      Phrase(vi: "ĐỒNG CHỦ TRÌ", en: "CO-CHAIRS"),
      rows: [
        FormRow(
          "persons",
          Phrase(vi: "Mỗi người một dòng", en: "One to a line"),
          Field(.text, text: lines.joined(separator: "\n"), rows: 2...6)
        )
      ]
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let format = Phrase(
      vi: "họ tên, chức vụ; Ctrl-J xuống dòng",
      en: "name, position; Ctrl-J begins a line"
    )
    let asked = scene.session.ruleset.chair.coChairs.map { rule in
      Phrase(vi: "quy chế: ", en: "ruleset: ")
        + rule.value.map { Phrase($0) }.joined(separator: ", ")
    }
    form.setNotes([format] + [asked].compactMap(\.self), for: "persons")
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let persons = form.value("persons").split(separator: "\n").compactMap { PersonLine.person($0) }
    return .command(.nameCoChairs(persons: persons), then: .closes)
  }
}

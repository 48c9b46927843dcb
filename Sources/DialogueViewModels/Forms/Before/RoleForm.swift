import DeskKit
import DialogueCore

/// Who sits at which desk.
struct RoleForm: DeskForm {
  var draftID: String { "before.role" }

  private static let stations: [Actor] = [
    Actor(.secretary), Actor(.secretary, desk: 2), Actor(.operator), Actor(.operator, desk: 2),
    Actor(.operator, desk: 3), Actor(.chair), Actor(.hall),
  ]

  private var person: PersonRows { PersonRows(prefix: "who") }

  func form(showing scene: Scene) -> Form {
    let roles = scene.session.preparation.roles
    let free = Self.stations.first { station in !roles.contains { $0.station == station } }
    return Form(
      Phrase(vi: "PHÂN VAI CÁC BÀN", en: "WHO SITS AT WHICH DESK"),
      rows: [
        FormRow(
          "station",
          Phrase(vi: "Bàn", en: "Desk"),
          .choice(
            Self.stations.map { Choice(id: $0.text, label: ActorWords.name($0)) },
            chosen: free?.text
          ),
          isRequired: true
        )
      ] + person.rows(nil)
    )
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let sits = scene.session.preparation.roles.filter { $0.station.text == form.value("station") }
    form.setNotes(
      sits.map { Phrase(vi: "đang là \($0.person.name)", en: "now \($0.person.name)") },
      for: "station"
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    guard let station = Actor(text: form.value("station")) else {
      return .refused(BeforeWords.missing, field: "station")
    }
    guard let person = person.person(in: form) else {
      return .refused(BeforeWords.missing, field: person.nameID)
    }
    return .command(
      .assignRole(RoleAssignment(station: station, person: person)),
      then: .opensAgain
    )
  }
}

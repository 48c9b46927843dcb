import DeskKit
import DialogueCore

/// Records who signed the minutes and in whose place, or would not and why.
struct SignForm: DeskForm {
  private static let otherwise = "otherwise"

  /// Where the form is open: whoever sits there signs first.
  let role: Actor.Role

  init(at role: Actor.Role) {
    self.role = role
  }

  var draftID: String { "sign" }

  private var signatory: PersonRows { PersonRows(prefix: "by") }

  func form(showing scene: Scene) -> Form {
    let next = next(scene.session)
    return Form(
      Phrase(vi: "KÝ BIÊN BẢN", en: "SIGN THE MINUTES"),
      rows: signatory.rows(next?.person) + [
        FormRow(
          "office",
          FormWords.signsAs,
          .choice(
            offices(scene.session) + [Choice(id: Self.otherwise, label: FormWords.signsOtherwise)],
            chosen: next?.office.rawValue ?? Self.otherwise
          )
        ),
        FormRow("refusal", FormWords.refusalToSign, Field(.text, limit: 300)),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    guard let person = signatory.person(in: form) else {
      return .refused(BeforeWords.missing, field: signatory.nameID)
    }
    let office = form.entered("office").flatMap { $0 == Self.otherwise ? nil : ItemID($0) }
    return .command(
      .signMinutes(person: person, refusal: form.entered("refusal"), office: office),
      then: .closes
    )
  }

  /// Whom the ruleset asks to sign; the secretary and the chair always do.
  private func offices(_ session: Session) -> [Choice] {
    let asked = session.ruleset.minutes.signatories?.value ?? []
    let usual = [
      NamedItem(id: .secretary, name: Wording(FormWords.secretary)),
      NamedItem(id: .chair, name: Wording(FormWords.chair)),
    ]
    return (usual.filter { item in !asked.contains { $0.id == item.id } } + asked)
      .map { Choice(id: $0.id.rawValue, label: Phrase($0.name)) }
  }

  /// Who is to sign and has not: the one of this station first.
  ///
  /// Nobody's name stands in another's place: without a known secretary the name is left to write.
  private func next(_ session: Session) -> (office: ItemID, person: Person?)? {
    let places: [ItemID] = role == .chair ? [.chair, .secretary] : [.secretary, .chair]
    let given = session.signatures(onVersion: session.versionInHand).filter { $0.refusal == nil }
    for office in places {
      let people = people(in: office, session)
      if let person = people.first(where: { person in
        !given.contains { $0.person.name == person.name }
      }) {
        return (office, person)
      }
      if people.isEmpty, !given.contains(where: { $0.office == office }) { return (office, nil) }
    }
    return nil
  }

  private func people(in office: ItemID, _ session: Session) -> [Person] {
    office == .chair
      ? [session.presiding?.person].compactMap(\.self)
      : session.preparation.roles.filter { $0.station.role == .secretary }.map(\.person)
  }
}

extension Wording {
  fileprivate init(_ phrase: Phrase) {
    self.init(vi: phrase(.vi), en: phrase(.en))
  }
}

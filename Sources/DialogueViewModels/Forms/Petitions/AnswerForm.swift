import DeskKit
import DialogueCore

/// One answer to one or more petitions, with who gave it and in what standing.
struct AnswerForm: DeskForm {
  let petitions: [PetitionNumber]

  /// The speech that had the floor when the form was opened, if it is an answer.
  var speech: SpeechID?

  private var speaker: PersonRows { PersonRows(prefix: "speaker") }

  var draftID: String {
    "answer.\(petitions.map { "\($0.rawValue)" }.joined(separator: "."))"
  }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let unit = askedUnit(session)
    let person = unit.flatMap { MinutesLine.person(for: $0, session) }
    let standing = unit.map { MinutesLine.standing(of: person, for: $0, session) } ?? .head
    return Form(
      PetitionFormWords.answer(petitions),
      rows: [
        FormRow(
          "unit",
          PetitionFormWords.unit,
          .choice(unitChoices(session), chosen: unit?.rawValue ?? "")
        ),
        FormRow(
          "standing",
          PetitionFormWords.standing,
          .choice(
            Choices.of(AnswerContent.Standing.self, PetitionFormWords.standing),
            chosen: standing.rawValue
          )
        ),
        FormRow("words", PetitionFormWords.words, Field(.text, rows: 2...6), isRequired: true),
      ] + speaker.rows(person, label: PetitionFormWords.person, isRequired: false) + [
        FormRow("basis", PetitionFormWords.legalBasis, Field(.text, limit: 500)),
        FormRow(
          "begun",
          FormWords.begunAt,
          Field(.time, text: TimeWords.hourMinuteSecond(scene.now, session)),
          isBeside: true,
          isHeld: true
        ),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let standing = form.chosen("standing", AnswerContent.Standing.self) ?? .head
    let unit = form.entered("unit").map { UnitID($0) }
    let person = speaker.person(in: form)
    if standing != .chair, unit == nil, person == nil {
      return .refused(PetitionFormWords.needsUnit, field: "unit")
    }
    let content = AnswerContent(
      petitions: petitions,
      unit: unit,
      person: person,
      standing: standing,
      text: form.value("words"),
      legalBasis: form.entered("basis")
    )
    let line = MinutesDraft(
      kind: .answer,
      text: content.text,
      speaker: content.speaker,
      speech: speech,
      petitions: petitions,
      begunAt: begunAt(form, scene)
    )
    return .command(.recordAnswer(content, line: line), then: .closes)
  }

  private func begunAt(_ form: Form, _ scene: Scene) -> Int64? {
    form["begun"].time.map { time in
      TimeWords.wall(
        hour: time.hour,
        minute: time.minute,
        second: time.second ?? 0,
        onDayOf: scene.now,
        scene.session
      )
    }
  }

  private func askedUnit(_ session: Session) -> UnitID? {
    petitions.lazy.compactMap { session.openRequests(on: $0).first?.unit }.first
  }

  private func unitChoices(_ session: Session) -> [Choice] {
    UnitOrder.byDigit(session.catalogue.units).map {
      Choice(id: $0.id.rawValue, label: Phrase($0.name))
    }
  }
}

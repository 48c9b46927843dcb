import DeskKit
import DialogueCore

/// The floor for an official: a unit's turn to answer, or to sum up, so that it is timed.
struct OfficialFloorForm: DeskForm {
  var draftID: String { "floor.answer" }

  private var official: PersonRows { PersonRows(prefix: "official") }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let petition = petition(session)
    let unit = petition.flatMap { session.openRequests(on: $0).first?.unit }
    let person = unit.flatMap { MinutesLine.person(for: $0, session) }
    return Form(
      Phrase(vi: "LƯỢT TRẢ LỜI, BÁO CÁO", en: "TURN TO ANSWER OR REPORT"),
      rows: [
        FormRow(
          "unit",
          FormWords.unit,
          .choice(UnitWords.choices(session), chosen: unit?.rawValue),
          isRequired: true
        )
      ] + official.rows(person, label: FormWords.person, isRequired: false) + [
        FormRow(
          "kind",
          FormWords.kindOfTurn,
          .choice(Self.kinds, chosen: Speech.Kind.answer.rawValue)
        ),
        FormRow(
          "petition",
          FormWords.answersTo,
          .choice(petitions(session), chosen: petition.map { "\($0.rawValue)" }),
          isBeside: true
        ),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let kind = form.chosen("kind", Speech.Kind.self) ?? .answer
    let unit = form.entered("unit").map { UnitID($0) }
    let speaker = Speaker.official(person: official.person(in: form), unit: unit)
    let petition = form.number("petition").map { PetitionNumber(rawValue: $0) }
    return .command(
      .giveFloor(
        kind: kind,
        speaker: speaker,
        follows: kind == .answer ? answered(petition, scene.session)?.id : nil
      ),
      then: .closes
    )
  }

  private func answered(_ petition: PetitionNumber?, _ session: Session) -> Speech? {
    petition.flatMap { session.question(behind: $0) } ?? session.lastSpeech
  }

  /// The next petition that waits for an answer, the round's own first.
  private func petition(_ session: Session) -> PetitionNumber? {
    let inRound = session.openRound?.petitions ?? []
    return inRound.first { !session.openRequests(on: $0).isEmpty }
      ?? session.requests.last { $0.state == .asked }?.petition
  }

  private func petitions(_ session: Session) -> [Choice] {
    session.petitions.filter { $0.isStanding && !$0.petitionClass.isGuided }.map { petition in
      let name = PetitionWords.number(petition.number)
      return Choice(
        id: "\(petition.number.rawValue)",
        label: Phrase(verbatim: "\(name) \(petition.content.text)")
      )
    }
  }

  private static let kinds: [Choice] = [Speech.Kind.answer, .summary].map {
    Choice(id: $0.rawValue, label: QueueWords.kind($0))
  }
}

extension Session {
  /// The speech that an answer to a petition follows: the last one of the citizens who put it.
  func question(behind petition: PetitionNumber) -> Speech? {
    guard let petitioners = self[petition]?.ownPetitioners else { return nil }
    return speeches.last { $0.state != .void && petitioners.contains($0.speaker) }
  }
}

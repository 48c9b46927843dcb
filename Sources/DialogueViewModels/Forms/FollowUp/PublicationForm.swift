import DeskKit
import DialogueCore

/// Results made public in one way.
struct PublicationForm: FollowUpForm {
  var kind = PublicationContent.Kind.conferenceResults

  var draftID: String { "after.publish" }
  var noted: FieldID { "channel" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = session.day(at: scene.now)
    return Form(
      Phrase(vi: "CÔNG BỐ KẾT QUẢ", en: "PUBLISH RESULTS"),
      rows: [
        FormRow(
          "kind",
          Phrase(vi: "Công bố", en: "What"),
          .choice(Choices.of(PublicationContent.Kind.self, words), chosen: kind.rawValue),
          isRequired: true
        ),
        FormRow(
          "channel",
          Phrase(vi: "Kênh", en: "Channel"),
          .choice(channels(session)),
          isRequired: true
        ),
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
        FormRow("proof", FollowUpLabels.proof, Field(.text, limit: 200)),
        FormRow(
          "petitions",
          Phrase(vi: "Kiến nghị", en: "Petitions"),
          Field(
            .symbol,
            check: FieldCheck {
              PetitionNumbers.read($0) == nil ? FollowUpLabels.noSuchPetition : nil
            }
          )
        ),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    let content = PublicationContent(
      kind: form.chosen("kind", PublicationContent.Kind.self) ?? kind,
      channel: ChannelID(form.value("channel")),
      on: day,
      proof: form.entered("proof"),
      petitions: form.entered("petitions").flatMap(PetitionNumbers.read)
    )
    return .command(.publishResults(content), then: .closes)
  }

  /// The channels of the rules for both kinds of results, and those of the announcement.
  private func channels(_ session: Session) -> [Choice] {
    let rules = session.ruleset
    let all =
      (rules.conferenceResults.channels?.value ?? [])
      + (rules.settlementResults.channels?.value ?? [])
      + (rules.announcement.channels?.value ?? [])
    var seen: Set<ChannelID> = []
    return all.filter { seen.insert($0.id).inserted }
      .map { Choice(id: $0.id.rawValue, label: Phrase($0.name)) }
  }

  private func words(_ kind: PublicationContent.Kind) -> Phrase {
    switch kind {
    case .conferenceResults: DutyWords.after(.conferenceResults)
    case .settlementResults: DutyWords.after(.settlementResults)
    }
  }
}

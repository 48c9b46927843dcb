import DeskKit
import DialogueCore

/// Results made public in one way.
struct PublicationForm: FollowUpForm {
  var kind = PublicationContent.Kind.conferenceResults

  var draftID: String { "after.publish" }
  var noted: FieldID { "channel" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = scene.today
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
        ActDay.row(today: today),
        FormRow("proof", FollowUpLabels.proof, Field(.text, limit: 200)),
        PetitionsRow.row([]),
      ]
    )
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let content = PublicationContent(
      kind: form.chosen("kind", PublicationContent.Kind.self) ?? kind,
      channel: ChannelID(form.value("channel")),
      on: day,
      proof: form.entered("proof"),
      petitions: PetitionsRow.entered(in: form)
    )
    return .publishResults(content)
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

import DeskKit
import DialogueCore

/// How a petitioner takes the result.
struct ReactionForm: FollowUpForm {
  let petition: PetitionNumber

  var draftID: String { "after.reaction.\(petition.text)" }
  var noted: FieldID { "kind" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = scene.today
    let notices = Self.notices(of: petition, session)
    return Form(
      Phrase(vi: "Ý KIẾN CỦA CÔNG DÂN · ", en: "THE CITIZEN'S WORD · ")
        + PetitionWords.number(petition),
      rows: [
        FormRow(
          "notice",
          Phrase(vi: "Ai", en: "Who"),
          .choice(
            notices.map {
              let day = DutyWords.shortDay($0.content.on)
              let name = SpeakerWords.name($0.petitioner, session)
              return Choice(id: "\($0.id.rawValue)", label: name + " · \(day)")
            },
            chosen: notices.last.map { "\($0.id.rawValue)" }
          ),
          isRequired: true
        ),
        FormRow(
          "kind",
          Phrase(vi: "Ý kiến", en: "Says"),
          .choice(Choices.of(CitizenReaction.Kind.self, CitizenNoticeWords.reaction)),
          isRequired: true
        ),
        ActDay.row(today: today),
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...3)),
      ]
    )
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    guard let notice = form.number("notice").map({ CitizenNoticeID(rawValue: $0) }),
      let kind = form.chosen("kind", CitizenReaction.Kind.self)
    else { throw FormProblem(BeforeWords.missing, at: "kind") }
    let reaction = CitizenReaction(kind: kind, on: day, text: form.entered("text"))
    return .recordReaction(notice: notice, reaction: reaction)
  }

  static func notices(of petition: PetitionNumber, _ session: Session) -> [CitizenNotice] {
    (session[petition]?.followUp.notices ?? []).compactMap { session.followUp[$0] }
      .filter(\.isStanding)
  }
}

import DeskKit
import DialogueCore

/// The petitioners of a petition, and the bodies that gathered it, are told of the result, each by a
/// notice of their own.
struct CitizenNoticeForm: FollowUpForm {
  let petition: PetitionNumber

  private let paper = PaperRows()
  private static let everybody = "all"

  init(petition: PetitionNumber) {
    self.petition = petition
  }

  var draftID: String { "after.tell.\(petition.text)" }
  var noted: FieldID { "who" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = scene.today
    return Form(
      Phrase(vi: "BÁO KẾT QUẢ CHO CÔNG DÂN · ", en: "TELL THE CITIZEN · ")
        + PetitionWords.number(petition),
      rows: [
        FormRow(
          "who",
          Phrase(vi: "Báo ai", en: "Whom"),
          .choice(whom(session), chosen: Self.everybody),
          isRequired: true
        ),
        FormRow(
          "manner",
          Phrase(vi: "Cách báo", en: "How"),
          .choice(
            Choices.of(CitizenNoticeContent.Manner.self, CitizenNoticeWords.manner),
            chosen: CitizenNoticeContent.Manner.paper.rawValue
          ),
          isRequired: true
        ),
        ActDay.row(today: today),
        FormRow(
          "answer",
          Phrase(vi: "Về văn bản", en: "Of answer"),
          .choice(answers(session), chosen: answers(session).last?.id)
        ),
      ] + paper.rows(today: today, isRequired: false) + [
        FormRow(
          "address",
          Phrase(vi: "Gửi tới", en: "Sent to"),
          Field(.text, limit: 300),
          isPrivate: true
        ),
        FormRow("proof", FollowUpLabels.proof, Field(.text, limit: 200)),
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    let told = events.compactMap { event -> Phrase? in
      guard case .petitionerTold(_, _, let petitioner, _) = event else { return nil }
      return SpeakerWords.name(petitioner, scene.session)
    }
    return told.isEmpty ? [] : [Phrase(vi: "báo: ", en: "telling: ") + told.joined(separator: ", ")]
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let session = scene.session
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let known = addressees(session)
    let chosen = form.number("who").flatMap { known.indices.contains($0) ? [known[$0]] : nil }
    let content = CitizenNoticeContent(
      on: day,
      manner: form.chosen("manner", CitizenNoticeContent.Manner.self) ?? .paper,
      answer: form.number("answer").map { WrittenAnswerID(rawValue: $0) },
      paper: try paper.entered(in: form, today: today),
      address: form.entered("address").map { PrivateText($0) },
      proof: form.entered("proof")
    )
    return .tellPetitioners(
      petition: petition,
      petitioners: chosen,
      content: content
    )
  }

  private func whom(_ session: Session) -> [Choice] {
    let everybody = Choice(
      id: Self.everybody,
      label: Phrase(vi: "mọi người chưa được báo", en: "everybody not told yet")
    )
    return [everybody]
      + addressees(session).enumerated().map { index, speaker in
        Choice(id: "\(index)", label: SpeakerWords.name(speaker, session))
      }
  }

  private func addressees(_ session: Session) -> [Speaker] {
    session[petition].map { session.addressees(of: $0) } ?? []
  }

  private func answers(_ session: Session) -> [Choice] {
    (session[petition]?.followUp.answers ?? []).compactMap { session.followUp[$0] }
      .filter(\.isStanding)
      .map { answer in
        Choice(
          id: "\(answer.id.rawValue)",
          label: Phrase(verbatim: AssignmentWords.paper(answer.content.paper))
        )
      }
  }
}

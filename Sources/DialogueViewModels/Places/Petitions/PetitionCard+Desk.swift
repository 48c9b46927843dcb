import DeskKit
import DialogueCore

extension PetitionCard {
  /// The card as the chair's desk shows it: the matter, who is asked, what was answered and ruled.
  func desk(width: Int) -> [StyledLine] {
    guard !petition.petitionClass.isGuided else { return head(width: width) }
    return head(width: width) + requests(width: width) + answers(width: width)
      + promises(width: width) + ruled(width: width)
  }

  private func labelled(
    _ label: Phrase,
    _ text: String,
    width: Int,
    role: StyleRole = .plain
  ) -> [StyledLine] {
    StyledLine.hanging(
      text,
      label: " \(label(scene.language))",
      indent: 12,
      width: width,
      role: role
    )
  }

  private func requests(width: Int) -> [StyledLine] {
    let session = scene.session
    let requests = session.requests(on: petition.number).filter { $0.state != .cancelled }
    guard !requests.isEmpty else {
      let words = CardWords.nobodyAsked(scene.language)
      return labelled(CardWords.givenTo, words, width: width, role: .warning)
    }
    return requests.enumerated().flatMap { index, request in
      let label = index == 0 ? CardWords.givenTo : Phrase(verbatim: "")
      return labelled(label, CardWords.request(request, session)(scene.language), width: width)
    }
  }

  private func answers(width: Int) -> [StyledLine] {
    let session = scene.session
    return session.answers(to: petition.number)
      .flatMap { answer in
        let said = session.minutes[answer.entry]?.happenedAt ?? answer.at
        let time = TimeWords.hourMinute(said, session)
        let name = SpeakerWords.name(answer.content.speaker, session)(scene.language)
        let words = "\(time) \(name): \(answer.content.text)"
        return labelled(CardWords.answer, words, width: width)
      }
  }

  private func promises(width: Int) -> [StyledLine] {
    scene.session.promises.filter { promise in
      promise.petitions.contains(petition.number)
        && scene.session.minutes[promise.entry]?.struck == nil
    }
    .flatMap { promise in
      let date =
        promise.deadline.map { TimeWords.deadline($0) } ?? PromiseWords.date(promise)
      return labelled(CardWords.promise, date(scene.language), width: width, role: .bold)
    }
  }

  private func ruled(width: Int) -> [StyledLine] {
    guard let conclusion = petition.conclusion.flatMap({ scene.session[$0] }) else { return [] }
    let name = ConclusionWords.number(conclusion.number)
    let state = ConclusionWords.state(conclusion)(scene.language)
    let outcome = OutcomeWords.line(conclusion.current.content, scene.session)(scene.language)
    return labelled(CardWords.ruling, "\(name) · \(state) · \(outcome)", width: width)
  }
}

import DeskKit
import DialogueCore

/// Raises a petition from what was said or written, or amends one.
struct PetitionForm: DeskForm {
  /// What the form is about.
  enum Purpose: Equatable, Sendable {
    case raising(Petition.Source)
    case amending(PetitionNumber)
  }

  let purpose: Purpose

  init(raisingFrom source: Petition.Source) {
    purpose = .raising(source)
  }

  init(amending number: PetitionNumber) {
    purpose = .amending(number)
  }

  var draftID: String {
    switch purpose {
    case .raising(let source): "petition.new.\(Self.name(of: source))"
    case .amending(let number): "petition.\(number.rawValue)"
    }
  }

  var isAmending: Bool {
    switch purpose {
    case .raising: false
    case .amending: true
    }
  }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let content =
      switch purpose {
      case .raising(let source): Self.known(of: source, session)
      case .amending(let number): session[number]?.content ?? PetitionContent("")
      }
    return Form(title(session), saveKeys: [.function(6)], rows: rows(content, session))
  }

  private func title(_ session: Session) -> Phrase {
    switch purpose {
    case .raising(let source):
      let next = PetitionNumber(rawValue: session.petitions.count + 1)
      return PetitionFormWords.raise(source, next: next, session)
    case .amending(let number): return PetitionFormWords.amend(number)
    }
  }

  private func rows(_ content: PetitionContent, _ session: Session) -> [FormRow] {
    let classes = session.ruleset.petitionClasses.map {
      Choice(id: $0.rawValue, label: PetitionWords.petitionClass($0))
    }
    let text = Field(.text, text: content.text, rows: 2...5)
    let kind = (content.petitionClass ?? .request).rawValue
    let topics = TopicWords.choices(session)
    let times = content.timesRaised.map { "\($0)" } ?? ""
    let rows = [
      FormRow("text", PetitionFormWords.text, text, isRequired: true),
      FormRow("class", PetitionFormWords.petitionClass, .choice(classes, chosen: kind)),
      FormRow(
        "times",
        PetitionFormWords.times,
        Field(.number, text: times, limit: 4),
        isBeside: true
      ),
      FormRow(
        "topic",
        PetitionFormWords.topic,
        .choice(topics, chosen: content.topic?.rawValue ?? "")
      ),
    ]
    return isAmending && !session.catalogue.tags.isEmpty
      ? rows + [tagRow(content, session)] : rows
  }

  private func tagRow(_ content: PetitionContent, _ session: Session) -> FormRow {
    let none = Choice(id: "", label: PetitionFormWords.noTag)
    let tags = session.catalogue.tags.map {
      Choice(id: $0.id.rawValue, label: Phrase($0.name))
    }
    let first = content.tags?.first?.rawValue ?? ""
    return FormRow("tag", PetitionFormWords.tag, .choice([none] + tags, chosen: first))
  }

  /// The mark chosen in the place of the first one, the others as they were.
  private func tags(of form: Form, _ session: Session) -> [TagID]? {
    guard case .amending(let number) = purpose, !session.catalogue.tags.isEmpty else { return nil }
    let chosen = form.entered("tag").map { TagID($0) }
    let others = (session[number]?.content.tags ?? []).dropFirst().filter { $0 != chosen }
    let tags = [chosen].compactMap(\.self) + others
    return tags.isEmpty ? nil : tags
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    form.title = title(scene.session)
    let isGuided = form.chosen("class", PetitionClass.self)?.isGuided == true
    form.setNotes(isGuided ? [PetitionWords.contentNotKept] : [], for: "class")
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let petitionClass = form.chosen("class", PetitionClass.self)
    // What belongs to another procedure leaves no words here, only that it was guided.
    let guided = petitionClass.flatMap { $0.isGuided ? PetitionWords.guidedText($0) : nil }
    let content = PetitionContent(
      guided ?? form.value("text"),
      petitionClass: petitionClass,
      topic: form.entered("topic").map { TopicCode($0) },
      timesRaised: form.number("times"),
      tags: tags(of: form, scene.session)
    )
    switch purpose {
    case .raising(let source):
      return .command(
        .raisePetitions(source: source, contents: [content]),
        then: key == .function(6) ? .opensAgain : .closes
      )
    case .amending(let number):
      return .command(.amendPetition(petition: number, content: content), then: .closes)
    }
  }

  private static func name(of source: Petition.Source) -> String {
    switch source {
    case .speech(_, let entry?), .entry(let entry): "entry.\(entry.rawValue)"
    case .speech(let speech, nil): "speech.\(speech.rawValue)"
    case .slip(let slip): "slip.\(slip.rawValue)"
    case .issue(let issue): "issue.\(issue.rawValue)"
    case .registration(let number): "registration.\(number.rawValue)"
    }
  }
}

extension PetitionForm {
  /// What the source knows of the matter: its words, its topic, how often it was raised.
  static func known(of source: Petition.Source, _ session: Session) -> PetitionContent {
    switch source {
    case .speech(let speech, let entry):
      let line =
        entry.flatMap { session.minutes[$0] }
        ?? session.minutes.entries.last { $0.speech == speech && $0.struck == nil }
      return known(of: line, session[speech]?.registration, session)
    case .entry(let entry):
      let line = session.minutes[entry]
      return known(of: line, line?.speaker.registration, session)
    case .slip(let slip):
      let slip = session[slip]
      return PetitionContent(
        slip?.entry.content ?? "",
        topic: slip?.entry.topic,
        timesRaised: slip.flatMap(session.timesRaised(in:))
      )
    case .issue(let id):
      let content = session.preparation[id]?.content
      return PetitionContent(
        content?.text ?? "",
        topic: content?.topic,
        timesRaised: content?.timesRaised
      )
    case .registration(let number):
      let entry = session.queue[number]?.entry
      return PetitionContent(
        entry?.content ?? "",
        topic: entry?.topic,
        timesRaised: entry?.timesRaised
      )
    }
  }

  private static func known(
    of line: MinutesEntry?,
    _ number: RegistrationNumber?,
    _ session: Session
  ) -> PetitionContent {
    let entry = (number ?? line?.speaker.registration).flatMap { session.queue[$0]?.entry }
    return PetitionContent(
      line?.text ?? "",
      topic: entry?.topic,
      timesRaised: entry?.timesRaised
    )
  }
}

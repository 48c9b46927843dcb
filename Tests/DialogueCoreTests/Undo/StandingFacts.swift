import DialogueCore

/// Everything that stands in a session and was not taken back.
///
/// Leaves out the traces of how it came about: taking a record back must restore these facts.
struct StandingFacts: Equatable {
  struct Kept<ID: Equatable, Value: Equatable>: Equatable {
    let id: ID
    let value: Value
  }

  struct Asked: Hashable {
    let petition: PetitionNumber
    let unit: UnitID
    let part: AnswerRequest.Part
  }

  struct Matter: Equatable {
    let content: PetitionContent
    let petitioners: Set<Speaker>
    let conclusion: ConclusionNumber?
    let stance: Petition.Stance?
    let answers: [AnswerID]
  }

  struct Ruling: Equatable {
    let state: Conclusion.State
    let content: ConclusionContent
  }

  struct Line: Equatable {
    let text: String
    let speaker: Speaker
  }

  var stage: Stage
  var order: [RegistrationNumber]
  var called: RegistrationNumber?
  var isListOpen: Bool
  var registrations: [Kept<RegistrationNumber, Registration.State>]
  var entries: [Kept<RegistrationNumber, RegistrationEntry>]
  var floor: SpeechID?
  var speeches: [Kept<SpeechID, Speech.State>]
  var items: [Kept<AgendaItemID, AgendaItem.State>]
  var slips: [Kept<SlipNumber, Slip.State>]
  var petitions: [Kept<PetitionNumber, Matter>]
  var asked: Set<Asked>
  var openRound: [PetitionNumber]?
  var rulings: [Kept<ConclusionNumber, Ruling>]
  var lines: [Kept<EntryID, Line>]
  var promises: [Promise]
  var hall: HallMode
  var approval: Approval?
  var issues: [IssueID]
  var openTasks: [PreparationTaskID]
  var announcements: [AnnouncementID]
  var invitations: [InvitationID]

  init(_ session: Session) {
    stage = session.stage
    order = session.queue.order
    called = session.queue.called
    isListOpen = session.queue.isListOpen
    let listed = session.queue.registrations.filter {
      if case .withdrawn = $0.state { false } else { true }
    }
    registrations = listed.map { Kept(id: $0.number, value: $0.state) }
    entries = listed.map { Kept(id: $0.number, value: $0.entry) }
    floor = session.floor?.id
    speeches = session.speeches.filter { $0.state != .void }
      .map { Kept(id: $0.id, value: $0.state) }
    items = session.agenda.items.map { Kept(id: $0.id, value: $0.state) }
    slips = session.slips.filter { $0.state != .void }.map { Kept(id: $0.number, value: $0.state) }
    petitions = session.petitions.filter(\.isStanding).map {
      Kept(
        id: $0.number,
        value: Matter(
          content: $0.content,
          petitioners: Set($0.petitioners),
          conclusion: $0.conclusion,
          stance: $0.stance,
          answers: $0.answers.sorted()
        )
      )
    }
    asked = Set(
      session.requests.filter { $0.state == .asked }
        .map { Asked(petition: $0.petition, unit: $0.unit, part: $0.part) }
    )
    openRound = session.openRound?.petitions
    rulings = session.conclusions.filter { $0.state != .void }.map {
      Kept(id: $0.number, value: Ruling(state: $0.state, content: $0.current.content))
    }
    lines = session.minutes.entries.filter { $0.struck == nil }.map {
      Kept(id: $0.id, value: Line(text: $0.text, speaker: $0.speaker))
    }
    promises = session.promises
    hall = session.hall
    approval = session.preparation.approval
    issues = session.preparation.issues.filter { !$0.isDropped }.map(\.id)
    openTasks = session.openTasks.map(\.id)
    announcements = session.preparation.announcements.filter(\.counts).map(\.id)
    invitations = session.preparation.invitations.filter(\.counts).map(\.id)
  }
}

extension StandingFacts {
  /// The facts that differ, for the message of a failing test.
  func differences(from other: StandingFacts) -> String {
    zip(Mirror(reflecting: self).children, Mirror(reflecting: other).children)
      .filter { "\($0.value)" != "\($1.value)" }
      .map { "\($0.label ?? ""): \($0.value) → \($1.value)" }
      .joined(separator: "\n")
  }
}

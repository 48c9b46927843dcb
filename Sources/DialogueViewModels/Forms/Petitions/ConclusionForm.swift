import DeskKit
import DialogueCore

/// Drafts a conclusion, gives one another wording, or replaces an accepted one.
struct ConclusionForm: DeskForm {
  /// What the form is about.
  enum Purpose: Equatable, Sendable {
    /// No petitions: the whole session.
    case drafting([PetitionNumber])
    /// `version` is the wording that was on the screen when the form opened.
    case amending(ConclusionNumber, version: Int)
    case superseding(ConclusionNumber)
  }

  let purpose: Purpose

  init(_ purpose: Purpose) {
    self.purpose = purpose
  }

  var draftID: String {
    switch purpose {
    case .drafting(let petitions):
      petitions.isEmpty
        ? "conclusion.new.session"
        : "conclusion.new.\(petitions.map { "\($0.rawValue)" }.joined(separator: "."))"
    case .amending(let number, _): "conclusion.\(number.rawValue)"
    case .superseding(let number): "conclusion.after.\(number.rawValue)"
    }
  }

  /// Opens with every row there may be, so that a draft finds its own; refreshing drops the others.
  func form(showing scene: Scene) -> Form {
    let rows = ConclusionRows(purpose, prefill(scene), scene)
    var form = Form(title, saveKeys: [.function(8)], rows: rows.all)
    if case .amending = purpose { form.focus(on: "text") }
    return form
  }

  private var title: Phrase {
    switch purpose {
    case .drafting(let petitions): ConclusionFormWords.draft(petitions)
    case .amending(let number, let version):
      ConclusionFormWords.amend(number, version: version)
    case .superseding(let number): ConclusionFormWords.supersede(number)
    }
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    chooseRows(&form, scene)
    suggestUnit(&form, scene)
    form.setNotes(deadlineNotes(form, scene), for: "deadline")
    let units = UnitsReading(form.value("coordinating"), in: scene.session.catalogue)
    form.setNotes(unitNotes(units, scene), for: "coordinating")
  }

  /// Shows what the outcome asks for; a new outcome leads to the field behind it.
  private func chooseRows(_ form: inout Form, _ scene: Scene) {
    let rows = ConclusionRows(purpose, prefill(scene), scene)
    let outcome = form.chosen("outcome", OutcomeKind.self)
    let wanted = rows.rows(for: outcome, scope: form.value("scope"))
    let present = form.rows.map(\.id)
    guard present != wanted.map(\.id) || form.rows.map(\.isRequired) != wanted.map(\.isRequired)
    else { return }
    let isOpening = present == rows.all.map(\.id)
    let isGroup = wanted.contains { $0.id == "group" }
    let hadGroup = present.contains("group")
    let keepsStance = present.contains("stance") == wanted.contains { $0.id == "stance" }
    form.setRows(wanted)
    guard !isOpening else { return }
    if isGroup, !hadGroup {
      form.focus(on: "group")
    } else if isGroup == hadGroup, keepsStance, form.focusedID != "outcome", wanted.count > 1 {
      form.focus(on: wanted[1].id)
    }
  }

  /// Work is given to the units that were asked, or to the usual one, until another is chosen.
  private func suggestUnit(_ form: inout Form, _ scene: Scene) {
    guard form.value("outcome") == OutcomeKind.assigned.rawValue, form["lead"].isEmpty,
      let unit = suggestedUnit(scene)
    else { return }
    form["lead"].set(unit.rawValue)
    guard form["coordinating"].isEmpty else { return }
    let others = coordinating(with: unit, scene.session)
    form["coordinating"].set(UnitsReading.text(of: others, in: scene.session))
  }

  private func unitNotes(_ units: UnitsReading, _ scene: Scene) -> [Phrase] {
    var notes: [Phrase] = []
    if !units.units.isEmpty {
      notes.append(ConclusionFormWords.understood(units.units, scene.session))
    }
    if !units.unknown.isEmpty {
      notes.append(ConclusionFormWords.unknownUnits(units.unknown))
    }
    return notes
  }

  /// The date as it was understood, with its reckoning and what should be looked at.
  private func deadlineNotes(_ form: Form, _ scene: Scene) -> [Phrase] {
    guard let text = form.entered("deadline") else { return [] }
    let session = scene.session
    let today = session.day(at: scene.now)
    guard let rule = DeadlineReading.rule(in: text, today: today) else {
      return [Self.notRead(text, today)]
    }
    do {
      let deadline = try session.reckoned(rule, from: today)
      let reckoning = ReckoningWords.lines(deadline).joined(separator: "; ")
      return [TimeWords.deadline(deadline)]
        + ReckoningWords.warnings(deadline, on: today, scene) + [reckoning]
    } catch {
      return [ConclusionFormWords.deadlineNotReckoned]
    }
  }
}

// What is wrong with a date.
extension ConclusionForm {
  static func notRead(_ text: String, _ today: Day) -> Phrase {
    DeadlineReading.complaint(
      on: text,
      today: today,
      else: ConclusionFormWords.deadlineNotRead
    )
  }
}

// What is known before anything is typed.
extension ConclusionForm {
  /// The petitions that the ruling is about.
  func petitions(_ session: Session) -> [PetitionNumber] {
    switch purpose {
    case .drafting(let petitions): petitions
    case .amending(let number, _), .superseding(let number):
      session[number]?.scope.petitions ?? []
    }
  }

  private func prefill(_ scene: Scene) -> ConclusionContent? {
    let session = scene.session
    switch purpose {
    case .amending(let number, _), .superseding(let number):
      return session[number]?.current.content
    case .drafting(let petitions):
      let promise = promise(on: petitions, session)
      let words = spokenWords(on: petitions, session)
      let matter = petitions.compactMap { session[$0]?.content.text }.joined(separator: "; ")
      return promise.map { promise in
        ConclusionContent(
          outcome: .assigned,
          text: words ?? promise.text,
          lead: promise.speaker.unit,
          coordinating: promise.speaker.unit.map { coordinating(with: $0, session) },
          deadline: promise.deadline?.rule
        )
      } ?? ConclusionContent(outcome: .noted, text: words ?? matter)
    }
  }

  /// Whether the outcome of the prefilled content is more than a place holder.
  static func knowsOutcome(_ purpose: Purpose, _ session: Session) -> Bool {
    switch purpose {
    case .amending, .superseding: true
    case .drafting(let petitions):
      ConclusionForm(purpose).promise(on: petitions, session) != nil
    }
  }

  private func promise(on petitions: [PetitionNumber], _ session: Session) -> Promise? {
    session.promises.last { promise in
      session.minutes[promise.entry]?.struck == nil
        && promise.petitions.contains { petitions.contains($0) }
    }
  }

  /// What the chair said, written down with `=`.
  private func spokenWords(on petitions: [PetitionNumber], _ session: Session) -> String? {
    session.minutes.entries.last { entry in
      entry.kind == .conclusion && entry.struck == nil
        && (petitions.isEmpty
          ? entry.petitions.isEmpty : entry.petitions.contains { petitions.contains($0) })
    }?.text
  }

  /// The unit that was asked, else the usual one of the topic.
  private func suggestedUnit(_ scene: Scene) -> UnitID? {
    let session = scene.session
    guard let first = petitions(session).first.flatMap({ session[$0] }) else { return nil }
    let asked = asked(first, session)
    return (asked.last { $0.part == .lead } ?? asked.last)?.unit
      ?? first.content.topic.flatMap { session.catalogue.topic($0)?.usualUnit }
  }

  /// The units that were asked beside the lead; none where another unit than the lead is meant.
  private func coordinating(with lead: UnitID, _ session: Session) -> [UnitID] {
    guard let first = petitions(session).first.flatMap({ session[$0] }) else { return [] }
    let asked = asked(first, session)
    guard asked.last(where: { $0.part == .lead })?.unit == lead else { return [] }
    return asked.filter { $0.part == .coordinating && $0.unit != lead }
      .reduce(into: []) { if !$0.contains($1.unit) { $0.append($1.unit) } }
  }

  /// What still stands of who was asked; a request passed on stands at the unit that has it now.
  private func asked(_ petition: Petition, _ session: Session) -> [AnswerRequest] {
    session.requests(on: petition.number).filter { request in
      switch request.state {
      case .asked, .answered, .inWriting: true
      case .passedOn, .cancelled: false
      }
    }
  }
}

extension Speaker {
  fileprivate var unit: UnitID? {
    if case .official(_, let unit) = self { unit } else { nil }
  }
}

import DeskKit
import DialogueCore

/// The rows of the form of a conclusion: all there may be, and those that an outcome asks for.
struct ConclusionRows {
  /// Ids of the choices of scope.
  static let petitions = "petitions"
  static let group = "group"
  static let session = "session"

  private let purpose: ConclusionForm.Purpose
  private let content: ConclusionContent?
  private let scene: Scene

  init(_ purpose: ConclusionForm.Purpose, _ content: ConclusionContent?, _ scene: Scene) {
    self.purpose = purpose
    self.content = content
    self.scene = scene
  }

  private var now: Session { scene.session }

  /// Every row, in the order of the form.
  var all: [FormRow] {
    [
      outcome, document, recipient, guidance, reason(isRequired: false), lead, text, deadline,
      coordinating,
    ]
      + [stance, scope, groupName, supersession].compactMap(\.self)
  }

  func rows(for kind: OutcomeKind?, scope chosen: String) -> [FormRow] {
    let isGroup = chosen == Self.group
    let stance = chosen == Self.session ? nil : stance
    return [outcome] + extra(for: kind) + words(for: kind) + [deadline, coordinating]
      + [stance, scope, isGroup ? groupName : nil, supersession].compactMap(\.self)
  }

  /// Where no unit has to act the words come first: they are what is typed next.
  private func words(for kind: OutcomeKind?) -> [FormRow] {
    switch kind {
    case .assigned, nil: [lead, text]
    case .explained, .resolved, .noted, .inProgress, .escalated, .transferred, .guided, .noGround,
      .deferred:
      [text, lead]
    }
  }

  private func extra(for kind: OutcomeKind?) -> [FormRow] {
    switch kind {
    case .inProgress: [document]
    case .escalated, .transferred: [recipient]
    case .guided: [guidance]
    case .noGround: [reason(isRequired: true)]
    case .deferred: [reason(isRequired: false)]
    case .explained, .resolved, .noted, .assigned, nil: []
    }
  }

  private var outcome: FormRow {
    let guidesOnly = guidesOnly
    let offered = guidesOnly == nil ? now.ruleset.outcomes : [.guided]
    let choices = OutcomeWords.order.filter(offered.contains).map {
      Choice(id: $0.rawValue, label: OutcomeWords.name($0))
    }
    let isKnown = ConclusionForm.knowsOutcome(purpose, now)
    let known = isKnown ? content?.outcome.kind : nil
    let chosen = (guidesOnly == nil ? known : .guided)?.rawValue
    return FormRow(
      "outcome",
      ConclusionFormWords.outcome,
      .choice(choices, chosen: chosen),
      isRequired: true
    )
  }

  /// Where the author of a complaint or a denunciation is sent, when the ruling is about one.
  private var guidesOnly: Outcome.Guidance? {
    let classes = ConclusionForm(purpose).petitions(now).compactMap { now[$0]?.petitionClass }
    if classes.contains(.denunciation) { return .denunciation }
    return classes.contains(.complaint) ? .complaint : nil
  }

  private var document: FormRow {
    FormRow("document", ConclusionFormWords.document, Field(text: words(\.document), limit: 200))
  }

  private var recipient: FormRow {
    FormRow("to", ConclusionFormWords.recipient, Field(text: words(\.recipient), limit: 200))
  }

  private var guidance: FormRow {
    let choices = Choices.of(Outcome.Guidance.self, OutcomeWords.guidance)
    var chosen = guidesOnly ?? .complaint
    if case .guided(let to) = content?.outcome { chosen = to }
    return FormRow(
      "guidance",
      ConclusionFormWords.guidance,
      .choice(choices, chosen: chosen.rawValue)
    )
  }

  private func reason(isRequired: Bool) -> FormRow {
    FormRow(
      "reason",
      ConclusionFormWords.reason,
      Field(text: words(\.reason), limit: 500),
      isRequired: isRequired
    )
  }

  private func words(_ part: (Outcome) -> String?) -> String {
    content.flatMap { part($0.outcome) } ?? ""
  }

  private var lead: FormRow {
    let choices = UnitOrder.byDigit(now.catalogue.units).map {
      Choice(id: $0.id.rawValue, label: Phrase($0.name))
    }
    return FormRow(
      "lead",
      ConclusionFormWords.lead,
      .choice(choices, chosen: content?.lead?.rawValue)
    )
  }

  private var text: FormRow {
    let field = Field(.text, text: content?.text ?? "", rows: 2...5)
    return FormRow("text", ConclusionFormWords.text, field, isRequired: true)
  }

  private var deadline: FormRow {
    let today = now.day(at: scene.now)
    let text = content?.deadline.map { DeadlineReading.text(of: $0, today: today) }
    return FormRow("deadline", ConclusionFormWords.deadline, Field(text: text ?? "", limit: 80))
  }

  private var coordinating: FormRow {
    let text = UnitsReading.text(of: content?.coordinating ?? [], in: now)
    return FormRow("coordinating", ConclusionFormWords.coordinating, Field(text: text, limit: 300))
  }

  /// Only with a new ruling: afterwards it is an act of its own.
  private var stance: FormRow? {
    if case .amending = purpose { return nil }
    guard !ConclusionForm(purpose).petitions(now).isEmpty else { return nil }
    let choices = Choices.of(Petition.Stance.self, PetitionWords.stance)
    return FormRow("stance", ConclusionFormWords.stance, .choice(choices))
  }

  private var scope: FormRow? {
    guard case .drafting(let numbers) = purpose else { return nil }
    let own = Choice(
      id: Self.petitions,
      label: Phrase(verbatim: PetitionWords.numbers(numbers))
    )
    let group = Choice(id: Self.group, label: ConclusionFormWords.group)
    let whole = Choice(id: Self.session, label: ConclusionWords.scope(.session))
    let choices = numbers.isEmpty ? [whole] : [own, group, whole]
    return FormRow(
      "scope",
      ConclusionFormWords.scope,
      .choice(choices, chosen: choices[0].id)
    )
  }

  private var groupName: FormRow? {
    guard case .drafting = purpose else { return nil }
    return FormRow(
      "group",
      ConclusionFormWords.groupName,
      Field(limit: 120),
      isRequired: true
    )
  }

  private var supersession: FormRow? {
    guard case .superseding = purpose else { return nil }
    return FormRow(
      "supersession",
      ConclusionFormWords.supersession,
      Field(limit: 500),
      isRequired: true
    )
  }
}

extension Outcome {
  fileprivate var document: String? {
    if case .inProgress(let document) = self { document } else { nil }
  }

  fileprivate var recipient: String? {
    switch self {
    case .escalated(let to), .transferred(let to): to
    case .explained, .assigned, .resolved, .noted, .inProgress, .guided, .noGround, .deferred: nil
    }
  }

  fileprivate var reason: String? {
    switch self {
    case .noGround(let reason): reason
    case .deferred(let reason): reason
    case .explained, .assigned, .resolved, .noted, .inProgress, .escalated, .transferred, .guided:
      nil
    }
  }
}

import DeskKit
import DialogueCore

extension ConclusionForm {
  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let units = UnitsReading(form.value("coordinating"), in: scene.session.catalogue)
    guard units.unknown.isEmpty else {
      return .refused(ConclusionFormWords.unknownUnits(units.unknown), field: "coordinating")
    }
    var rule: DeadlineRule?
    if let text = form.entered("deadline") {
      let today = scene.session.day(at: scene.now)
      rule = DeadlineReading.rule(in: text, today: today)
      guard rule != nil else {
        return .refused(Self.notRead(text, today), field: "deadline")
      }
    }
    let outcome = outcome(in: form)
    let lead = form.entered("lead").map { UnitID($0) }
    if outcome.needsUnit, lead == nil {
      return .refused(ConclusionFormWords.needsUnit, field: "lead")
    }
    if case .noGround(let reason) = outcome, reason.isEmpty {
      return .refused(ConclusionFormWords.needsReason, field: "reason")
    }
    let others = units.units.filter { $0 != lead }
    let content = ConclusionContent(
      outcome: outcome,
      text: form.value("text"),
      lead: lead,
      coordinating: others.isEmpty ? nil : others,
      deadline: rule
    )
    return .command(command(content, form, savedBy: key, scene.session), then: .closes)
  }

  private func command(
    _ content: ConclusionContent,
    _ form: Form,
    savedBy key: Key,
    _ session: Session
  ) -> Command {
    if case .amending(let number, let version) = purpose {
      return .amendConclusion(conclusion: number, version: version, content: content)
    }
    var supersession: Supersession?
    if case .superseding(let number) = purpose {
      supersession = Supersession(conclusion: number, reason: form.value("supersession"))
    }
    return .draftConclusion(
      scope: scope(in: form, session),
      origin: session.stage == .closed ? .addedInNotice : .spoken,
      content: content,
      stance: form.chosen("stance", Petition.Stance.self),
      supersedes: supersession,
      submitting: key == .function(8) ? true : nil
    )
  }

  private func scope(in form: Form, _ session: Session) -> Conclusion.Scope {
    switch purpose {
    case .amending(let number, _), .superseding(let number):
      session[number]?.scope ?? .session
    case .drafting(let petitions):
      switch form.value("scope") {
      case ConclusionRows.session: .session
      case ConclusionRows.group: .group(name: form.value("group"), numbers: petitions)
      default: petitions.isEmpty ? .session : .petitions(numbers: petitions)
      }
    }
  }

  private func outcome(in form: Form) -> Outcome {
    switch form.chosen("outcome", OutcomeKind.self) ?? .noted {
    case .explained: .explained
    case .resolved: .resolved
    case .noted: .noted
    case .assigned: .assigned
    case .inProgress: .inProgress(document: form.entered("document"))
    case .escalated: .escalated(to: form.entered("to"))
    case .transferred: .transferred(to: form.entered("to"))
    case .guided: .guided(to: form.chosen("guidance", Outcome.Guidance.self) ?? .complaint)
    case .noGround: .noGround(reason: form.entered("reason") ?? "")
    case .deferred: .deferred(reason: form.entered("reason"))
    }
  }
}

package import DialogueCore

/// The plan of a session as a secretary writes it, with the ruleset, agenda and lists it asks for.
///
/// What the plan sets itself, such as the minutes of a speech, is already in `ruleset` and `agenda`,
/// with the plan as its source.
package struct PlanFile: Equatable, Sendable {
  package let plan: Plan
  package let ruleset: Ruleset
  package let agenda: AgendaTemplate
  package let catalogue: Catalogue

  init(_ node: DataNode, library: OfficeLibrary) throws {
    let fields = try node.fields(Self.keys)
    plan = try Plan(fields)
    let rulesetID = try fields.required("ruleset").name(in: library.rulesets.map(\.rawValue))
    ruleset = try library.ruleset(RulesetID(rulesetID))
      .overridden(by: fields, source: plan.document?.number ?? plan.title)
    let agendaID = try fields.required("agenda").name(in: library.agendas.map(\.rawValue))
    agenda = try library.agenda(AgendaID(agendaID)).overridden(by: fields["agenda_minutes"])
    catalogue = try library.catalogue(
      units: fields.required("units").name(in: library.unitCatalogues)
    )
  }

  private static let keys = [
    "slug", "authority", "locality", "title", "document", "date", "start", "venue", "channel",
    "topics", "audience", "chair", "ruleset", "agenda", "units", "speaking", "answering",
    "agenda_minutes", "superior",
  ]
}

extension Ruleset {
  fileprivate func overridden(by fields: DataFields, source: String) throws -> Ruleset {
    func planned<Value>(_ value: Value?) -> Sourced<Value>? {
      value.map { Sourced($0, source: source, certainty: .document) }
    }
    var ruleset = self
    if let speaking = try fields["speaking"]?.fields([
      "per_speech", "per_answer", "per_follow_up", "follow_ups",
    ]) {
      let speech = planned(try speaking["per_speech"]?.seconds())
      let answer = planned(try speaking["per_answer"]?.seconds())
      let followUp = planned(try speaking["per_follow_up"]?.seconds())
      let followUps = planned(try speaking["follow_ups"]?.number(in: 0...20))
      ruleset.speaking.secondsPerSpeech = speech ?? self.speaking.secondsPerSpeech
      ruleset.speaking.secondsPerAnswer = answer ?? self.speaking.secondsPerAnswer
      ruleset.speaking.secondsPerFollowUp = followUp ?? self.speaking.secondsPerFollowUp
      ruleset.speaking.followUpsAllowed = followUps ?? self.speaking.followUpsAllowed
    }
    let time = planned(try fields["answering"].map(AnsweringTime.init))
    ruleset.answering.time = time ?? answering.time
    return ruleset
  }
}

extension AgendaTemplate {
  fileprivate func overridden(by minutes: DataNode?) throws -> AgendaTemplate {
    guard let minutes else { return self }
    let planned = try minutes.list { try $0.number(in: 1...600) }
    guard planned.count == items.count else { throw minutes.unexpected(.entries(items.count)) }
    var agenda = self
    for (index, count) in planned.enumerated() { agenda.items[index].plannedMinutes = count }
    return agenda
  }
}

extension DataNode {
  fileprivate func name(in known: [String]) throws -> String {
    let name = try identifier()
    guard known.contains(name) else { throw error(.unknownName(found: name, known: known)) }
    return name
  }
}

import DeskKit
import DialogueCore

@testable import DialogueViewModels

// What the work came to.
extension Table {
  mutating func giveResult(_ command: Command, as actor: Actor) throws {
    let after = session.followUp
    switch command {
    case .answerInWriting(let content):
      try take(actor, answersOf: content.assignments)
      letter(actor, "v")
      try save(
        actor,
        paper(content.paper) + [("text", content.text)] + criteria(content.criteria ?? [])
          + [("basis", content.legalBasis)] + person("signer", content.signedBy)
      )
    case .assessAnswer(let answer, let met, let verdict):
      let assignment = after[answer]?.content.assignments.first
      try openCard(actor, assignment.flatMap { after[$0]?.petition })
      try menu(actor, "K", .assessAnswer)
      try chooseForm(actor, AssessmentForm.self) { $0.answer == answer }
      try save(actor, criteria(met) + fields(verdict))
    case .reportResult(let content):
      try take(actor, answersOf: content.assignments)
      try menu(actor, "K", .reportResult)
      try save(actor, paper(content.paper) + [("text", content.text)])
    case .tellPetitioners(let petition, let petitioners, let content):
      try openCard(actor, petition)
      letter(actor, "c")
      try save(actor, [("who", who(petitioners, of: petition))] + fields(content))
    case .recordReaction(let notice, let reaction?):
      try openCard(actor, after[notice]?.petition)
      try menu(actor, "K", .reaction)
      try save(
        actor,
        [
          ("notice", "\(notice.rawValue)"), ("kind", reaction.kind.rawValue),
          ("on", reaction.on.vietnamese), ("text", reaction.text),
        ]
      )
    case .recordReaction(let notice, nil):
      try openCard(actor, after[notice]?.petition)
      try repair(actor, by: command)
    case .closePetition(let petition, let closing):
      try openCard(actor, petition)
      letter(actor, "f")
      try save(actor, fields(closing))
    case .retractClosing(let petition), .retractReopening(let petition):
      try openCard(actor, petition)
      try repair(actor, by: command)
    case .reopenPetition(let petition, let reason, let rule):
      try openCard(actor, petition)
      try menu(actor, "K", .reopenMatter)
      try save(actor, [("reason", reason), ("term", term(rule))])
    case .publishResults(let content):
      try goBoard(actor)
      try menu(actor, "K", .publish)
      try save(
        actor,
        [
          ("kind", content.kind.rawValue), ("channel", content.channel.rawValue),
          ("on", content.on.vietnamese), ("proof", content.proof),
          ("petitions", content.petitions.map(PetitionNumbers.text)),
        ]
      )
    default: throw NoWay("\(command)")
    }
  }

  /// What the rows of a closing hold.
  func fields(_ closing: ClosingContent) -> [(FieldID, String?)] {
    var to: String?
    let kind: String
    switch closing.kind {
    case .done: kind = "done"
    case .notDone: kind = "notDone"
    case .withdrawn: kind = "withdrawn"
    case .transferred(let body):
      kind = "transferred"
      to = body
    }
    return [
      ("kind", kind), ("on", closing.on.vietnamese), ("to", to), ("reason", closing.reason),
    ] + paper(closing.paper)
  }

  private func fields(_ verdict: WrittenAnswer.Verdict) -> [(FieldID, String?)] {
    switch verdict {
    case .incomplete: [("verdict", "incomplete")]
    case .passes: [("verdict", "passes")]
    case .returned(let reason): [("verdict", "returned"), ("reason", reason)]
    }
  }

  private func fields(_ content: CitizenNoticeContent) -> [(FieldID, String?)] {
    [
      ("manner", content.manner.rawValue), ("on", content.on.vietnamese),
      ("answer", content.answer.map { "\($0.rawValue)" }), ("address", content.address?.stored),
      ("proof", content.proof),
    ] + paper(content.paper)
  }

  /// One by their place among the petitioners, or everybody.
  private func who(_ petitioners: [Speaker]?, of petition: PetitionNumber) -> String {
    let all = session[petition]?.petitioners ?? []
    return petitioners?.first.flatMap { all.firstIndex(of: $0) }.map { "\($0)" } ?? "all"
  }

  private func criteria(_ met: [ItemID]) -> [(FieldID, String?)] {
    (session.ruleset.settlement.criteria?.value ?? []).map { item in
      let field = FieldID(rawValue: "criterion.\(item.id.rawValue)")
      return (field, met.contains(item.id) ? "clear" : "missing")
    }
  }
}

import DeskKit
import DialogueCore

/// One paper that gives one or many petitions to a unit.
struct AssignmentForm: FollowUpForm {
  let petitions: [PetitionNumber]
  var group: PetitionGroupID?

  private let paper = PaperRows()

  init(petitions: [PetitionNumber], group: PetitionGroupID? = nil) {
    self.petitions = petitions
    self.group = group
  }

  var draftID: String { "after.assign.\(petitions.map(\.text).joined(separator: "."))" }
  var noted: FieldID { "term" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = scene.today
    let proposed = group.flatMap { session.followUp[$0]?.content }
    let ruled = RuledAssignment(petitions, session)
    let lead = proposed?.lead ?? petitions.first.flatMap { Self.usualUnit($0, session) }
    return Form(
      Self.title(petitions),
      rows: paper.rows(today: today)
        + UnitRows.rows(
          lead: lead,
          coordinating: proposed?.coordinating ?? ruled.coordinating(lead),
          session,
          isRequired: true
        ) + AssignmentContentRows.rows(text: ruled.text, term: ruled.term, today: today)
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    let issued = events.compactMap(RuledTermWords.Issued.init)
    guard let first = issued.first else { return [] }
    return AssignmentTermWords.lines(
      first.clocks,
      of: first.content,
      count: issued.count,
      scene.session
    ) + RuledTermWords.lines(issued, scene.session)
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let coordinating = try UnitRows.coordinating(in: form, scene.session)
    let paper = try paper.required(in: form, today: today)
    let isApproved = group.flatMap { scene.session.followUp[$0] }?.isApproved == true
    var content = AssignmentContentRows.content(of: form, on: paper, today: today)
    content.group = isApproved ? group : nil
    return .issueAssignments(
      petitions: petitions,
      lead: UnitID(form.value("lead")),
      coordinating: coordinating,
      content: content
    )
  }

  private static func title(_ petitions: [PetitionNumber]) -> Phrase {
    let names = petitions.prefix(4).map(PetitionWords.number).joined(separator: ", ")
    let more = petitions.count > 4 ? "… (\(petitions.count))" : ""
    return Phrase(vi: "GIAO GIẢI QUYẾT · ", en: "ASSIGN · ") + names + more
  }

  /// Who was ruled to answer, else who usually answers matters of this topic.
  static func usualUnit(_ number: PetitionNumber, _ session: Session) -> UnitID? {
    session.standingRuling(on: number)?.current.content.lead
      ?? session[number]?.content.topic.flatMap { session.catalogue.topic($0)?.usualUnit }
  }
}

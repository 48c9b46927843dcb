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
    let today = session.day(at: scene.now)
    let proposed = group.flatMap { session.followUp[$0]?.content }
    let lead = proposed?.lead ?? petitions.first.flatMap { Self.usualUnit($0, session) }
    return Form(
      Self.title(petitions),
      rows: paper.rows(today: today) + [
        FormRow(
          "lead",
          FollowUpLabels.lead,
          .choice(UnitWords.choices(session), chosen: lead?.rawValue),
          isRequired: true
        ),
        FormRow(
          "coordinating",
          FollowUpLabels.coordinating,
          Field(.text, text: UnitsReading.text(of: proposed?.coordinating ?? [], in: session))
        ),
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...3)),
        FormRow(
          "term",
          Phrase(vi: "Hạn trả lời", en: "Answer by"),
          TermField.field(nil, today: today)
        ),
        FormRow(
          "report",
          Phrase(vi: "Hạn báo cáo", en: "Report by"),
          TermField.field(nil, today: today),
          isBeside: true
        ),
      ]
    )
  }

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    let issued = events(of: form, scene).compactMap { event -> AssignmentClocks? in
      guard case .assignmentIssued(_, _, _, _, _, let clocks, _) = event else { return nil }
      return clocks
    }
    guard let clocks = issued.first else { return [] }
    return AssignmentTermWords.lines(clocks, of: issued.count, scene.session)
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    let units = UnitsReading(form.value("coordinating"), in: scene.session.catalogue)
    guard units.unknown.isEmpty else {
      return .refused(FollowUpLabels.unknownUnits(units.unknown), field: "coordinating")
    }
    guard let paper = paper.paper(in: form, today: today) else {
      return .refused(FollowUpLabels.paperDateMissing, field: self.paper.dateID)
    }
    let isApproved = group.flatMap { scene.session.followUp[$0] }?.isApproved == true
    let content = AssignmentContent(
      paper: paper,
      text: form.entered("text"),
      deadline: TermField.rule("term", in: form, today: today),
      reportDeadline: TermField.rule("report", in: form, today: today),
      group: isApproved ? group : nil
    )
    let command = Command.issueAssignments(
      petitions: petitions,
      lead: UnitID(form.value("lead")),
      coordinating: units.units.isEmpty ? nil : units.units,
      content: content
    )
    return .command(command, then: .closes)
  }

  private static func title(_ petitions: [PetitionNumber]) -> Phrase {
    let names = petitions.prefix(4).map(PetitionWords.number).joined(separator: ", ")
    let more = petitions.count > 4 ? "… (\(petitions.count))" : ""
    return Phrase(vi: "GIAO GIẢI QUYẾT · ", en: "ASSIGN · ") + names + more
  }

  /// Who was ruled to answer, else who usually answers matters of this topic.
  static func usualUnit(_ number: PetitionNumber, _ session: Session) -> UnitID? {
    guard let petition = session[number] else { return nil }
    let ruled = petition.conclusion.flatMap { session[$0]?.current.content.lead }
    return ruled
      ?? petition.content.topic.flatMap { session.catalogue.topic($0)?.usualUnit }
  }
}

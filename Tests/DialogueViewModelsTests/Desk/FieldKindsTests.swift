import DeskKit
import DialogueCore
import DialogueTestSupport
import Foundation
import Testing
import VietnameseText

@testable import DialogueViewModels

/// What each field of every form takes: words compose Vietnamese, numbers and symbols never do.
struct FieldKindsTests {
  /// A form as it stands in the table, and a value of it.
  private struct Case {
    let form: String
    let kind: any DeskForm

    init(_ kind: any DeskForm) {
      form = "\(type(of: kind))"
      self.kind = kind
    }
  }

  private static let row = AssignmentRow(candidates: [1, 2], takesAll: true)
  private static let matters = MatterRow(
    candidates: [.assignment(id: 1), .assignment(id: 2)],
    takesAll: true
  )

  private static let cases: [Case] = [
    Case(AbsenceForm()), Case(AnnouncementForm(channel: nil)), Case(ApprovalForm()),
    Case(AttendanceForm()), Case(CoChairsForm()), Case(DelegationForm()), Case(InvitationForm()),
    Case(IssueForm()), Case(PlanForm()), Case(PostponeForm()), Case(RoleForm()),
    Case(TaskDoneForm(task: 1)),
    Case(TaskForm(kind: .work)), Case(AdjournForm()), Case(HallMessageForm()),
    Case(ItemMinutesForm(item: 3)), Case(ItemForm()), Case(EntryForm(entry: 1)),
    Case(HandOverForm()), Case(ObjectionForm()), Case(SignForm(at: .secretary)),
    Case(AcknowledgementForm(assignments: row)), Case(AssessmentForm(answer: 1)),
    Case(AssignmentForm(petitions: [1])), Case(CitizenNoticeForm(petition: 1)),
    Case(ClosingForm(matter: .petition(1))), Case(ClosingForm(matter: .task(1))),
    Case(ConditionForm(matter: .task(1))), Case(DifficultyForm(matter: matters)),
    Case(DoneForm(matter: .milestone(1, number: 1))), Case(EscalationForm(petitions: [1])),
    Case(ExtensionForm(target: .assignments(row))), Case(ExtensionToldForm(termExtension: 1)),
    Case(GroupForm(petitions: [1])), Case(HigherAnswerForm(escalation: 1)),
    Case(IncidentForm(task: 1)), Case(InstructionForm(difficulty: 1)), Case(NoticeForm()),
    Case(NoticeIssueForm(notice: 1)), Case(NoticeSignatureForm(notice: 1)),
    Case(NoticeTaskForm(target: .new(1))), Case(ProgressForm(matter: matters)),
    Case(PublicationForm()), Case(PublicationForm(kind: .settlementResults)),
    Case(ReactionForm(petition: 1)), Case(ReadingForm(task: 1)),
    Case(ReceiptForm(assignments: row)), Case(ReopeningForm(1, setsTerm: true)),
    Case(ReportForm(assignments: row)), Case(TransferForm(assignments: row)),
    Case(UrgingForm(matter: matters)), Case(WaitEndForm(wait: 1)),
    Case(WaitForm(petition: 1)), Case(WrittenAnswerForm(assignments: row)),
    Case(AnswerForm(petitions: [1])), Case(ConclusionForm(.drafting([1]))),
    Case(ConclusionForm(.amending(1, version: 1))), Case(ConclusionForm(.superseding(1))),
    Case(PetitionForm(raisingFrom: .registration(number: 1))), Case(PetitionForm(amending: 1)),
    Case(FloorForm()), Case(ImportForm()), Case(OfficialFloorForm()), Case(RegistrationForm()),
    Case(RegistrationForm(number: 1)), Case(SlipForm()), Case(SlipForm(registration: 1)),
    Case(StartedAtForm(speech: 1)),
  ]

  @Test func `every field of every form takes what it is for`() throws {
    let scenes = try [Rehearsal.concluded(), .settled(), .noticed()].map {
      Scene(session: $0.session, now: $0.now)
    }
    let forms = Set(Self.cases.map(\.form)).sorted().map { form in
      "\(form)\n" + Self.fields(of: form, scenes).map { "  \($0)\n" }.joined()
    }
    #expect(forms.joined() == FieldKindsTable.text)
  }

  @Test func `what a journal seals is private in the drafts of every form`() throws {
    let scenes = try [Rehearsal.concluded(), .settled(), .noticed()].map {
      Scene(session: $0.session, now: $0.now)
    }
    let fields = Self.cases.flatMap { entry in
      scenes.flatMap { Self.rows(of: entry.kind, $0) }.filter(\.isPrivate)
        .map { "\(entry.form) \($0.id.rawValue)" }
    }
    #expect(
      Set(fields) == [
        "CitizenNoticeForm address", "ImportForm list", "NoticeTaskForm details",
        "RegistrationForm address", "RegistrationForm birthYear", "RegistrationForm phone",
        "SlipForm address", "SlipForm birthYear", "SlipForm phone",
      ]
    )
  }

  @Test func `every form of the program stands in the table`() throws {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/DialogueViewModels")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var forms: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard let mark = line.firstRange(of: "struct "), line.contains("Form: ") else { continue }
        forms.insert(String(line[mark.upperBound...].prefix { $0 != ":" }))
      }
    }
    #expect(forms.count > 50)
    #expect(forms == Set(Self.cases.map(\.form)))
  }

  @Test func `words compose and numbers do not, in every form`() throws {
    let scene = Scene(session: try Rehearsal.concluded().session, now: Examples.morning)
    for entry in Self.cases {
      for row in entry.kind.form(showing: scene).rows {
        var field = row.field
        field.set("")
        for key in "vieetj 1" { _ = field.handle(.character(key), typing: Typing(.telex)) }
        let typed = field.edit.text
        switch field.kind {
        case .text, .name, .person: #expect(typed == "việt 1", "\(entry.form) \(row.id)")
        case .symbol: #expect(typed == "vieetj 1", "\(entry.form) \(row.id)")
        case .number, .phone, .date, .time:
          #expect(typed.filter { $0 != " " } == "1", "\(entry.form) \(row.id)")
        case .choice: #expect(field.composes, "\(entry.form) \(row.id)")
        }
      }
    }
  }

  /// Every field that a form can ask for, each kind with its fields: what is chosen in one field
  /// may bring others.
  private static func fields(of form: String, _ scenes: [Scene]) -> [String] {
    var kinds: [String: Set<String>] = [:]
    for entry in cases where entry.form == form {
      for scene in scenes {
        for row in rows(of: entry.kind, scene) {
          kinds[row.field.kindName, default: []].insert(row.id.rawValue)
        }
      }
    }
    return kinds.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value.sorted().joined(separator: " "))" }
  }

  private static func rows(of kind: any DeskForm, _ scene: Scene) -> [FormRow] {
    var untouched = kind.form(showing: scene)
    kind.refresh(&untouched, showing: scene)
    return untouched.rows
      + untouched.rows.flatMap { row in
        row.field.choices.flatMap { choice in
          var form = untouched
          form[row.id].set(choice.id)
          kind.refresh(&form, showing: scene)
          return form.rows
        }
      }
  }
}

extension Field {
  fileprivate var kindName: String {
    switch kind {
    case .text: "text"
    case .name: "name"
    case .person: "person"
    case .symbol: "symbol"
    case .number: "number"
    case .phone: "phone"
    case .date: "date"
    case .time: "time"
    case .choice: "choice"
    }
  }
}

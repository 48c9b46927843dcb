import DeskKit
import DialogueCore

extension Station {
  /// What an act after the meeting comes to for what is in hand.
  func followUpMove(_ action: DeskAction, _ scene: Scene) -> FollowUpMove {
    let moves = FollowUpMoves(followUpHand(scene), scene.session)
    return switch action {
    case .nextStep: moves.nextStep
    case .groupPetitions: moves.group
    case .approveGroup: moves.approveGroup
    case .assignUnit: moves.assign
    case .confirmReceipt: moves.receipt
    case .acknowledge: moves.acknowledge
    case .transfer: moves.transfer
    case .returnToUnit: moves.returnToUnit
    case .progress: moves.about { .form(ProgressForm(matter: $0)) }
    case .difficulty: moves.about { .form(DifficultyForm(matter: $0)) }
    case .urge: moves.about(all: true) { .form(UrgingForm(matter: $0)) }
    case .instruct: moves.instruct
    case .extend: moves.extend
    case .tellExtension: moves.tellExtension
    case .awaitCitizen: moves.petition { .form(WaitForm(petition: $0)) }
    case .endWait: moves.endWait
    case .escalate: moves.escalate
    case .answerEscalation: moves.answerEscalation
    case .writtenAnswer: moves.answer
    case .assessAnswer: moves.assess
    case .reportResult: moves.report
    case .tellCitizen: moves.petition { .form(CitizenNoticeForm(petition: $0)) }
    case .reaction: moves.reaction
    case .closeMatter: moves.close
    case .reopenMatter: moves.reopen
    case .publish: .form(PublicationForm())
    case .draftNotice: .form(NoticeForm())
    case .addNoticeTask: moves.addTask
    case .approveNotice: moves.approveNotice
    case .signNotice: moves.signNotice
    case .issueNotice: moves.issueNotice
    case .openTask: moves.openTask
    case .milestoneDone: moves.milestone
    case .readIndicator: moves.task { .form(ReadingForm(task: $0)) }
    case .conditionHolds: moves.conditionHolds
    case .recordIncident: moves.task { .form(IncidentForm(task: $0)) }
    case .incidentResolved: moves.incidentResolved
    case .repairStep: moves.repair
    default: .missing(MissingWords.step)
    }
  }
}

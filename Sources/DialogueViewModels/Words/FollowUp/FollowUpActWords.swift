import DeskKit
import DialogueCore

/// One act after the meeting as the card tells it, with its paper, its day and its words.
enum FollowUpActWords {
  static func words(of event: Event, _ session: Session) -> Phrase? {
    switch event {
    case .groupProposed(_, let content), .groupAmended(_, let content):
      short(event, session) + lead(content.lead, session)
    case .assignmentIssued(let id, _, _, let part, let content, _, _):
      StepWords.assignment(id, session)
        + (part == .lead
          ? Phrase(vi: " chủ trì", en: " to lead") : Phrase(vi: " phối hợp", en: " to help"))
        + ", \(AssignmentWords.paper(content.paper))" + tail(content.text)
    case .receiptConfirmed(_, let receipt, _):
      short(event, session) + tail(receipt.number.map { "#\($0)" })
    case .assignmentAcknowledged(_, let acknowledgement):
      short(event, session) + " \(acknowledgement.on.vietnamese)"
        + tail(acknowledgement.officer?.name)
    case .assignmentTransferred(_, let next, let reason):
      short(event, session) + Phrase(verbatim: " → ") + StepWords.assignment(next, session)
        + tail(reason)
    case .assignmentReturned(_, let reason): short(event, session) + tail(reason)
    case .progressReported(_, let content):
      short(event, session) + percent(content.percent)
        + ", \(content.on.vietnamese): \(content.text)"
    case .difficultyReported(_, let content):
      short(event, session) + ", \(content.on.vietnamese): \(content.text)" + paper(content.paper)
    case .unitInstructed(_, let instruction, _):
      short(event, session) + ", \(instruction.on.vietnamese): \(instruction.text)"
        + paper(instruction.paper)
    case .termExtended(_, _, let content, let before, _):
      short(event, session)
        + (before.map {
          Phrase(
            vi: ", hạn trước \($0.due.vietnamese): ",
            en: ", due before \($0.due.vietnamese): "
          )
        } ?? Phrase(vi: ", trước đó không có hạn: ", en: ", without a date before: "))
        + content.reason
    case .extensionTold(_, let citizen, let authority):
      short(event, session) + paper(citizen) + paper(authority)
    default: waits(of: event, session)
    }
  }

  private static func waits(of event: Event, _ session: Session) -> Phrase? {
    switch event {
    case .citizenAwaited(_, _, let content):
      short(event, session) + ", \(content.on.vietnamese): \(content.text)" + paper(content.paper)
    case .waitEnded(_, let end, let moved):
      short(event, session) + " \(end.on.vietnamese)" + tail(end.text)
        + moved.map { term in
          let unit = session.followUp[term.assignment].map { UnitWords.short($0.unit, session) }
          return Phrase(verbatim: " ") + (unit ?? Phrase(verbatim: ""))
            + Phrase(verbatim: " → \(term.deadline.due.vietnamese)")
        }
        .joined(separator: ",")
    case .petitionsEscalated(_, let content):
      short(event, session) + paper(content.paper) + tail(content.text)
    case .escalationAnswered(_, let answer):
      short(event, session) + " \(answer.on.vietnamese): \(answer.text)" + paper(answer.paper)
    case .unitUrged(_, let content):
      short(event, session) + " \(content.on.vietnamese)" + paper(content.paper)
        + tail(content.text)
    default: results(of: event, session)
    }
  }

  private static func results(of event: Event, _ session: Session) -> Phrase? {
    switch event {
    case .answerWritten(_, let content, let verdict):
      short(event, session) + ", \(content.paper.date.vietnamese): \(content.text) "
        + AnswerVerdictWords.verdict(verdict, met: content.criteria ?? [], session)
    case .answerAssessed(_, let criteria, let verdict, _):
      short(event, session) + " " + AnswerVerdictWords.verdict(verdict, met: criteria, session)
    case .resultReported(_, let content):
      short(event, session) + ", \(content.paper.date.vietnamese)" + tail(content.text)
    case .petitionerTold(_, _, _, let content):
      short(event, session) + Phrase(verbatim: ", ") + CitizenNoticeWords.manner(content.manner)
        + " \(content.on.vietnamese)" + paper(content.paper)
    case .reactionRecorded(_, let reaction):
      short(event, session) + (reaction.map { " \($0.on.vietnamese)" } ?? "")
        + tail(reaction?.text)
    case .petitionClosed(_, let closing, _), .taskClosed(_, let closing, _):
      short(event, session) + ": " + NoticeTaskWords.closing(closing.kind)
        + ", \(closing.on.vietnamese)" + tail(closing.reason) + paper(closing.paper)
    case .petitionReopened(_, let reason, _), .taskReopened(_, let reason, _),
      .stepStruck(_, let reason):
      short(event, session) + tail(reason)
    case .milestoneCompleted(_, _, let done), .incidentResolved(_, let done),
      .promiseKept(_, let done):
      short(event, session) + ", " + TaskCardWords.done(done)
    case .noticeIssued(_, let paper): short(event, session) + ", \(paper.date.vietnamese)"
    default: RecordWords.afterWord(of: event, session)
    }
  }

  private static func short(_ event: Event, _ session: Session) -> Phrase {
    RecordWords.afterWord(of: event, session) ?? Phrase(verbatim: "")
  }

  private static func tail(_ text: String?) -> Phrase {
    Phrase(verbatim: text.map { ": \($0)" } ?? "")
  }

  private static func paper(_ paper: PaperReference?) -> Phrase {
    Phrase(verbatim: paper.map { " (\(AssignmentWords.paper($0)))" } ?? "")
  }

  private static func percent(_ percent: Int?) -> Phrase {
    Phrase(verbatim: percent.map { " \($0) %" } ?? "")
  }

  private static func lead(_ unit: UnitID?, _ session: Session) -> Phrase {
    unit.map { Phrase(verbatim: ", ") + UnitWords.short($0, session) } ?? Phrase(verbatim: "")
  }
}

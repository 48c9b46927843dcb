import DeskKit
import DialogueCore

extension RecordWords {
  /// An act after the meeting in a few words.
  static func afterWord(of event: Event, _ session: Session) -> Phrase? {
    switch event {
    case .groupProposed(let group, let content):
      Phrase(vi: "phân nhóm \(group.text): ", en: "grouped \(group.text): ") + content.name
    case .groupAmended(let group, _): Phrase(vi: "sửa nhóm ", en: "amended group ") + group.text
    case .groupApproved(let group, _, _):
      Phrase(vi: "duyệt nhóm ", en: "approved group ") + group.text
    case .groupReopened(let group): Phrase(vi: "mở lại nhóm ", en: "reopened group ") + group.text
    case .assignmentIssued(let id, _, _, _, _, _, _): StepWords.assignment(id, session)
    case .receiptConfirmed(let id, let receipt, _):
      StepWords.assignment(id, session)
        + Phrase(vi: ": nhận ", en: ": received ") + DutyWords.shortDay(receipt.on)
    case .receiptRetracted(let id, _):
      StepWords.assignment(id, session)
        + Phrase(vi: ": chưa xác nhận nhận văn bản", en: ": receipt not confirmed")
    case .assignmentAcknowledged(let id, _):
      StepWords.assignment(id, session) + Phrase(vi: ": đã thụ lý", en: ": taken up")
    case .acknowledgementRetracted(let id):
      StepWords.assignment(id, session) + Phrase(vi: ": chưa thụ lý", en: ": not taken up")
    case .assignmentTransferred(let id, _, _):
      StepWords.assignment(id, session) + Phrase(vi: ": chuyển", en: ": handed on")
    case .assignmentReturned(let id, _):
      StepWords.assignment(id, session) + Phrase(vi: ": nhận lại", en: ": has it again")
    case .progressReported(_, let content):
      Phrase(vi: "tiến độ: ", en: "progress: ") + StepWords.matter(content.matter, session)
    case .difficultyReported(_, let content):
      Phrase(vi: "vướng mắc: ", en: "difficulty: ") + StepWords.matter(content.matter, session)
    case .unitInstructed(let id, _, _):
      Phrase(vi: "chỉ đạo về vướng mắc ", en: "instruction on difficulty ") + id.text
    case .instructionRetracted(let id):
      Phrase(vi: "rút chỉ đạo về vướng mắc ", en: "instruction retracted on ") + id.text
    case .termExtended(_, _, _, let before, let deadline):
      (before == nil
        ? Phrase(vi: "đặt hạn ", en: "due ") : Phrase(vi: "gia hạn tới ", en: "extended to "))
        + DutyWords.shortDay(deadline.due)
    case .extensionTold: Phrase(vi: "báo việc gia hạn", en: "extension told")
    case .citizenAwaited(_, let petition, _):
      Phrase(
        vi: "YK-\(petition.text) chờ công dân",
        en: "YK-\(petition.text) waits for the citizen"
      )
    case .waitEnded: Phrase(vi: "hết chờ công dân", en: "the wait is over")
    case .waitReopened: Phrase(vi: "lại chờ công dân", en: "waits for the citizen again")
    case .petitionsEscalated(_, let content):
      Phrase(vi: "đề xuất ", en: "put to ") + content.to
    case .escalationAnswered: Phrase(vi: "cấp trên đã trả lời", en: "the higher level answered")
    case .escalationReopened: Phrase(vi: "lại chờ cấp trên", en: "waits for the higher level again")
    case .unitUrged(_, let content):
      Phrase(vi: "đôn đốc ", en: "urged ") + UnitWords.short(content.unit, session)
    default: resultWord(of: event, session)
    }
  }

  private static func resultWord(of event: Event, _ session: Session) -> Phrase? {
    switch event {
    case .answerWritten(_, let content, let verdict):
      Phrase(vi: "trả lời ", en: "answered by ") + content.paper.number
        + Phrase(verbatim: ": ") + verdictWord(verdict)
    case .answerAssessed(let id, _, let verdict, _):
      StepWords.name(.writtenAnswer(id: id), session) + Phrase(verbatim: ": ")
        + verdictWord(verdict)
    case .resultReported(_, let content):
      Phrase(vi: "báo cáo kết quả ", en: "reported by ") + content.paper.number
    case .petitionerTold(_, let petition, let petitioner, _):
      Phrase(vi: "báo kết quả YK-\(petition.text): ", en: "told of YK-\(petition.text): ")
        + SpeakerWords.name(petitioner, session)
    case .reactionRecorded(_, let reaction):
      switch reaction?.kind {
      case .content: Phrase(vi: "công dân đồng ý kết quả", en: "the citizen is content")
      case .asksAgain: Phrase(vi: "công dân kiến nghị tiếp", en: "the citizen asks again")
      case nil: Phrase(vi: "bỏ ý kiến của công dân", en: "reaction taken back")
      }
    case .petitionClosed(let petition, _, _):
      Phrase(vi: "kết thúc theo dõi YK-", en: "closed YK-") + petition.text
    case .closingRetracted(let petition, _):
      Phrase(
        vi: "theo dõi tiếp YK-\(petition.text)",
        en: "YK-\(petition.text) is followed again"
      )
    case .petitionReopened(let petition, _, _):
      Phrase(vi: "mở lại YK-", en: "reopened YK-") + petition.text
    case .reopeningRetracted(let petition):
      Phrase(vi: "bỏ việc mở lại YK-", en: "reopening retracted, YK-") + petition.text
    case .resultsPublished(_, let content):
      switch content.kind {
      case .conferenceResults:
        Phrase(vi: "công bố kết quả hội nghị", en: "results of the conference published")
      case .settlementResults:
        Phrase(vi: "công bố kết quả giải quyết", en: "results of the settlement published")
      }
    case .promiseKept(let entry, _):
      Phrase(vi: "đã làm đúng ", en: "kept: ") + promise(entry, session)
    case .keepingRetracted(let entry):
      Phrase(vi: "chưa làm xong ", en: "not kept yet: ") + promise(entry, session)
    case .stepStruck(let step, _):
      Phrase(vi: "gạch bỏ ", en: "struck ") + StepWords.name(step, session)
    case .stepRestored(let step):
      Phrase(vi: "lấy lại ", en: "restored ") + StepWords.name(step, session)
    default: noticeWord(of: event, session)
    }
  }

  private static func promise(_ id: EntryID, _ session: Session) -> Phrase {
    let text = session.promises.first { $0.entry == id }?.text ?? "\(id.rawValue)"
    return Phrase(vi: "lời hứa “\(text)”", en: "the promise “\(text)”")
  }

  static func verdictWord(_ verdict: WrittenAnswer.Verdict) -> Phrase {
    switch verdict {
    case .passes: Phrase(vi: "đạt", en: "passes")
    case .incomplete: Phrase(vi: "chưa đạt", en: "does not pass")
    case .returned: Phrase(vi: "trả lại", en: "sent back")
    }
  }

  private static func noticeWord(of event: Event, _ session: Session) -> Phrase? {
    switch event {
    case .noticeDrafted(let id, _):
      Phrase(vi: "soạn thông báo kết luận ", en: "drafted notice ") + id.text
    case .noticeAmended(let id, _):
      Phrase(vi: "sửa thông báo kết luận ", en: "amended notice ") + id.text
    case .noticeApproved(let id, _, _):
      Phrase(vi: "duyệt thông báo kết luận ", en: "approved notice ") + id.text
    case .noticeReopened(let id):
      Phrase(vi: "mở lại thông báo kết luận ", en: "reopened notice ") + id.text
    case .noticeSigned(_, let signature):
      Phrase(vi: "ký thông báo kết luận: ", en: "notice signed: ") + signature.person.name
    case .noticeSignatureRetracted(let id):
      Phrase(vi: "bỏ chữ ký thông báo ", en: "signature retracted, notice ") + id.text
    case .noticeIssued(_, let paper):
      Phrase(vi: "phát hành thông báo ", en: "issued notice ") + paper.number
    case .taskAdded(let id, _, _): Phrase(vi: "thêm nhiệm vụ ", en: "task ") + id.text
    case .taskAmended(let id, _): Phrase(vi: "sửa nhiệm vụ ", en: "amended task ") + id.text
    case .milestoneCompleted(let id, let number, _):
      Phrase(vi: "xong mốc \(number), nhiệm vụ ", en: "milestone \(number) done, task ") + id.text
    case .milestoneReopened(let id, let number):
      Phrase(vi: "mở lại mốc \(number), nhiệm vụ ", en: "milestone \(number) reopened, task ")
        + id.text
    case .milestoneBegun(let id, let number, _, let deadline):
      Phrase(vi: "bắt đầu tính mốc \(number), nhiệm vụ ", en: "milestone \(number) begun, task ")
        + id.text
        + (deadline.map {
          let day = DutyWords.shortDay($0.due)
          return Phrase(vi: ", hạn \(day)", en: ", due \(day)")
        } ?? Phrase(verbatim: ""))
    case .beginningRetracted(let id, let number):
      Phrase(
        vi: "chưa bắt đầu mốc \(number), nhiệm vụ ",
        en: "milestone \(number) not begun, task "
      )
        + id.text
    case .indicatorRead(_, let id, _):
      Phrase(vi: "số liệu nhiệm vụ ", en: "figure of task ") + id.text
    case .conditionFulfilled(let id, _):
      Phrase(vi: "đủ điều kiện, nhiệm vụ ", en: "condition holds, task ") + id.text
    case .conditionRetracted(let id):
      Phrase(vi: "chưa đủ điều kiện, nhiệm vụ ", en: "condition does not hold, task ") + id.text
    case .incidentRecorded(let id, _, _, let deadline):
      Phrase(
        vi: "sự cố \(id.text), hạn \(DutyWords.shortDay(deadline.due))",
        en: "incident \(id.text), due \(DutyWords.shortDay(deadline.due))"
      )
    case .incidentResolved(let id, _):
      Phrase(vi: "khắc phục xong sự cố ", en: "incident resolved: ") + id.text
    case .incidentReopened(let id): Phrase(vi: "mở lại sự cố ", en: "incident reopened: ") + id.text
    case .taskClosed(let id, _, _): Phrase(vi: "kết thúc nhiệm vụ ", en: "closed task ") + id.text
    case .taskReopened(let id, _, _):
      Phrase(vi: "mở lại nhiệm vụ ", en: "reopened task ") + id.text
    default: nil
    }
  }
}

import DeskKit
import DialogueCore

extension RefusalWords {
  /// Why something was not done after the meeting.
  static func afterSentence(_ refusal: Refusal, _ session: Session) -> Phrase {
    switch refusal {
    case .followUpOpen(let count):
      Phrase(
        vi:
          "còn \(count) việc đang theo dõi: giải quyết hoặc kết thúc theo dõi trước khi lưu hồ sơ",
        en: "\(count) matters are still followed: settle or close them before archiving"
      )
    case .noSuchStep: Phrase(vi: "không có việc này", en: "there is no such thing")
    case .stepStruck(let step):
      StepWords.name(step, session) + Phrase(vi: " đã gạch bỏ", en: " is struck")
    case .stepNotStruck(let step):
      StepWords.name(step, session) + Phrase(vi: " không bị gạch bỏ", en: " is not struck")
    case .stepInUse(let step):
      Phrase(vi: "gạch bỏ trước: ", en: "strike first: ") + StepWords.name(step, session)
    case .dayInFuture(let day):
      Phrase(
        vi: "ngày \(DutyWords.shortDay(day)) chưa tới",
        en: "\(DutyWords.shortDay(day)) has not come yet"
      )
    case .paperNumberMissing: Phrase(vi: "thiếu số văn bản", en: "the paper has no number")
    case .paperNumberTaken(let number, let day, let other):
      Phrase(
        vi: "số \(number) đã là của văn bản ngày \(day.vietnamese)",
        en: "\(number) is the paper of \(day.vietnamese)"
      ) + ofSession(other)
        + Phrase(vi: ": xem lại số, ngày", en: ": look at number and date again")
    case .groupChanged(let id, let version):
      Phrase(
        vi: "nhóm \(id.text) vừa sửa thành bản \(version): xem lại",
        en: "group \(id.text) is at version \(version) now: look again"
      )
    case .groupApproved(let id):
      Phrase(vi: "nhóm \(id.text) đã duyệt", en: "group \(id.text) is approved")
    case .groupNotApproved(let id):
      Phrase(
        vi: "nhóm \(id.text) chưa được chủ trì duyệt",
        en: "the chair has not approved group \(id.text)"
      )
    case .petitionGrouped(let petition, let group):
      Phrase(
        vi: "YK-\(petition.text) đã ở nhóm \(group.text)",
        en: "YK-\(petition.text) is in group \(group.text)"
      )
    case .petitionNotAssigned(let petition):
      Phrase(
        vi: "YK-\(petition.text) chưa giao đơn vị nào: chưa đặt hạn được",
        en: "no unit has YK-\(petition.text): no date can be set"
      )
    case .petitionAssigned(let petition):
      Phrase(
        vi: "YK-\(petition.text) đã giao giải quyết",
        en: "YK-\(petition.text) is assigned already"
      )
    case .alreadyAssigned(let unit, let petition):
      UnitWords.short(unit, session)
        + Phrase(vi: " đã được giao YK-\(petition.text)", en: " has YK-\(petition.text) already")
    default: workSentence(refusal, session)
    }
  }

  private static func workSentence(_ refusal: Refusal, _ session: Session) -> Phrase {
    switch refusal {
    case .assignmentTransferred(_, let next):
      Phrase(vi: "việc đã chuyển sang ", en: "it was handed on to ")
        + StepWords.name(.assignment(id: next), session)
    case .assignmentAnswered(let id, let answer):
      StepWords.name(.assignment(id: id), session)
        + Phrase(vi: " đã trả lời: ", en: " is answered: ")
        + StepWords.name(.writtenAnswer(id: answer), session)
    case .alreadyReported(let id, let report):
      StepWords.name(.assignment(id: id), session)
        + Phrase(vi: " đã báo cáo: ", en: " is reported on: ")
        + StepWords.name(.report(id: report), session)
    case .assignedBeforeMeeting(let day):
      Phrase(
        vi: "văn bản giao không thể có trước ngày hội nghị, \(DutyWords.shortDay(day))",
        en: "no paper can assign before the day of the meeting, \(DutyWords.shortDay(day))"
      )
    case .receivedBeforeIssue(let issued):
      Phrase(
        vi: "không nhận được trước ngày văn bản, \(DutyWords.shortDay(issued))",
        en: "it cannot be received before its date, \(DutyWords.shortDay(issued))"
      )
    case .answeredBeforeIssue(let issued):
      Phrase(
        vi: "văn bản này có trước văn bản giao, \(DutyWords.shortDay(issued))",
        en: "this paper is older than the assignment, \(DutyWords.shortDay(issued))"
      )
    case .endsBeforeItBegins(let day):
      Phrase(
        vi: "không thể trước ngày \(DutyWords.shortDay(day))",
        en: "it cannot be before \(DutyWords.shortDay(day))"
      )
    case .termNotRunning:
      Phrase(
        vi: "chưa có thời hạn: chưa xác nhận nhận văn bản, hoặc quy chế không ấn định",
        en: "no term runs: the receipt is not confirmed, or the rules set none"
      )
    case .dueChanged(let now):
      Phrase(
        vi: "hạn vừa đổi thành \(DutyWords.shortDay(now)): xem lại",
        en: "it is due on \(DutyWords.shortDay(now)) now: look again"
      )
    case .extensionForbidden:
      Phrase(vi: "quy chế không cho gia hạn", en: "the rules allow no extension")
    case .extensionsUsed(let allowed):
      Phrase(
        vi: "quy chế chỉ cho gia hạn \(allowed) lần",
        en: "the rules allow \(allowed) extension(s) only"
      )
    case .extensionNotLater(let due):
      Phrase(
        vi: "ngày dự kiến phải sau hạn hiện nay, \(DutyWords.shortDay(due))",
        en: "the new date must be after the present one, \(DutyWords.shortDay(due))"
      )
    case .alreadyWaiting:
      Phrase(vi: "đang chờ công dân: kết thúc việc chờ trước", en: "a wait for the citizen is open")
    case .waitOver: Phrase(vi: "việc chờ đã kết thúc", en: "the wait is over")
    case .escalationOpen:
      Phrase(vi: "cấp trên chưa trả lời", en: "the higher level has not answered")
    default: resultSentence(refusal, session)
    }
  }

  private static func resultSentence(_ refusal: Refusal, _ session: Session) -> Phrase {
    switch refusal {
    case .noSuchCriterion(let item):
      Phrase(vi: "quy chế không có tiêu chí này: ", en: "the rules have no such point: ")
        + item.rawValue
    case .criteriaMissing(let items):
      Phrase(vi: "chưa đạt, còn thiếu: ", en: "it does not pass; missing: ")
        + items.map { StepWords.criterion($0, session) }.joined(separator: ", ")
    case .criteriaMet:
      Phrase(vi: "trả lời đã đủ các tiêu chí", en: "the answer makes every point clear")
    case .notPetitioner: Phrase(vi: "không phải người kiến nghị", en: "this is no petitioner of it")
    case .petitionClosed(let petition):
      Phrase(
        vi: "YK-\(petition.text) đã kết thúc theo dõi",
        en: "YK-\(petition.text) is no longer followed"
      )
    case .petitionNotClosed(let petition):
      Phrase(
        vi: "YK-\(petition.text) chưa kết thúc theo dõi",
        en: "YK-\(petition.text) is still followed"
      )
    case .petitionNotDone(let petition, let gaps):
      Phrase(vi: "YK-\(petition.text) còn thiếu: ", en: "YK-\(petition.text) still lacks: ")
        + SettlementGapWords.list(gaps, session)
        + Phrase(vi: "; vẫn kết thúc thì ghi lý do", en: "; to close it all the same give a reason")
    case .noticeChanged(let id, let version):
      Phrase(
        vi: "thông báo \(id.text) vừa sửa thành bản \(version): xem lại",
        en: "notice \(id.text) is at version \(version) now: look again"
      )
    case .noticeNotDraft(let id):
      Phrase(
        vi: "thông báo \(id.text) không còn là bản soạn",
        en: "notice \(id.text) is no draft any more"
      )
    case .noticeNotApproved(let id):
      Phrase(
        vi: "thông báo \(id.text) không ở bước đã duyệt",
        en: "notice \(id.text) is not at its approval"
      )
    case .noticeNotSigned(let id):
      Phrase(
        vi: "thông báo \(id.text) không ở bước đã ký",
        en: "notice \(id.text) is not at its signature"
      )
    case .noticeNotIssued(let id):
      Phrase(vi: "thông báo \(id.text) chưa phát hành", en: "notice \(id.text) is not issued")
    case .taskClosed(let id):
      Phrase(vi: "nhiệm vụ \(id.text) đã kết thúc", en: "task \(id.text) is closed")
    case .taskNotClosed(let id):
      Phrase(vi: "nhiệm vụ \(id.text) chưa kết thúc", en: "task \(id.text) is not closed")
    case .taskLacks(.indicator):
      Phrase(vi: "nhiệm vụ này không có chỉ tiêu", en: "this task has no indicator")
    case .taskLacks(.condition):
      Phrase(vi: "nhiệm vụ này không kèm điều kiện", en: "this task has no condition")
    case .taskLacks(.openTerm):
      Phrase(
        vi: "mốc này không chờ sự kiện, điều kiện nào",
        en: "this milestone waits for no event and no condition"
      )
    case .taskLacks(.limit):
      Phrase(
        vi: "nhiệm vụ này không đặt hạn cho từng lần xảy ra",
        en: "this task sets no limit for each occurrence"
      )
    // Each of these has its sentence elsewhere; a new refusal must be given one.
    case .notYours, .wrongStage, .archived, .sealed, .noSuchRecord, .alreadyTakenBack, .noWayBack,
      .headChanged, .placeChanged, .speechChanged, .itemChanged, .conclusionChanged, .noSuchItem,
      .noSuchRegistration, .noSuchSpeech, .noSuchSlip, .noSuchPetition, .noSuchRequest,
      .noSuchRound, .noSuchConclusion, .noSuchEntry, .noSuchUnit, .noSuchIssue, .noSuchTask,
      .noSuchAnnouncement, .noSuchInvitation, .textMissing, .nameMissing, .tooLong, .reasonMissing,
      .numberOutOfRange, .fieldRequired, .timeInFuture, .timeInPast, .timeTooFar, .dayPassed,
      .timeBeforeOpening, .notSealedPrivately, .birthYearUnlikely, .phoneUnfit,
      .deadlineNotReckoned, .unitMissing, .dateMissing, .calendarVersionTaken, .calendarUnfit,
      .gaps, .delegationForbidden, .alreadyDone, .issueTaken, .itemNotPending, .itemNotCurrent,
      .peopleWaiting, .itemBusy, .listClosed, .duplicateWaiting, .duplicateInList,
      .someoneCalled, .someoneSpeaking,
      .decliningForbidden, .noSuchTopic, .noSuchTag, .followUpsUsed, .floorByRegistration,
      .speechHasWords, .registrationNotWaiting, .registrationNotCalled, .registrationSpeaking,
      .registrationWaiting, .registrationHasWords, .absentTooOften, .speechNotRunning,
      .speechNotPaused, .speechOver, .nothingToWrite, .slipSettled, .petitionMerged,
      .petitionWithdrawn, .petitionConcluded, .petitionGuided, .petitionNotMerged, .alreadyAsked,
      .requestNotOpen, .roundOpen, .roundNotOpen, .conclusionNotDraft, .conclusionNotSubmitted,
      .conclusionAccepted, .conclusionNotAccepted, .nothingToSubmit, .outcomeNotOffered,
      .entryStruck, .entryNotStruck, .unchanged, .notReadBack, .alreadyAdopted, .notAdopted,
      .refusalNotProvided, .notSealed, .alreadySigned, .noSuchSignature,
      .recordCountDiffers, .followUpOpen,
      .noSuchStep, .stepStruck, .stepNotStruck, .stepInUse, .dayInFuture, .paperNumberMissing,
      .paperNumberTaken, .groupChanged, .groupApproved, .groupNotApproved, .petitionGrouped,
      .petitionAssigned, .petitionNotAssigned, .alreadyAssigned, .assignmentTransferred,
      .assignmentAnswered,
      .alreadyReported, .assignedBeforeMeeting, .receivedBeforeIssue, .answeredBeforeIssue,
      .endsBeforeItBegins,
      .termNotRunning, .dueChanged, .extensionForbidden, .extensionsUsed, .extensionNotLater,
      .alreadyWaiting, .waitOver, .escalationOpen:
      Phrase(vi: "không làm được", en: "this cannot be done")
    }
  }

  private static func ofSession(_ title: String?) -> Phrase {
    guard let title else { return Phrase(verbatim: "") }
    return Phrase(vi: " (hội nghị “\(title)”)", en: " (session “\(title)”)")
  }
}

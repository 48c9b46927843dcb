package import DeskKit
package import DialogueCore
import DialoguePapers

/// The sentence of every refusal: what, who or when, and what to press.
package enum RefusalWords {
  /// A refusal that only asks for something more, and so is no obstacle to trying.
  static func asksOnly(_ refusal: Refusal) -> Bool {
    switch refusal {
    case .peopleWaiting, .gaps, .reasonMissing: true
    default: false
    }
  }

  package static func sentence(_ refusal: Refusal, _ session: Session) -> Phrase {
    switch refusal {
    case .notYours(let role):
      return Phrase(
        vi: "bàn \(ActorWords.name(role).vi.lowercased()) không làm việc này",
        en: "the \(ActorWords.name(role).en.lowercased()) desk does not do this"
      )
    case .wrongStage(let stage): return StageWords.obstacle(stage)
    case .archived: return StageWords.obstacle(.archived)
    case .sealed:
      return Phrase(
        vi: "biên bản đã niêm phong: chỉ còn đính chính dòng hoặc nhập sau, rồi niêm phong bản mới",
        en: "the minutes are sealed: only corrections and late entries, then seal a new version"
      )

    case .noSuchRecord: return Phrase(vi: "không có bản ghi này", en: "no such record")
    case .alreadyTakenBack(let by):
      return Phrase(vi: "đã lùi ở #\(by)", en: "taken back by #\(by) already")
    case .noWayBack(let repair): return Questions.repairHint(repair)

    case .headChanged(let now):
      return now.map {
        Phrase(
          vi: "Màn hình vừa đổi: người tiếp nay là \($0.text). Bấm lại F2",
          en: "The screen has just changed: next is now \($0.text). Press F2 again"
        )
      }
        ?? Phrase(
          vi: "Màn hình vừa đổi: không còn ai chờ",
          en: "The screen changed: nobody waits now"
        )
    case .placeChanged(let number, let now):
      return now.map {
        Phrase(
          vi: "\(number.text) vừa đổi chỗ, nay đứng thứ \($0 + 1): chọn lại",
          en: "\(number.text) has just moved and is now place \($0 + 1): choose again"
        )
      } ?? Phrase(vi: "\(number.text) không còn chờ", en: "\(number.text) waits no more")
    case .speechChanged(let now):
      return now.flatMap { session[$0] }.map { speech in
        let name = SpeakerWords.name(speech.speaker, session)
        return Phrase(
          vi: "Màn hình vừa đổi: nay \(name.vi) đang nói. Bấm lại",
          en: "The screen has just changed: \(name.en) speaks now. Press again"
        )
      } ?? Phrase(vi: "Lượt ấy đã hết", en: "That turn is over")
    case .itemChanged(let now):
      return now.flatMap { session.agenda[$0] }.map {
        Phrase(
          vi: "Chương trình vừa sang mục «\($0.template.title.vi)»: xem lại rồi bấm",
          en: "The agenda has moved on to “\($0.template.title.en)”: look again"
        )
      } ?? Phrase(vi: "không có mục nào đang diễn ra", en: "no item is under way")
    case .conclusionChanged(let number, let version, let actor, let record):
      return Phrase(
        vi:
          "\(ActorWords.name(actor).vi) đã sửa KL-\(number.text) thành bản \(version) (#\(record))",
        en: "\(ActorWords.name(actor).en) made version \(version) of KL-\(number.text) (#\(record))"
      )

    case .noSuchItem: return Phrase(vi: "không có mục chương trình này", en: "no such agenda item")
    case .noSuchRegistration:
      return Phrase(vi: "không có số đăng ký này", en: "no such registration")
    case .noSuchSpeech: return Phrase(vi: "không có lượt ý kiến này", en: "no such speech")
    case .noSuchSlip: return Phrase(vi: "không có phiếu này", en: "no such slip")
    case .noSuchPetition: return Phrase(vi: "chưa chọn kiến nghị nào", en: "no petition is chosen")
    case .noSuchRequest: return Phrase(vi: "không có việc giao trả lời này", en: "no such request")
    case .noSuchRound: return Phrase(vi: "không có đợt trả lời này", en: "no such round")
    case .noSuchConclusion: return Phrase(vi: "không có kết luận này", en: "no such conclusion")
    case .noSuchEntry: return Phrase(vi: "không có dòng biên bản này", en: "no such line")
    case .noSuchUnit:
      return Phrase(vi: "đơn vị không có trong danh mục", en: "the unit is not in the catalogue")
    case .noSuchTopic:
      return Phrase(vi: "lĩnh vực không có trong danh mục", en: "the topic is not in the catalogue")
    case .noSuchTag:
      return Phrase(vi: "dấu không có trong danh mục", en: "the mark is not in the catalogue")
    case .noSuchIssue: return Phrase(vi: "không có vấn đề này", en: "no such issue")
    case .noSuchTask: return Phrase(vi: "không có việc chuẩn bị này", en: "no such task")
    case .noSuchAnnouncement:
      return Phrase(vi: "không có thông báo này", en: "no such announcement")
    case .noSuchInvitation: return Phrase(vi: "không có giấy mời này", en: "no such invitation")

    case .textMissing: return Phrase(vi: "chưa có nội dung", en: "there is no text")
    case .nameMissing: return Phrase(vi: "chưa có họ tên", en: "the name is missing")
    case .tooLong(let limit):
      return Phrase(vi: "dài quá \(limit) ký tự", en: "longer than \(limit) characters")
    case .reasonMissing: return Phrase(vi: "cần ghi lý do", en: "a reason is needed")
    case .fieldRequired(let field):
      return Phrase(vi: "quy chế đòi phải có: ", en: "the ruleset asks for: ")
        + FormWords.name(of: field)
    case .numberOutOfRange:
      return Phrase(vi: "con số ngoài phạm vi", en: "the number is out of range")
    case .timeInFuture: return Phrase(vi: "giờ này chưa tới", en: "that time has not come yet")
    case .timeInPast: return Phrase(vi: "giờ này đã qua", en: "that time has passed")
    case .timeTooFar(let days):
      return Phrase(
        vi: "muộn hơn \(days) ngày",
        en: "more than \(TimeWords.counted(days, "day")) away"
      )
    case .dayPassed(let day):
      return Phrase(
        vi: "ngày \(DutyWords.shortDay(day)) đã qua",
        en: "\(DutyWords.shortDay(day)) has passed"
      )
    case .timeBeforeOpening:
      return Phrase(vi: "trước giờ khai mạc", en: "before the session opened")
    case .notSealedPrivately:
      return Phrase(vi: "chưa niêm được dữ liệu riêng tư", en: "private data could not be sealed")
    case .birthYearUnlikely(let first, let last):
      return Phrase(
        vi: "năm sinh phải từ \(first) đến \(last)",
        en: "the year of birth is from \(first) to \(last)"
      )
    case .phoneUnfit(let digits):
      let (least, most) = (digits.lowerBound, digits.upperBound)
      return Phrase(
        vi: "số điện thoại có từ \(least) đến \(most) chữ số, không có chữ",
        en: "a phone number has \(least) to \(most) digits and no letters"
      )
    case .calendarVersionTaken(let version):
      return Phrase(
        vi: "lịch \(version) đã dùng với nội dung khác: đặt phiên bản mới",
        en: "calendar \(version) was another table before: give it a new version"
      )
    case .calendarUnfit:
      return Phrase(
        vi: "lịch phải có phiên bản và ngày làm việc trong tuần",
        en: "a calendar needs a version and a working day in its week"
      )
    case .deadlineNotReckoned(let error): return DeadlineErrorWords.sentence(error)
    case .unitMissing: return Phrase(vi: "chưa chọn đơn vị", en: "no unit is chosen")
    case .dateMissing:
      return Phrase(
        vi: "kế hoạch chưa ấn định ngày: sửa kế hoạch trước",
        en: "the plan names no day yet"
      )

    case .gaps(let gaps):
      return Phrase(
        vi: "còn thiếu \(gaps.count) việc: cần lý do",
        en: "\(TimeWords.counted(gaps.count, "thing")) missing: give a reason"
      )
    case .delegationForbidden:
      return Phrase(
        vi: "quy chế không cho ủy quyền chủ trì",
        en: "the rules forbid delegating the chair"
      )
    case .alreadyDone: return Phrase(vi: "việc này đã xong", en: "this is done already")
    case .issueTaken(let issue):
      return Phrase(vi: "việc này đã là \(issue.label)", en: "this is \(issue.label) already")

    case .itemNotPending(let id):
      return Phrase(
        vi: "mục \(id.rawValue) không còn chờ",
        en: "item \(id.rawValue) is not pending"
      )
    case .itemNotCurrent(let id):
      return Phrase(
        vi: "mục \(id.rawValue) chưa từng diễn ra",
        en: "item \(id.rawValue) was never taken up"
      )
    case .peopleWaiting(let count):
      return Phrase(
        vi: "còn \(count) người chờ: cần lý do",
        en: "\(TimeWords.people(count)) still waiting: give a reason"
      )
    case .itemBusy:
      return Phrase(
        vi: "mục này đã có người phát biểu: mở lại mục trước bằng ^O F 5",
        en: "someone has spoken in this item: reopen the earlier one by ^O F 5"
      )

    case .listClosed:
      return Phrase(vi: "danh sách đã đóng: L mở lại", en: "the list is closed: L reopens it")
    case .duplicateInList(let first, let second):
      return FormWords.sameInList(first, second)
    case .duplicateWaiting(let number):
      let name = session.queue[number]?.name ?? ""
      return Phrase(
        vi: "\(number.text) \(name) đang chờ: chọn ở ô Trùng",
        en: "\(number.text) \(name) waits already: answer the Duplicate field"
      )
    case .someoneCalled(let number):
      let at = session.queue[number]?.calls.last.map { TimeWords.hourMinute($0.at, session) } ?? ""
      return Phrase(
        vi: "\(number.text) đã được mời \(at), chưa bắt đầu: F3 bắt đầu · v vắng",
        en: "\(number.text) was called at \(at) and has not begun: F3 start · v absent"
      )
    case .someoneSpeaking(let speech):
      let name = session[speech].map { SpeakerWords.name($0.speaker, session) }
      return Phrase(
        vi: "\(name?.vi ?? "") đang nói: F4 trước",
        en: "\(name?.en ?? "") has the floor: F4 first"
      )
    case .decliningForbidden:
      return Phrase(vi: "quy chế không cho từ chối", en: "the rules do not allow declining")
    case .followUpsUsed(let number, let allowed):
      let source = session.ruleset.speaking.followUpsAllowed.map { RulesetWords.inBrackets($0) }
      return Phrase(
        vi: "\(number.text) đã hỏi thêm đủ \(allowed) lần",
        en: "\(number.text) has asked again \(allowed) times, as often as allowed"
      ) + (source ?? Phrase(verbatim: ""))
    case .floorByRegistration:
      return Phrase(
        vi: "người có đăng ký được mời bằng F2",
        en: "registered people are called by F2"
      )
    case .speechHasWords(_, let entry), .registrationHasWords(_, let entry):
      let record = session.minutes[entry]?.record ?? 0
      return Phrase(
        vi: "đã có ý kiến #\(record): thư ký gạch dòng ấy trước",
        en: "there are words already, #\(record): the secretary strikes that line first"
      )
    case .registrationNotWaiting(let number):
      return Phrase(vi: "\(number.text) không còn chờ", en: "\(number.text) is not waiting")
    case .registrationNotCalled(let number):
      return Phrase(vi: "\(number.text) chưa được mời", en: "\(number.text) was not called")
    case .registrationSpeaking(let number):
      return Phrase(vi: "\(number.text) đã phát biểu", en: "\(number.text) has spoken")
    case .registrationWaiting(let number):
      return Phrase(vi: "\(number.text) đang trong danh sách", en: "\(number.text) is in the list")
    case .absentTooOften(let number, let allowed):
      return Phrase(
        vi: "\(number.text) đã vắng \(allowed) lần: mời gửi phiếu (P)",
        en: "\(number.text) was absent \(allowed) times: offer a slip (P)"
      )
    case .speechNotRunning: return Phrase(vi: "đồng hồ đang dừng", en: "the clock stands")
    case .speechNotPaused: return Phrase(vi: "đồng hồ đang chạy", en: "the clock runs")
    case .speechOver: return Phrase(vi: "lượt này đã hết", en: "this turn is over")
    case .nothingToWrite: return StatusWords.nobodyWaits

    case .slipSettled(let slip):
      return Phrase(vi: "phiếu PH-\(slip.text) đã xử lý", en: "slip PH-\(slip.text) is settled")
    case .petitionMerged(let petition, let target):
      return Phrase(
        vi: "YK-\(petition.text) đã xếp chung vào YK-\(target.text)",
        en: "YK-\(petition.text) is merged into YK-\(target.text)"
      )
    case .petitionWithdrawn(let petition):
      return Phrase(vi: "YK-\(petition.text) đã rút", en: "YK-\(petition.text) is withdrawn")
    case .petitionConcluded(let petition, let conclusion):
      return Phrase(
        vi: "YK-\(petition.text) đã có KL-\(conclusion.text): sửa hoặc thay kết luận ấy",
        en: "YK-\(petition.text) has KL-\(conclusion.text): amend or supersede that"
      )
    case .petitionGuided(let petition):
      return Phrase(
        vi: "YK-\(petition.text) là khiếu nại, tố cáo: chỉ hướng dẫn",
        en: "YK-\(petition.text) is a complaint or denunciation: guide only"
      )
    case .petitionNotMerged(let petition):
      return Phrase(
        vi: "YK-\(petition.text) không xếp chung",
        en: "YK-\(petition.text) is not merged"
      )
    case .alreadyAsked(let unit, let petition):
      let name = UnitWords.short(unit, session)
      return Phrase(
        vi: "\(name.vi) đã được giao YK-\(petition.text)",
        en: "\(name.en) was asked on YK-\(petition.text) already"
      )
    case .requestNotOpen:
      return Phrase(vi: "việc này đã trả lời hoặc chuyển", en: "already answered or passed on")
    case .roundOpen:
      return Phrase(
        vi: "đang mở một đợt trả lời: ^O T 3 kết thúc",
        en: "a round is open: ^O T 3 ends it"
      )
    case .roundNotOpen: return StatusWords.noRound

    case .conclusionNotDraft(let number):
      return Phrase(vi: "KL-\(number.text) đã trình", en: "KL-\(number.text) is submitted")
    case .conclusionNotSubmitted(let number):
      return Phrase(vi: "KL-\(number.text) chưa trình", en: "KL-\(number.text) is not submitted")
    case .conclusionAccepted(let number):
      return Phrase(
        vi: "KL-\(number.text) đã duyệt: thay bằng kết luận mới",
        en: "KL-\(number.text) is accepted: supersede it"
      )
    case .conclusionNotAccepted(let number):
      return Phrase(vi: "KL-\(number.text) chưa duyệt", en: "KL-\(number.text) is not accepted")
    case .nothingToSubmit:
      return Phrase(vi: "không có bản soạn nào để trình", en: "no draft to submit")
    case .outcomeNotOffered:
      return Phrase(vi: "quy chế không có kết quả này", en: "the rules do not offer this outcome")

    case .entryStruck: return Phrase(vi: "dòng này đã gạch", en: "this line is struck")
    case .entryNotStruck: return Phrase(vi: "dòng này không bị gạch", en: "this line is not struck")
    case .unchanged: return Phrase(vi: "không có gì thay đổi", en: "nothing changes")
    case .notReadBack:
      return Phrase(
        vi: "chưa đọc lại biên bản: \(DeskAction.sessionKeys(.readBack))",
        en: "the minutes were not read back: \(DeskAction.sessionKeys(.readBack))"
      )
    case .alreadyAdopted: return Phrase(vi: "biên bản đã thông qua", en: "the minutes are adopted")
    case .notAdopted:
      return Phrase(
        vi: "biên bản chưa thông qua: \(DeskAction.sessionKeys(.adopt))",
        en: "the minutes are not adopted: \(DeskAction.sessionKeys(.adopt))"
      )
    case .alreadySigned(let name): return Phrase(vi: "\(name) đã ký", en: "\(name) has signed")
    case .noSuchSignature:
      return Phrase(vi: "không có chữ ký ấy", en: "there is no such signature")
    case .refusalNotProvided:
      return Phrase(vi: "quy chế không nói tới từ chối ký", en: "the rules know no refusal to sign")
    case .notSealed: return Phrase(vi: "biên bản chưa niêm phong", en: "the minutes are not sealed")
    case .recordCountDiffers(let actual):
      return Phrase(
        vi: "nhật ký có \(actual) bản ghi: gõ đúng số ấy",
        en: "there are \(actual) records: type that number"
      )
    case .followUpOpen, .noSuchStep, .stepStruck, .stepNotStruck, .stepInUse, .dayInFuture,
      .paperNumberMissing, .paperNumberTaken, .groupChanged, .groupApproved, .groupNotApproved,
      .petitionGrouped,
      .petitionAssigned, .petitionNotAssigned, .alreadyAssigned, .assignmentTransferred,
      .assignmentAnswered,
      .alreadyReported, .assignedBeforeMeeting, .receivedBeforeIssue, .answeredBeforeIssue,
      .endsBeforeItBegins,
      .termNotRunning, .dueChanged, .extensionForbidden, .extensionsUsed, .extensionNotLater,
      .alreadyWaiting, .waitOver, .escalationOpen, .noSuchCriterion, .criteriaMissing,
      .criteriaMet, .notPetitioner, .petitionClosed, .petitionNotClosed,
      .petitionNotDone, .noticeChanged,
      .noticeNotDraft, .noticeNotApproved, .noticeNotSigned, .noticeNotIssued, .taskClosed,
      .taskNotClosed, .taskLacks:
      return afterSentence(refusal, session)
    }
  }
}

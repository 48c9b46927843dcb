package import DeskKit
package import DialogueCore

/// A record in a few words: for the status row, the log and the bar of undo.
package enum RecordWords {
  /// None for what the journal notes of itself.
  package static func line(_ events: [Event], _ session: Session) -> Phrase? {
    let deeds = events.filter(isDeed) + events.filter { !isDeed($0) }
    let words =
      deeds.filter { !$0.isRequest }.compactMap { word(of: $0, session) }
      + requests(events, session)
    guard let first = words.first else { return nil }
    return words.count > 2
      ? first + "; +\(words.count - 1)" : words.joined(separator: "; ")
  }

  /// What was asked for, where its record begins with what had to end first.
  private static func isDeed(_ event: Event) -> Bool {
    switch event {
    case .registrationCalled, .sessionClosed: true
    default: false
    }
  }

  private static func person(_ number: RegistrationNumber, _ session: Session) -> String {
    let registration = session.queue[number]
    return registration?.state == .guided
      ? number.text : "\(number.text) \(registration?.name ?? "")"
  }

  static func word(of event: Event, _ session: Session) -> Phrase? {
    switch event {
    case .journalOpened, .journalDetached, .journalClock, .journalContinued, .rulesetAdopted,
      .catalogueAdopted, .itemLeft, .requestAnswered, .slipJoined, .promiseMade, .answerRecorded:
      nil
    case .journalAttached(let station, _):
      ActorWords.name(station) + Phrase(vi: " vào bàn", en: " sits down")
    case .journalRecovered(let dropped, _, _):
      Phrase(
        vi: "cứu nhật ký, bỏ \(dropped) byte dở",
        en: "journal recovered, \(dropped) bytes dropped"
      )
    case .journalRepaired: Phrase(vi: "sửa nhật ký", en: "journal repaired")
    case .calendarAdopted(let calendar):
      Phrase(vi: "dùng lịch \(calendar.version)", en: "calendar \(calendar.version)")
    case .deadlinesReckoned(let changes): ReckoningWords.reckoned(changes, session)

    case .sessionPlanned: Phrase(vi: "lập kế hoạch", en: "planned")
    case .planAmended(_, let anew):
      anew
        ? Phrase(vi: "sửa kế hoạch: phải thông báo lại", en: "plan amended: announce anew")
        : Phrase(vi: "sửa kế hoạch", en: "plan amended")
    case .contentApproved: Phrase(vi: "duyệt nội dung, thành phần", en: "content approved")
    case .approvalRevoked: Phrase(vi: "rút duyệt nội dung", en: "approval revoked")
    case .chairDelegated(let delegation, _):
      Phrase(vi: "ủy quyền chủ trì: ", en: "chair delegated: ") + delegation.to.name
    case .chairsNamed: Phrase(vi: "đồng chủ trì", en: "co-chairs named")
    case .roleAssigned(let role):
      ActorWords.name(role.station) + ": \(role.person.name)"
    case .issueCollected(let issue, _):
      Phrase(vi: "vấn đề \(issue.text)", en: "issue \(issue.text)")
    case .issueAmended(let issue, _):
      Phrase(vi: "sửa vấn đề \(issue.text)", en: "issue \(issue.text) amended")
    case .issueDropped(let issue):
      Phrase(vi: "bỏ vấn đề \(issue.text)", en: "issue \(issue.text) dropped")
    case .preparationAsked(_, let content, _):
      Phrase(vi: "giao chuẩn bị: ", en: "asked to prepare: ")
        + UnitWords.short(content.unit, session)
    case .preparationCompleted: Phrase(vi: "đã chuẩn bị", en: "prepared")
    case .preparationReopened: Phrase(vi: "mở lại việc chuẩn bị", en: "task reopened")
    case .preparationDropped: Phrase(vi: "bỏ việc chuẩn bị", en: "task dropped")
    case .sessionAnnounced(_, let content):
      Phrase(vi: "thông báo qua ", en: "announced by ") + channel(content.channel, session)
    case .announcementWithdrawn: Phrase(vi: "rút thông báo", en: "announcement withdrawn")
    case .invitationsSent(_, let content):
      Phrase(vi: "\(content.count) giấy mời", en: "\(content.count) invitations")
    case .invitationWithdrawn: Phrase(vi: "rút giấy mời", en: "invitations withdrawn")
    case .attendanceCounted(let row):
      Phrase(verbatim: "\(row.category): \(row.present)")
    case .absenceNoted(let absence):
      UnitWords.short(absence.unit, session) + Phrase(vi: " vắng", en: " absent")
    case .sessionPostponed(_, let until): postponed(to: until)
    case .sessionCancelled: Phrase(vi: "hủy hội nghị", en: "session cancelled")

    case .sessionOpened: Phrase(vi: "khai mạc", en: "session opened")
    case .sessionAdjourned: Phrase(vi: "tạm nghỉ", en: "adjourned")
    case .sessionResumed: Phrase(vi: "họp tiếp", en: "resumed")
    case .sessionClosed: Phrase(vi: "bế mạc", en: "session closed")
    case .sessionArchived: Phrase(vi: "lưu hồ sơ", en: "archived")
    case .chairHanded(let person, _, _):
      Phrase(vi: "chủ trì: ", en: "chair: ") + person.name
    case .hallSet(let mode): hall(mode)

    case .itemAdded(_, let template, _):
      Phrase(vi: "thêm mục ", en: "item added ") + Phrase(template.title)
    case .itemBegun(let item): itemWord(item, session, vi: "sang mục", en: "item")
    case .itemFinished(let item, _, _): itemWord(item, session, vi: "xong mục", en: "finished")
    case .itemSkipped(let item, _): itemWord(item, session, vi: "bỏ qua mục", en: "skipped")
    case .itemDeferred(let item, _): itemWord(item, session, vi: "hoãn mục", en: "deferred")
    case .itemReopened(let item, _): itemWord(item, session, vi: "mở lại mục", en: "reopened")
    case .itemPlanned(_, let minutes):
      Phrase(vi: "dự kiến \(minutes) phút", en: "\(minutes) minutes planned")
    case .itemRetraced: Phrase(vi: "lùi mục chương trình", en: "agenda step taken back")

    default: deskWord(of: event, session)
    }
  }

  static func channel(_ id: ChannelID, _ session: Session) -> Phrase {
    session.ruleset.announcement.channels?.value.first { $0.id == id }.map { Phrase($0.name) }
      ?? Phrase(verbatim: id.rawValue)
  }

  private static func itemWord(
    _ id: AgendaItemID,
    _ session: Session,
    vi: String,
    en: String
  ) -> Phrase {
    let title = session.agenda[id]?.template.shortTitle
    return Phrase(vi: "\(vi) \(title?.vi ?? "")", en: "\(en) \(title?.en ?? "")")
  }

  private static func deskWord(of event: Event, _ session: Session) -> Phrase? {
    switch event {
    case .registrationEntered(let number, _, _, _):
      Phrase(vi: "nhận số ", en: "registered ") + person(number, session)
    case .registrationAmended(let number, _):
      Phrase(vi: "sửa đăng ký ", en: "amended ") + number.text
    case .registrationMoved(let number, let from, let to, _):
      Phrase(
        vi: "dời \(number.text) từ chỗ \(from + 1) tới \(to + 1)",
        en: "moved \(number.text) from \(from + 1) to \(to + 1)"
      )
    case .registrationWithdrawn(let number, _): Phrase(vi: "rút số ", en: "withdrew ") + number.text
    case .registrationDeclined(let number, _, _):
      Phrase(vi: "không bố trí số ", en: "declined ") + number.text
    case .registrationWritten(let number):
      session.slip(of: number).map { slip in
        Phrase(
          vi: "\(number.text) đã gửi phiếu PH-\(slip.number.text)",
          en: "\(number.text) handed in slip PH-\(slip.number.text)"
        )
      }
        ?? Phrase(
          vi: "\(number.text) chuyển sang trả lời bằng văn bản",
          en: "\(number.text) to be answered in writing"
        )
    case .registrationGuided(let number):
      Phrase(vi: "hướng dẫn số ", en: "guided ") + number.text
    case .registrationUnheard(let number):
      Phrase(vi: "\(number.text) chưa phát biểu", en: "\(number.text) not heard")
    case .registrationReturned(let number, let place, let again):
      again
        ? Phrase(
          vi: "\(number.text) gọi lại, chỗ \(place + 1)",
          en: "\(number.text) again, place \(place + 1)"
        )
        : Phrase(vi: "\(number.text) trở lại danh sách", en: "\(number.text) back in the list")
    case .listClosed: Phrase(vi: "đóng danh sách", en: "list closed")
    case .listOpened: Phrase(vi: "mở danh sách", en: "list open")
    case .registrationCalled(let number, _, _):
      Phrase(vi: "mời ", en: "called ") + person(number, session)
    case .callReturned(let number, _, _):
      Phrase(vi: "mời nhầm, \(number.text) về chỗ cũ", en: "wrong call, \(number.text) back")
    case .registrationAbsent(let number):
      Phrase(vi: "\(number.text) vắng", en: "\(number.text) absent")
    case .absenceRetracted(let number):
      Phrase(vi: "\(number.text) có mặt", en: "\(number.text) is there")
    case .speechStarted(_, _, let speaker, _, _, _):
      Phrase(vi: "bắt đầu: ", en: "started: ") + SpeakerWords.name(speaker, session)
    case .speechPaused: Phrase(vi: "dừng giờ", en: "clock paused")
    case .speechResumed: Phrase(vi: "chạy giờ tiếp", en: "clock goes on")
    case .speechEnded(let speech): speechWord(speech, session, vi: "hết lượt", en: "ended")
    case .speechCut(let speech, _): speechWord(speech, session, vi: "cắt lời", en: "cut off")
    case .speechAdjusted(_, let seconds):
      Phrase(verbatim: seconds > 0 ? "+\(seconds)″" : "−\(-seconds)″")
    case .speechStartCorrected(_, let at):
      Phrase(vi: "bắt đầu lúc ", en: "started at ") + TimeWords.hourMinute(wall: at, session)
    case .speakerReminded: Phrase(vi: "nhắc người nói", en: "speaker reminded")
    case .speechVoided: Phrase(vi: "bỏ lượt bấm nhầm", en: "turn voided")
    case .speechReopened(let speech): speechWord(speech, session, vi: "mở lại lượt", en: "reopened")
    default: paperWord(of: event, session)
    }
  }

  private static func speechWord(
    _ id: SpeechID,
    _ session: Session,
    vi: String,
    en: String
  ) -> Phrase {
    let name = session[id].map { SpeakerWords.name($0.speaker, session) }
    return Phrase(vi: "\(vi) \(name?.vi ?? "")", en: "\(en) \(name?.en ?? "")")
  }

  private static func paperWord(of event: Event, _ session: Session) -> Phrase? {
    switch event {
    case .slipReceived(let slip, _): Phrase(vi: "nhận phiếu PH-", en: "slip PH-") + slip.text
    case .slipAmended(let slip, _): Phrase(vi: "sửa phiếu PH-", en: "amended slip PH-") + slip.text
    case .slipSettled(let slip, _):
      Phrase(vi: "xử lý phiếu PH-", en: "settled slip PH-") + slip.text
    case .slipVoided(let slip): Phrase(vi: "bỏ phiếu PH-", en: "voided slip PH-") + slip.text
    case .petitionRaised(let petition, _, _, _):
      Phrase(vi: "nêu YK-", en: "raised YK-") + petition.text
    case .petitionAmended(let petition, _): Phrase(vi: "sửa YK-", en: "amended YK-") + petition.text
    case .petitionWithdrawn(let petition, _):
      Phrase(vi: "rút YK-", en: "withdrew YK-") + petition.text
    case .petitionRestored(let petition):
      Phrase(vi: "lấy lại YK-", en: "restored YK-") + petition.text
    case .petitionsMerged(let petitions, let into):
      Phrase(vi: "xếp chung vào YK-\(into.text): ", en: "merged into YK-\(into.text): ")
        + petitions.map { "YK-\($0.text)" }.joined(separator: ", ")
    case .petitionSplit(let petition, _): Phrase(vi: "tách YK-", en: "split YK-") + petition.text
    case .stanceRecorded(let petition, _):
      Phrase(vi: "ý kiến của người nêu YK-", en: "stance on YK-") + petition.text
    case .answerRequested(_, let petition, let unit, _, _):
      Phrase(vi: "YK-\(petition.text) giao ", en: "YK-\(petition.text) to ")
        + UnitWords.short(unit, session)
    case .requestPassed: Phrase(vi: "chuyển trả lời", en: "passed on")
    case .requestPromised(let request): promised(request, session)
    case .requestCancelled: Phrase(vi: "rút việc giao trả lời", en: "request taken back")
    case .roundOpened(let round, _): Phrase(vi: "mở đợt trả lời ", en: "round ") + round.text
    case .roundClosed(let round): Phrase(vi: "xong đợt trả lời ", en: "round over ") + round.text
    case .roundReopened(let round):
      Phrase(vi: "tiếp tục đợt trả lời ", en: "round goes on ") + round.text
    case .conclusionDrafted(let number, _, _, _, _, _):
      Phrase(vi: "soạn KL-", en: "drafted KL-") + number.text
    case .conclusionAmended(let number, _, _):
      Phrase(vi: "sửa KL-", en: "amended KL-") + number.text
    case .conclusionSubmitted(let number):
      Phrase(vi: "trình KL-", en: "submitted KL-") + number.text
    case .conclusionRecalled(let number):
      Phrase(vi: "thu lại KL-", en: "recalled KL-") + number.text
    case .conclusionAccepted(let number, _, _, _, _):
      Phrase(vi: "duyệt KL-", en: "accepted KL-") + number.text
    case .conclusionReturned(let number, _, _):
      Phrase(vi: "trả lại KL-", en: "returned KL-") + number.text
    case .conclusionReopened(let number): Phrase(vi: "mở lại KL-", en: "reopened KL-") + number.text
    case .conclusionSuperseded(let number, let by, _):
      Phrase(
        vi: "KL-\(by.text) thay KL-\(number.text)",
        en: "KL-\(by.text) supersedes KL-\(number.text)"
      )
    case .conclusionVoided(let number): Phrase(vi: "bỏ KL-", en: "voided KL-") + number.text
    case .entryWritten(_, let kind, _, let speaker, _, _, _, _, _):
      EntryWords.kind(kind) + " " + SpeakerWords.name(speaker, session)
    case .entryCorrected: Phrase(vi: "đính chính", en: "corrected")
    case .entryAttributed(_, let speaker):
      Phrase(vi: "ghi cho ", en: "attributed to ") + SpeakerWords.name(speaker, session)
    case .entryStruck: Phrase(vi: "gạch dòng", en: "struck a line")
    case .entryRestored: Phrase(vi: "lấy lại dòng", en: "restored a line")
    case .minutesRead: Phrase(vi: "đọc lại biên bản", en: "minutes read back")
    case .readBackRetracted: Phrase(vi: "bỏ lần đọc lại biên bản", en: "reading back taken back")
    case .adoptionRetracted:
      Phrase(vi: "bỏ việc thông qua biên bản", en: "adoption of the minutes taken back")
    case .minutesAdopted: Phrase(vi: "thông qua biên bản", en: "minutes adopted")
    case .minutesSigned(let person, let refusal, _):
      refusal == nil
        ? Phrase(vi: "\(person.name) ký", en: "\(person.name) signed")
        : Phrase(vi: "\(person.name) không ký", en: "\(person.name) would not sign")
    case .signatureRetracted(let record): retractedSignature(record, session)
    case .minutesSealed(let upto, let version):
      Phrase(
        vi: "niêm phong bản \(version), #0–#\(upto)",
        en: "sealed version \(version), #0–#\(upto)"
      )
    default: afterWord(of: event, session)
    }
  }

  /// Which unit will answer what in writing.
  private static func promised(_ id: AnswerRequestID, _ session: Session) -> Phrase {
    let words = Phrase(vi: "sẽ trả lời bằng văn bản", en: "will answer in writing")
    guard let request = session[id] else { return words }
    return UnitWords.short(request.unit, session) + " " + words
      + Phrase(verbatim: ": YK-\(request.petition.text)")
  }

  /// Whose signature, or refusal, stood in that record.
  private static func retractedSignature(_ record: Int, _ session: Session) -> Phrase {
    let row = session.ledger.first { $0.record == record }
    for case .minutesSigned(let person, let refusal, _) in row?.events ?? [] {
      return refusal == nil
        ? Phrase(vi: "bỏ chữ ký của \(person.name)", en: "signature of \(person.name) removed")
        : Phrase(
          vi: "bỏ lời từ chối ký của \(person.name)",
          en: "refusal of \(person.name) removed"
        )
    }
    return Phrase(vi: "bỏ chữ ký", en: "signature removed")
  }
}

/// Kinds of lines in words.
package enum EntryWords {
  package static func kind(_ kind: MinutesEntry.Kind) -> Phrase {
    switch kind {
    case .statement: Phrase(vi: "ý kiến", en: "statement")
    case .answer: Phrase(vi: "trả lời", en: "answer")
    case .promise: Phrase(vi: "lời hứa", en: "promise")
    case .conclusion: Phrase(vi: "kết luận", en: "conclusion")
    case .note: Phrase(vi: "ghi chú", en: "note")
    case .objection: Phrase(vi: "ý kiến về biên bản", en: "objection")
    case .reservation: Phrase(vi: "bảo lưu", en: "reservation")
    }
  }

  /// The sign that stands before a line of the kind, and begins it when typed.
  static func sign(_ kind: MinutesEntry.Kind) -> String {
    switch kind {
    case .statement: "·"
    case .answer: ">"
    case .promise: "!"
    case .conclusion: "="
    case .note: "#"
    case .objection: "?"
    case .reservation: "~"
    }
  }
}

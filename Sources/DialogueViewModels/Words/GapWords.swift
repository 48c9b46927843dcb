package import DeskKit
package import DialogueCore
import VietnameseText

/// What the office still owes before a step, one sentence each.
package enum GapWords {
  static let none = Phrase(
    vi: "Không còn thiếu việc nào: c để đi tiếp.",
    en: "Nothing is missing any more: c goes on."
  )

  static let foot = Phrase(
    vi: "Đi tiếp thì phải ghi lý do; lý do vào nhật ký và biên bản.",
    en: "Going on asks for a reason, which stands in the log and the minutes."
  )

  static let onlyUnheard = Phrase(
    vi: "chỉ nêu kiến nghị từ người chưa phát biểu",
    en: "a petition is raised only from someone not heard"
  )

  static let nobodyUnheard = Phrase(
    vi: "không có ai chưa phát biểu",
    en: "everyone has been heard"
  )

  static func title(_ act: ReasonedAct) -> Phrase {
    act == .openWithGaps
      ? Phrase(vi: "CÒN THIẾU TRƯỚC KHAI MẠC", en: "MISSING BEFORE OPENING")
      : Phrase(vi: "CÒN DỞ TRƯỚC BẾ MẠC", en: "OPEN BEFORE CLOSING")
  }

  /// What the keys of the list do.
  static func keys(_ act: ReasonedAct) -> Phrase {
    let jump = Phrase(vi: "Enter tới chỗ sửa · ", en: "Enter goes to mend it · ")
    let leave = Phrase(vi: " · Esc đóng", en: " · Esc closes")
    guard act != .openWithGaps else {
      return jump + Phrase(vi: "c vẫn khai mạc", en: "c opens anyway") + leave
    }
    return jump
      + Phrase(
        vi: "p nêu kiến nghị · t bế mạc, người chưa nói: văn bản · c vẫn bế mạc",
        en: "p raises a petition · t closes, the unheard in writing · c closes anyway"
      ) + leave
  }

  package static func line(_ gap: Gap, _ session: Session) -> Phrase {
    switch gap {
    case .dayNotFixed: Phrase(vi: "Chưa ấn định ngày họp", en: "The day is not fixed")
    case .otherDay(let planned, let day):
      Phrase(
        vi: "Kế hoạch họp ngày \(planned.vietnamese), không phải ngày \(day.vietnamese)",
        en: "The plan is for \(planned.vietnamese), not for \(day.vietnamese)"
      )
    case .contentNotApproved:
      Phrase(
        vi: "Chưa duyệt nội dung, thành phần",
        en: "Content and audience are not approved"
      )
    case .announcementMissing(let channel):
      RecordWords.channel(channel, session)
        + Phrase(vi: ": chưa ghi thông báo", en: ": no announcement recorded")
    case .announcementLate(let channel, let on, let due):
      RecordWords.channel(channel, session)
        + Phrase(
          vi: ": thông báo \(on.vietnamese), muộn \(due.days(until: on)) ngày",
          en: ": announced \(on.vietnamese), \(TimeWords.counted(due.days(until: on), "day")) late"
        )
    case .announcementLacks(let channel, let item):
      RecordWords.channel(channel, session)
        + Phrase(vi: ": thông báo thiếu ", en: ": the announcement lacks ")
        + content(item, session)
    case .announcementOutdated:
      Phrase(
        vi: "Kế hoạch đã đổi sau khi thông báo: cần thông báo lại",
        en: "The plan changed after the announcement: announce anew"
      )
    case .delegationForbidden:
      Phrase(
        vi: "Có ủy quyền chủ trì mà quy chế không cho ủy quyền",
        en: "The chair is delegated, which the ruleset forbids"
      )
    case .coChairMissing: Phrase(vi: "Chưa có đồng chủ trì", en: "No co-chair is named")
    case .preparedAnswerMissing(let task): preparedAnswer(task, session)
    case .taskNotDone(let task): work(task, session)
    case .invitationsMissing:
      Phrase(vi: "Chưa ghi việc gửi giấy mời", en: "No invitations recorded")
    case .attendanceMissing:
      Phrase(vi: "Chưa ghi số đại biểu có mặt", en: "Attendance is not counted")
    case .petitionWithoutConclusion(let petition):
      Phrase(
        vi: "YK-\(petition.text) chưa có kết luận",
        en: "YK-\(petition.text) has no conclusion"
      ) + matter(of: petition, session)
    case .conclusionNotAccepted(let conclusion):
      Phrase(
        vi: "KL-\(conclusion.text) chưa được chủ trì duyệt",
        en: "KL-\(conclusion.text) is not accepted by the chair"
      )
    case .itemNotDone(let item):
      Phrase(vi: "Mục \(item.rawValue) ", en: "Item \(item.rawValue) ")
        + (session.agenda[item].map { Phrase($0.template.title) } ?? Phrase(verbatim: ""))
        + Phrase(vi: ": còn mở", en: ": still open")
    case .notHeard(let registration):
      SpeakerWords.name(.registered(number: registration), session)
        + Phrase(vi: " chưa phát biểu", en: " has not been heard")
    case .requestNotAnswered(let request): unanswered(request, session)
    case .roundNotClosed(let round):
      Phrase(vi: "Đợt trả lời \(round.text) còn mở", en: "Round \(round.text) is still open")
    case .slipNotSettled(let slip):
      Phrase(vi: "Phiếu PH-\(slip.text) chưa xử lý", en: "Slip PH-\(slip.text) is not settled")
    case .minutesNotRead:
      Phrase(vi: "Chưa đọc lại biên bản", en: "The minutes are not read back")
    case .minutesNotAdopted:
      Phrase(vi: "Chưa thông qua biên bản", en: "The minutes are not adopted")
    }
  }

  /// A content that an announcement must carry, by the ruleset's own name.
  static func content(_ item: ItemID, _ session: Session) -> Phrase {
    let asked = session.ruleset.announcement.contents?.value ?? []
    let name = asked.first { $0.id == item }.map { Phrase($0.name) }
    return name ?? Phrase(verbatim: item.rawValue)
  }

  private static func preparedAnswer(_ id: PreparationTaskID, _ session: Session) -> Phrase {
    guard let task = session.preparation.tasks.first(where: { $0.id == id }) else {
      return Phrase(vi: "Thiếu câu trả lời chuẩn bị", en: "A prepared answer is missing")
    }
    return UnitWords.short(task.content.unit, session)
      + Phrase(vi: " chưa chuẩn bị trả lời: ", en: " has not prepared an answer: ")
      + LineWrap.clipped(task.content.text, width: 60)
  }

  private static func work(_ id: PreparationTaskID, _ session: Session) -> Phrase {
    guard let task = session.preparation.tasks.first(where: { $0.id == id }) else {
      return Phrase(vi: "Một việc chuẩn bị chưa xong", en: "A preparation is not done")
    }
    return UnitWords.short(task.content.unit, session)
      + Phrase(vi: " chưa xong việc: ", en: " has not done: ")
      + LineWrap.clipped(task.content.text, width: 60)
  }

  private static func matter(of number: PetitionNumber, _ session: Session) -> Phrase {
    guard let petition = session[number], petition.petitionClass.isFollowedUp else {
      return Phrase(verbatim: "")
    }
    return Phrase(verbatim: ": " + LineWrap.clipped(petition.content.text, width: 60))
  }

  private static func unanswered(_ id: AnswerRequestID, _ session: Session) -> Phrase {
    guard let request = session[id] else {
      return Phrase(vi: "Một đơn vị chưa trả lời", en: "A unit has not answered")
    }
    return UnitWords.short(request.unit, session)
      + Phrase(
        vi: " chưa trả lời YK-\(request.petition.text)",
        en: " has not answered YK-\(request.petition.text)"
      )
  }
}

package import DeskKit
package import DialogueCore

/// What is owed before the meeting or after it, in plain lines: for lists outside a screen and for calendars.
package enum OwedWords {
  /// `Trả lời YK-03`, `Mốc 1, nhiệm vụ 02`.
  package static func kind(_ item: DueItem, _ session: Session) -> Phrase {
    switch item.kind {
    case .answer where item.isHelping:
      matter(Phrase(vi: "Phối hợp trả lời", en: "Help to answer"), item)
    case .answer: matter(Phrase(vi: "Trả lời", en: "Answer"), item)
    case .acknowledgement: matter(Phrase(vi: "Xác nhận thụ lý", en: "Acknowledgement"), item)
    case .report: matter(Phrase(vi: "Báo cáo kết quả", en: "Report of the result"), item)
    case .milestone(let task, let number): milestone(number, task, session)
    case .indicator(let task): Phrase(vi: "Chỉ tiêu", en: "Figure") + of(task, session)
    case .periodic(let task):
      Phrase(vi: "Báo cáo định kỳ", en: "Periodic report") + of(task, session)
    case .missedReport(let task):
      Phrase(vi: "Báo cáo kỳ trước còn thiếu", en: "Report missed earlier") + of(task, session)
    case .incident(let incident):
      Phrase(vi: "Sự cố ", en: "Incident ") + incident.text
        + (session.followUp[incident].map { of($0.task, session) } ?? Phrase(verbatim: ""))
    case .task(let task): Phrase(vi: "Nhiệm vụ ", en: "Task ") + label(task, session)
    case .duty(.after(let duty)): DutyWords.after(duty)
    case .duty(.announcement): DutyWords.announcement
    case .duty(.invitations): DutyWords.invitations
    case .duty: Phrase(vi: "Việc của cơ quan", en: "Duty of the office")
    case .preparation(let task): preparation(task, session)
    case .promise: matter(Phrase(vi: "Lời hứa", en: "Promise"), item)
    case .askedAgain: matter(Phrase(vi: "Công dân kiến nghị tiếp", en: "Asked again"), item)
    }
  }

  /// What is to be done; nothing of what must not be public.
  package static func text(_ item: DueItem, _ session: Session) -> Phrase {
    if item.isRestricted { return notPublic }
    guard item.kind == .duty(.announcement), item.isOpen else { return Phrase(verbatim: item.text) }
    return DutyWords.openChannels(session)
  }

  static func preparation(_ task: PreparationTaskID, _ session: Session) -> Phrase {
    let kind = session.preparation.tasks.first { $0.id == task }?.content.kind
    return DutyWords.preparation(kind ?? .work)
  }

  /// How near the date is, in words that need no colour.
  package static func urgency(_ item: DueItem, at now: LocalTime) -> Phrase {
    if let day = item.reopenedOn, !item.isWaiting {
      return Phrase(verbatim: "\(Sign.needed.sign) ")
        + FollowUpStateWords.reopened(day.vietnamese)
        + Phrase(vi: ", chưa có hạn mới", en: ", without a new date")
    }
    if let day = item.askedAgainOn {
      return Phrase(verbatim: "\(Sign.needed.sign) ")
        + FollowUpStateWords.askedAgain(day.vietnamese)
        + Phrase(vi: ", chưa giải quyết", en: ", not settled yet")
    }
    let urgency = item.urgency(at: now)
    let daysLeft = item.deadline.map { now.day.days(until: $0.due) } ?? 0
    guard let left = UrgencyWords.left(urgency, daysLeft: daysLeft) else {
      return state(item)
        ?? (item.isHelping ? helping : noDay)
    }
    if item.isWaiting, let wait = state(item) { return wait + ", " + left }
    return UrgencyWords.sign(urgency).map { Phrase(verbatim: "\($0.sign) ") + left } ?? left
  }

  private static let noDay = Phrase(vi: "không ấn định ngày", en: "no day is set")
  private static let notPublic = Phrase(vi: "(không công khai)", en: "(not public)")
  static let helping = Phrase(vi: "phối hợp", en: "helps")

  /// `Chưa giao YK-01`, of what waits for the office.
  package static func kind(_ entry: FollowUpEntry, _ session: Session) -> Phrase {
    FollowUpStateWords.state(of: entry, session).capitalised + " "
      + FollowUpStateWords.label(of: entry)
  }

  package static func text(_ entry: FollowUpEntry) -> Phrase {
    entry.isRestricted ? notPublic : Phrase(verbatim: entry.text)
  }

  package static func urgency(_ entry: FollowUpEntry) -> Phrase {
    let wait: Phrase? =
      switch entry.state {
      case .step(let step) where [.waitsForCitizen, .waitsForHigherLevel].contains(step):
        FollowUpStateWords.step(step)
      case .due, .step, .group, .notice, .difficulty: nil
      }
    guard let left = UrgencyWords.left(entry.urgency, daysLeft: entry.daysLeft) else {
      return wait ?? noDay
    }
    if let wait { return wait + ", " + left }
    return UrgencyWords.sign(entry.urgency).map { Phrase(verbatim: "\($0.sign) ") + left } ?? left
  }

  package static func reckoning(_ entry: FollowUpEntry) -> [Phrase] {
    guard let deadline = entry.deadline else { return [noDay] }
    return [TimeWords.deadline(deadline)] + ReckoningWords.lines(deadline)
  }

  /// What it waits for, or that it is done; none while it is simply owed.
  private static func state(_ item: DueItem) -> Phrase? {
    switch item.state {
    case .owed: nil
    case .waitsForReceipt: Phrase(vi: "chưa xác nhận nhận văn bản", en: "receipt not confirmed")
    case .waitsForCitizen: Phrase(vi: "chờ công dân", en: "waits for the citizen")
    case .waitsForHigherLevel: Phrase(vi: "chờ cấp trên", en: "waits for the higher level")
    case .waitsForCondition:
      Phrase(vi: "chờ đủ điều kiện", en: "waits for what it depends on")
    case .waitsForClosing:
      Phrase(vi: "đã xong các mốc, chưa kết thúc", en: "all done, not closed yet")
    case .done(let day): Phrase(vi: "xong ", en: "done ") + day.vietnamese
    case .dropped: Phrase(vi: "không theo dõi nữa", en: "no longer followed")
    }
  }

  /// The term and how it was reckoned, one fact to a line; why there is no date where there is none.
  package static func reckoning(_ item: DueItem, _ session: Session) -> [Phrase] {
    guard let deadline = item.deadline else {
      return [openTerm(item, session) ?? noDay]
    }
    var lines = [TimeWords.deadline(deadline)] + ReckoningWords.lines(deadline)
    if let first = item.firstDeadline {
      lines.append(
        Phrase(vi: "hạn đầu: ", en: "first date: ") + first.due.vietnamese
      )
    }
    lines += waits(item, session)
    if item.isReceiptAssumed {
      lines.append(
        Phrase(
          vi: "chưa xác nhận nhận văn bản: tính theo quy chế",
          en: "receipt not confirmed: counted as the rules say"
        )
      )
    }
    if item.isOpen, let end = session.calendar.endsSoon(after: deadline.due) {
      lines.append(
        Phrase(
          vi: "! lịch nghỉ mới quyết định đến \(end.vietnamese): cần nạp lịch mới",
          en: "! days off are decided until \(end.vietnamese) only: a new calendar is needed"
        )
      )
    }
    return lines
  }

  /// Since when the citizen or the higher level is awaited.
  private static func waits(_ item: DueItem, _ session: Session) -> [Phrase] {
    guard item.isWaiting, let petition = item.petitions.first.flatMap({ session[$0] }) else {
      return []
    }
    let wait = session.openWait(of: petition).map {
      Phrase(
        vi: "chờ công dân từ \($0.content.on.vietnamese): \($0.content.text)",
        en: "waits for the citizen since \($0.content.on.vietnamese): \($0.content.text)"
      )
    }
    let higher = session.openEscalations(of: petition).map {
      Phrase(
        vi: "chờ \($0.content.to) từ \($0.content.paper.date.vietnamese)",
        en: "waits for \($0.content.to) since \($0.content.paper.date.vietnamese)"
      )
    }
    return [wait].compactMap(\.self) + higher
  }

  private static func matter(_ word: Phrase, _ item: DueItem) -> Phrase {
    item.petitions.isEmpty ? word : word + " " + PetitionWords.numbers(item.petitions)
  }

  private static func milestone(
    _ number: Int,
    _ task: NoticeTaskID,
    _ session: Session
  ) -> Phrase {
    Phrase(vi: "Mốc \(number)", en: "Milestone \(number)") + of(task, session)
  }

  private static func of(_ task: NoticeTaskID, _ session: Session) -> Phrase {
    Phrase(vi: ", nhiệm vụ ", en: ", task ") + label(task, session)
  }

  private static func label(_ task: NoticeTaskID, _ session: Session) -> String {
    session.followUp[task]?.content.label ?? task.text
  }

  private static func openTerm(_ item: DueItem, _ session: Session) -> Phrase? {
    guard case .milestone(let id, let number) = item.kind,
      let term = session.followUp[id]?.milestone(number)?.openTerm
    else { return nil }
    return RuleWords.undated(term)
  }
}

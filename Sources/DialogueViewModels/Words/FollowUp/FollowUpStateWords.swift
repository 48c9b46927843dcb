import DeskKit
import DialogueCore
import DialoguePapers

/// What a row of the follow-up board is, where it stands, and how near its date is.
enum FollowUpStateWords {
  /// `YK-03`, `NV-02` a task of the notice, `TB-01` a notice, `N-01` a group, `CB-01` work before
  /// the session.
  static func label(of entry: FollowUpEntry) -> Phrase {
    switch entry.item {
    case .due(let kind): label(of: kind, entry.petitions)
    case .petition(let number): Phrase(verbatim: PetitionWords.number(number))
    case .group(let id): Phrase(verbatim: "N-\(id.text)")
    case .notice(let id): Phrase(verbatim: "TB-\(id.text)")
    case .difficulty(let id): Phrase(verbatim: "VM-\(id.text)")
    }
  }

  private static func label(of kind: DueItem.Kind, _ petitions: [PetitionNumber]) -> Phrase {
    switch kind {
    case .acknowledgement, .answer, .report, .promise, .askedAgain:
      Phrase(verbatim: petitions.first.map(PetitionWords.number) ?? "")
    case .milestone(let task, _), .indicator(let task), .periodic(let task),
      .missedReport(let task), .task(let task):
      Phrase(verbatim: Self.task(task))
    case .incident(let id): Phrase(verbatim: "SC-\(id.text)")
    case .duty: Phrase(vi: "CQ", en: "CQ")
    case .preparation(let id): Phrase(verbatim: "CB-\(id.text)")
    }
  }

  static func task(_ id: NoticeTaskID) -> String { id.label }

  /// `trả lời · đã nhận`.
  static func state(of entry: FollowUpEntry, _ session: Session) -> Phrase {
    switch entry.state {
    case .due(let state): due(entry.item, state, session)
    case .step(let step): Self.step(step)
    case .group(let isApproved):
      isApproved
        ? Phrase(vi: "nhóm · chưa giao", en: "group · to assign")
        : Phrase(vi: "nhóm · chờ duyệt", en: "group · to approve")
    case .notice(let state): notice(state)
    case .difficulty: Phrase(vi: "vướng · chờ chỉ đạo", en: "difficulty · no word")
    }
  }

  static func step(_ step: PetitionStep) -> Phrase {
    switch step {
    case .none: Phrase(vi: "xong", en: "done")
    case .assign: Phrase(vi: "chưa giao", en: "to be assigned")
    case .answer: Phrase(vi: "chờ trả lời", en: "answer owed")
    case .waitsForCitizen: Phrase(vi: "chờ công dân", en: "waits for citizen")
    case .waitsForHigherLevel: Phrase(vi: "chờ cấp trên", en: "waits for superior")
    case .tell(let untold): Phrase(vi: "chưa báo \(untold) người", en: "\(untold) not told")
    case .askedAgain: Phrase(vi: "công dân hỏi lại", en: "citizen asks again")
    }
  }

  static func notice(_ state: Notice.State) -> Phrase {
    let step: Phrase =
      switch state {
      case .draft: Phrase(vi: "bản soạn", en: "draft")
      case .approved: Phrase(vi: "đã duyệt", en: "approved")
      case .signed: Phrase(vi: "đã ký", en: "signed")
      case .issued: Phrase(vi: "đã phát hành", en: "issued")
      }
    return Phrase(vi: "thông báo · ", en: "notice · ") + step
  }

  private static func due(
    _ item: FollowUpItem,
    _ state: DueItem.State,
    _ session: Session
  ) -> Phrase {
    guard case .due(let kind) = item else { return Phrase(verbatim: "") }
    let isHelping =
      if case .answer(let id) = kind { session.followUp[id]?.part == .coordinating } else { false }
    if case .preparation(let task) = kind {
      return OwedWords.preparation(task, session) + stand(kind, state, session)
    }
    return (isHelping ? OwedWords.helping : name(of: kind)) + stand(kind, state, session)
  }

  private static func stand(
    _ kind: DueItem.Kind,
    _ state: DueItem.State,
    _ session: Session
  ) -> Phrase {
    switch state {
    case .owed:
      assignmentState(kind, session).map { Phrase(verbatim: " · ") + $0 } ?? Phrase(verbatim: "")
    case .waitsForReceipt: Phrase(vi: " · chưa nhận", en: " · no receipt")
    case .waitsForCitizen: Phrase(vi: " · chờ dân", en: " · citizen")
    case .waitsForHigherLevel: Phrase(vi: " · chờ cấp trên", en: " · superior")
    case .waitsForCondition: Phrase(vi: " · chờ điều kiện", en: " · condition")
    case .waitsForClosing: Phrase(vi: " · xong mốc", en: " · all done")
    case .done: Phrase(vi: " · xong", en: " · done")
    case .dropped: Phrase(vi: " · thôi", en: " · dropped")
    }
  }

  private static func assignmentState(_ kind: DueItem.Kind, _ session: Session) -> Phrase? {
    guard case .answer(let id) = kind, let assignment = session.followUp[id] else { return nil }
    return self.assignment(session.state(of: assignment))
  }

  static func assignment(_ state: AssignmentState) -> Phrase {
    switch state {
    case .issued: Phrase(vi: "chưa nhận", en: "no receipt")
    case .received: Phrase(vi: "đã nhận", en: "received")
    case .inProgress: Phrase(vi: "đang làm", en: "in progress")
    case .answered: Phrase(vi: "chưa đạt", en: "not passed")
    case .transferred: Phrase(vi: "đã chuyển", en: "handed on")
    case .struck: Phrase(vi: "đã gạch", en: "struck")
    }
  }

  static func name(of kind: DueItem.Kind) -> Phrase {
    switch kind {
    case .acknowledgement: Phrase(vi: "thụ lý", en: "take-up")
    case .answer: Phrase(vi: "trả lời", en: "answer")
    case .report: Phrase(vi: "báo cáo", en: "report")
    case .milestone(_, let number): Phrase(vi: "mốc \(number)", en: "milestone \(number)")
    case .indicator: Phrase(vi: "chỉ tiêu", en: "indicator")
    case .periodic: Phrase(vi: "báo định kỳ", en: "periodic")
    case .missedReport: Phrase(vi: "báo cáo thiếu", en: "missed report")
    case .incident: Phrase(vi: "sự cố", en: "incident")
    case .task: Phrase(vi: "nhiệm vụ", en: "task")
    case .promise: Phrase(vi: "lời hứa", en: "promise")
    case .askedAgain: step(.askedAgain)
    case .duty(let duty): FollowUpWords.duty(duty)
    case .preparation: DutyWords.preparation(.work)
    }
  }
}

extension FollowUpStateWords {
  static func left(_ entry: FollowUpEntry) -> Phrase {
    switch entry.state {
    case .due(.done(let day)):
      let short = DutyWords.shortDay(day)
      return entry.isLate(on: day)
        ? Phrase(vi: "xong muộn \(short)", en: "late \(short)")
        : Phrase(vi: "xong \(short)", en: "done \(short)")
    case .due(.dropped):
      return entry.isDutyDone
        ? Phrase(vi: "xong", en: "done") : Phrase(vi: "thôi theo dõi", en: "dropped")
    case .due(.waitsForClosing): return Phrase(vi: "chờ kết thúc", en: "to be closed")
    case .due(.waitsForCitizen) where entry.due != nil && entry.urgency == .none:
      return step(.waitsForCitizen)
    case .due, .step, .group, .notice, .difficulty:
      if let day = entry.reopenedOn { return reopened(DutyWords.shortDay(day)) }
      if let day = entry.askedAgainOn { return askedAgain(DutyWords.shortDay(day)) }
      return UrgencyWords.left(entry.urgency, daysLeft: entry.daysLeft)
        ?? (entry.due == nil ? Phrase(vi: "không hạn", en: "no date") : Phrase(verbatim: "–"))
    }
  }

  static func reopened(_ day: String) -> Phrase {
    Phrase(vi: "mở lại \(day)", en: "reopened \(day)")
  }

  static func askedAgain(_ day: String) -> Phrase {
    Phrase(vi: "hỏi lại \(day)", en: "asked again \(day)")
  }

  static func sign(_ entry: FollowUpEntry) -> Sign? {
    guard entry.isOpen else {
      if case .due(.done) = entry.state { return .done }
      return entry.isDutyDone ? .done : .withdrawn
    }
    return entry.pressesUndated ? .needed : UrgencyWords.sign(entry.urgency)
  }
}

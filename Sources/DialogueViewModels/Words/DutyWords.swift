import DeskKit
import DialogueCore

/// What the office owes before the session, in words.
enum DutyWords {
  static let place = Phrase(vi: "6 CHUẨN BỊ", en: "6 PREPARATION")
  static let due = Phrase(vi: "Hạn", en: "Due")
  static let proof = Phrase(vi: "Minh chứng", en: "Proof")
  static let ground = Phrase(vi: "Căn cứ", en: "Rule")
  static let recorder = Phrase(vi: "Người ghi", en: "Recorded")
  static let notSet = Phrase(vi: "không ấn định", en: "no term set")
  static let none = Phrase(vi: "chưa có", en: "none yet")
  static let notRecorded = Phrase(vi: ": CHƯA GHI", en: ": NOT RECORDED")
  static let outdated = Phrase(
    vi: "trước khi đổi kế hoạch, không còn tính",
    en: "before the plan changed, counts no more"
  )
  static let addTitle = Phrase(vi: "Thêm dòng", en: "Add a row")
  static let presidingTitle = Phrase(vi: "Chủ trì", en: "The chair")
  static let attendanceTitle = Phrase(vi: "Đại biểu", en: "Who is there")

  static let waysToRegister = Phrase(
    vi: "Enter: nhận từng người, hoặc nhập cả danh sách (dán từ bảng tính được).",
    en: "Enter: register one by one, or import a whole list (a spreadsheet may be pasted)."
  )

  static let waysToCollect = Phrase(
    vi: "Enter: ghi từng vấn đề. t: đưa sang việc hội nghị trước còn để mở.",
    en: "Enter: record one by one. t: take over what an earlier session left open."
  )

  static let goOn = Phrase(
    vi: "Còn thiếu vẫn khai mạc được nhưng phải ghi lý do (vào nhật ký và biên bản).",
    en: "Opening goes on with gaps only for a reason (in the log and the minutes)."
  )
  static let ready = Phrase(vi: "Đủ điều kiện khai mạc.", en: "Ready to open.")

  static let notHere = Phrase(
    vi: "việc này của bàn thư ký",
    en: "the secretary's desk does this"
  )
  static let nothingOpen = Phrase(
    vi: "không có việc chuẩn bị nào còn mở",
    en: "no preparation is still open"
  )

  static func after(_ owed: Duty.After) -> Phrase {
    switch owed {
    case .minutes: Phrase(vi: "Biên bản", en: "Minutes")
    case .notice: Phrase(vi: "Thông báo kết luận", en: "Notice of conclusions")
    case .conferenceResults:
      Phrase(vi: "Công bố kết quả hội nghị", en: "Results of the conference published")
    case .grouping: Phrase(vi: "Phân nhóm kiến nghị", en: "Petitions grouped")
    case .assignment: Phrase(vi: "Giao giải quyết", en: "Petitions assigned")
    case .answers: Phrase(vi: "Văn bản trả lời", en: "Written answers")
    case .reports: Phrase(vi: "Báo cáo kết quả", en: "Reports of the results")
    case .settlementResults:
      Phrase(vi: "Công bố kết quả giải quyết", en: "Results of the settlement published")
    }
  }

  /// What the ruleset sets a day for before the session, as it heads its row of the checklist.
  static let announcement = Phrase(
    vi: "Thông báo nội dung, thời gian, địa điểm",
    en: "Announcement of content, time, place"
  )
  static let invitations = Phrase(vi: "Giấy mời", en: "Invitations")

  static func preparation(_ kind: PreparationTaskContent.Kind) -> Phrase {
    switch kind {
    case .preparedAnswer: Phrase(vi: "Chuẩn bị trả lời", en: "Prepared answer")
    case .work: Phrase(vi: "Việc chuẩn bị", en: "Preparation")
    }
  }

  /// A way to announce, and what it lacks.
  static func channel(_ id: ChannelID, _ state: Duty.State, _ session: Session) -> Phrase {
    let name = RecordWords.channel(id, session)
    switch state {
    case .missing: return name + notRecorded
    case .partly:
      return name + Phrase(vi: ": THIẾU ", en: ": LACKS ") + lackingContents(of: id, session)
    case .done, .notAsked: return name
    }
  }

  /// What the earliest announcement by a channel does not tell.
  private static func lackingContents(of channel: ChannelID, _ session: Session) -> Phrase {
    let told = session.preparation.announcements.filter {
      $0.counts && $0.content.channel == channel
    }.min { $0.content.on < $1.content.on }
    let asked = session.ruleset.announcement.contents?.value ?? []
    return asked.filter { told?.content.contents.contains($0.id) != true }
      .map { Phrase($0.name) }.joined(separator: ", ")
  }

  /// The channels by which the session is still to be announced, each with what it lacks.
  static func openChannels(_ session: Session) -> Phrase {
    session.duties.compactMap { duty -> Phrase? in
      guard case .channel(let id) = duty.kind, duty.state != .done else { return nil }
      return channel(id, duty.state, session)
    }.joined(separator: "; ")
  }

  static func complete(_ done: Int, of asked: Int) -> Phrase {
    Phrase(vi: " · đủ \(done)/\(asked)", en: " · \(done)/\(asked) done")
  }

  static func sign(_ state: Duty.State) -> Sign? {
    switch state {
    case .done: .done
    case .partly: .needed
    case .missing: .absent
    case .notAsked: nil
    }
  }

  /// The deadline in fifteen cells: the day, or by how much it was missed.
  static func due(_ duty: Duty, at now: LocalTime) -> Phrase {
    guard let deadline = duty.deadline else {
      let isOwed = duty.kind.mayHaveTerm && duty.state != .done
      return isOwed ? notSet : Phrase(verbatim: "")
    }
    return due(deadline, isDone: duty.state == .done, doneOn: duty.doneOn, at: now)
  }

  static func due(_ deadline: Deadline, isDone: Bool, doneOn: Day?, at now: LocalTime) -> Phrase {
    let late = deadline.due.days(until: doneOn ?? now.day)
    guard isDone ? late > 0 && doneOn != nil : deadline.isOverdue(at: now) else {
      return Phrase(verbatim: deadline.due.vietnamese)
    }
    if isDone {
      return Phrase(vi: "muộn \(late) ngày", en: "\(TimeWords.counted(late, "day")) late")
    }
    return late == 0
      ? TimeWords.overdue(days: late)
      : Phrase(
        // A session entered long afterwards: the column would cut the number's unit.
        vi: late < 100 ? "quá hạn \(late) ngày" : "quá \(late) ngày",
        en: "\(TimeWords.counted(late, "day")) over"
      )
  }

  /// `15/05`, the year left out: these days belong to one session.
  static func shortDay(_ day: Day) -> String {
    String(day.vietnamese.prefix(5))
  }

  /// Where a rule comes from, and how sure its reading is; only what was read counts as law.
  static func source(_ source: String, _ certainty: Certainty) -> Phrase {
    switch certainty {
    case .statute, .document, .house: Phrase(verbatim: source)
    case .press:
      // Rulesets of an office may say so in their own words; once is enough.
      source.contains("báo chí")
        ? Phrase(verbatim: source)
        : Phrase(vi: "theo tóm tắt báo chí: ", en: "by a press summary: ") + source
    case .inferred: Phrase(vi: "suy ra từ ", en: "inferred from ") + source
    case .unconfirmed: Phrase(vi: "chưa kiểm chứng: ", en: "unconfirmed: ") + source
    }
  }

  static func delegation(_ delegation: Delegation) -> Phrase {
    switch delegation {
    case .allowed: Phrase(vi: "được ủy quyền", en: "may delegate")
    case .warned: Phrase(vi: "hạn chế ủy quyền", en: "better not delegate")
    case .forbidden: Phrase(vi: "không ủy quyền", en: "no delegation")
    }
  }
}

extension Duty.Kind {
  /// A ruleset may set a day for it, so that a silent one is worth a word.
  var mayHaveTerm: Bool {
    switch self {
    case .announcement, .channel, .preparedAnswers, .invitations, .after: true
    case .plan, .approval, .presiding, .issues, .tasks, .attendance, .registrations, .agenda,
      .roles:
      false
    }
  }
}

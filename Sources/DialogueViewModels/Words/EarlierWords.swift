package import DeskKit
package import DialogueCore
import DialoguePapers

/// What sessions held before left open: where each matter stands, and what may be done with it.
package enum EarlierWords {
  package static func standing(_ matter: EarlierMatter) -> Phrase {
    switch matter.standing {
    case .over(.none): Phrase(vi: "xong tại hội nghị", en: "settled at the session")
    case .over(let settlement): SettlementWords.settlement(settlement)
    case .withoutConclusion: Phrase(vi: "chưa có kết luận", en: "no conclusion")
    case .deferred: Phrase(vi: "để lại buổi sau", en: "left for a later session")
    case .promised: Phrase(vi: "đã hứa, chưa làm", en: "promised, not kept")
    case .waits(let step): FollowUpStateWords.step(step)
    case .task(let state): task(state)
    case .notTakenUp:
      if case .registration = matter.subject {
        Phrase(vi: "chưa phát biểu", en: "not heard")
      } else {
        Phrase(vi: "chưa nêu thành kiến nghị", en: "no petition made")
      }
    }
  }

  private static func task(_ state: DueItem.State) -> Phrase {
    switch state {
    case .waitsForCondition: Phrase(vi: "chờ đủ điều kiện", en: "waits for its condition")
    case .owed, .waitsForReceipt, .waitsForCitizen, .waitsForHigherLevel, .waitsForClosing, .done,
      .dropped:
      Phrase(vi: "nhiệm vụ chưa xong", en: "task not done")
    }
  }

  /// `hạn 14/06/2024, ‼ quá hạn 5 ngày`; none where no date counts.
  package static func due(
    _ matter: EarlierMatter,
    at now: LocalTime,
    isASCII: Bool = false
  ) -> Phrase? {
    guard let deadline = matter.deadline else { return nil }
    let urgency = Urgency(deadline, at: now)
    let date = Phrase(vi: "hạn ", en: "due ") + deadline.due.vietnamese
    guard let left = UrgencyWords.left(urgency, daysLeft: now.day.days(until: deadline.due)) else {
      return date
    }
    let sign = UrgencyWords.sign(urgency).map { "\($0.text(isASCII: isASCII)) " } ?? ""
    return date + ", \(sign)" + left
  }

  /// Where it stands, who has it, by when, and where it has gone.
  static func facts(
    _ row: EarlierMatters.Row,
    of held: EarlierMatters.Held,
    isASCII: Bool
  ) -> Phrase {
    let session = held.source.session
    return [
      standing(row.matter),
      row.matter.unit.map { UnitWords.short($0, session) },
      due(row.matter, at: held.source.now, isASCII: isASCII),
      row.matter.topic.map { TopicWords.short($0, session) },
      row.taken.map(taken),
    ].compactMap(\.self).joined(separator: " · ")
  }

  package static func taken(_ taken: EarlierMatters.Row.Taken) -> Phrase {
    switch taken {
    case .here(let issue): Phrase(vi: "đã là ", en: "is now ") + issue.label
    case .since(let session): Phrase(vi: "đã chuyển sang ", en: "went on to ") + session
    }
  }

  /// The whole of a matter, a fact to a line.
  static func page(_ row: EarlierMatters.Row, of held: EarlierMatters.Held) -> [Phrase] {
    let session = held.source.session
    let matter = row.matter
    let times = matter.timesRaised.map {
      Phrase(vi: "Đã nêu \($0) lần", en: "Raised \(TimeWords.counted($0, "time"))")
    }
    return [
      Phrase(verbatim: matter.text),
      Phrase(vi: "Đang ở đâu: ", en: "Where it stands: ") + standing(matter),
      matter.unit.map { Phrase(vi: "Đơn vị: ", en: "Unit: ") + UnitWords.full($0, session) },
      matter.deadline.map { Phrase(vi: "Hạn: ", en: "Due: ") + TimeWords.deadline($0) },
      matter.topic.map { Phrase(vi: "Lĩnh vực: ", en: "Topic: ") + TopicWords.short($0, session) },
      times,
      Phrase(vi: "Nguồn: ", en: "Source: ") + row.content.source,
      row.taken.map { taken($0).capitalised },
    ].compactMap(\.self)
  }
}

// The list over the screen.
extension EarlierWords {
  static func title(_ held: EarlierMatters.Held) -> Phrase {
    Phrase(vi: "CÒN MỞ SAU ", en: "LEFT OPEN BY ") + held.name
  }

  /// Without marks where nobody may take anything over.
  static func titleTail(place: Int, of count: Int, marked: Int?, open: Int) -> Phrase {
    let place = Phrase(verbatim: count > 1 ? " (\(place + 1)/\(count))" : "")
    guard open > 0 else { return place }
    guard let marked else { return place + Phrase(vi: " · \(open) việc", en: " · \(open)") }
    return place + Phrase(vi: " · đánh dấu \(marked)/\(open)", en: " · \(marked)/\(open) marked")
  }

  static func reading(_ wait: EarlierWait) -> Phrase {
    let words = Phrase(
      vi: "Đang đọc các hội nghị cùng thư mục…",
      en: "Reading the sessions of this folder…"
    )
    guard wait.count > 0 else { return words }
    return words
      + Phrase(
        vi: " \(wait.done)/\(wait.count) nhật ký",
        en: " \(wait.done) of \(TimeWords.counted(wait.count, "journal"))"
      )
  }

  static let stopsReading = Phrase(vi: "Esc thôi, không đọc nữa", en: "Esc stops reading")

  static let takenHeading = Phrase(vi: "đã đưa sang", en: "taken over")

  package static let nothingOpen = Phrase(
    vi: "Hội nghị này không để lại việc nào còn mở.",
    en: "This session left nothing open."
  )
  package static let allTaken = Phrase(
    vi: "Mọi việc còn mở của hội nghị này đã được đưa sang.",
    en: "Everything that this session left open has been taken over."
  )
  package static let onlyByNumber = Phrase(
    vi: "Chỉ còn việc phải nêu số thì mới đưa sang (--only).",
    en: "What is left is taken over only by its number (--only)."
  )
  package static let noSession = Phrase(
    vi: "chưa có hội nghị nào bế mạc trước hội nghị này trong cùng thư mục",
    en: "no session of this folder was over before this one"
  )
  static let noneMarked = Phrase(
    vi: "chưa đánh dấu điều nào (Space)",
    en: "nothing is marked (Space)"
  )

  package static func restricted(_ count: Int) -> Phrase {
    Phrase(
      vi: "\(count) việc nội bộ còn mở không đưa sang: không vào văn bản công khai.",
      en: "\(count) restricted and open, not taken over: never on a public paper."
    )
  }

  package static func unreadable(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(vi: "Không đọc được hết: \(list).", en: "Not wholly read: \(list).")
  }

  /// What the keys of the list do for somebody who may take matters over, or may not.
  static func keys(marked: Int, open: Int, sessions: Int, mayTake: Bool) -> Phrase {
    var keys: [Phrase] = []
    if open > 0, mayTake {
      keys = [
        Phrase(
          vi: "c đưa \(marked) điều vào vấn đề tổng hợp trước",
          en: "c takes \(marked) over as issues"
        ),
        Phrase(vi: "Space đánh dấu", en: "Space marks"),
        Phrase(vi: "* tất cả", en: "* all"),
      ]
    }
    keys.append(Phrase(vi: "Enter đọc cả", en: "Enter reads all"))
    if sessions > 1 { keys.append(Phrase(vi: "←→ hội nghị khác", en: "←→ other session")) }
    keys.append(Phrase(vi: "Esc đóng", en: "Esc closes"))
    return keys.joined(separator: " · ")
  }
}

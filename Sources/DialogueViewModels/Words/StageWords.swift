package import DeskKit
package import DialogueCore

/// Stages of a session in words.
package enum StageWords {
  package static func name(_ stage: Stage) -> Phrase {
    switch stage {
    case .planned: Phrase(vi: "Đã lập kế hoạch", en: "Planned")
    case .approved: Phrase(vi: "Đã duyệt nội dung", en: "Approved")
    case .announced: Phrase(vi: "Đã thông báo", en: "Announced")
    case .open: Phrase(vi: "Đang diễn ra", en: "In session")
    case .adjourned: Phrase(vi: "Tạm nghỉ", en: "Adjourned")
    case .closed: Phrase(vi: "Kết thúc", en: "Closed")
    case .archived: Phrase(vi: "Lưu hồ sơ", en: "Archived")
    case .postponed: Phrase(vi: "Hoãn", en: "Postponed")
    case .cancelled: Phrase(vi: "Hủy", en: "Cancelled")
    }
  }

  /// Of a session put off, as long as the plan names no other day.
  static func withoutNewDay(_ session: Session) -> Phrase {
    let left = session.plan.date.day.map { " (\($0.vietnamese))" } ?? ""
    return Phrase(
      vi: "Đã hoãn\(left), chưa định ngày mới: sửa kế hoạch ở 6",
      en: "Postponed\(left), no new day yet: change the plan at 6"
    )
  }

  /// That a session is called off, and why.
  static func cancelled(_ session: Session) -> Phrase {
    let reason = session.ledger.reversed().lazy.flatMap(\.events).compactMap { (event) -> String? in
      if case .sessionCancelled(let reason) = event { reason } else { nil }
    }.first
    return name(.cancelled) + (reason.map { ": \($0)" } ?? "")
  }

  /// What the session must be for the act to be possible.
  static func obstacle(_ stage: Stage) -> Phrase {
    let opening = DeskAction.sessionKeys(.openSession)
    let resuming = DeskAction.sessionKeys(.resume)
    return switch stage {
    case .planned, .approved, .announced, .postponed:
      Phrase(
        vi: "hội nghị chưa khai mạc: thư ký bấm \(opening)",
        en: "the session is not open yet: the secretary presses \(opening)"
      )
    case .open: Phrase(vi: "hội nghị đang diễn ra", en: "the session is going on")
    case .adjourned:
      Phrase(
        vi: "hội nghị đang tạm nghỉ: thư ký bấm \(resuming) để họp tiếp",
        en: "the session is adjourned: the secretary presses \(resuming) to resume"
      )
    case .closed: Phrase(vi: "hội nghị đã bế mạc", en: "the session is closed")
    case .archived: Phrase(vi: "hồ sơ đã lưu, chỉ còn đọc", en: "archived: read-only")
    case .cancelled: Phrase(vi: "hội nghị đã hủy", en: "the session was cancelled")
    }
  }
}

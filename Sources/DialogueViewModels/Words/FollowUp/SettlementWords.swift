import DeskKit
import DialogueCore

/// How far a petition is settled, and from what its term runs.
enum SettlementWords {
  static let title = Phrase(vi: "Theo dõi giải quyết", en: "Follow-up")

  static func settlement(_ settlement: Settlement) -> Phrase {
    switch settlement {
    case .none: Phrase(vi: "chưa giao giải quyết", en: "not assigned")
    case .open: Phrase(vi: "đang giải quyết", en: "being settled")
    case .waitingForCitizen: Phrase(vi: "chờ công dân", en: "waits for the citizen")
    case .waitingForHigherLevel: Phrase(vi: "chờ cấp trên", en: "waits for the higher level")
    case .done: Phrase(vi: "đã giải quyết xong", en: "settled")
    case .closedNotDone: Phrase(vi: "kết thúc, không giải quyết được", en: "closed, not done")
    }
  }

  /// The old date had gone by when the petition was taken up again.
  static let reopenedWithoutTerm = Phrase(
    vi: "đã mở lại, hạn cũ không tính nữa: gia hạn để ấn định hạn mới",
    en: "taken up again, the old date counts no more: extend it to set a new one"
  )

  static func start(_ event: StartEvent) -> Phrase {
    switch event {
    case .receiptOfAssignment:
      Phrase(vi: "tính từ ngày đơn vị nhận văn bản", en: "from the receipt of the paper")
    case .dateOfAssignment:
      Phrase(vi: "tính từ ngày văn bản giao", en: "from the date of the assignment")
    case .dateOfNotice:
      Phrase(vi: "tính từ ngày thông báo kết luận", en: "from the date of the notice")
    case .endOfConference:
      Phrase(vi: "tính từ ngày kết thúc hội nghị", en: "from the end of the conference")
    }
  }
}

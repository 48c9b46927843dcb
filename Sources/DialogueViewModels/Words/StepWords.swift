package import DeskKit
package import DialogueCore

/// What was recorded after the meeting, by name: "giao YK-03 Phòng TN&MT".
package enum StepWords {
  package static func name(_ step: FollowUpStep, _ session: Session) -> Phrase {
    switch step {
    case .group(let id): Phrase(vi: "nhóm ", en: "group ") + id.text
    case .assignment(let id): assignment(id, session)
    case .progress(let id): Phrase(vi: "tiến độ ", en: "progress ") + id.text
    case .difficulty(let id): Phrase(vi: "vướng mắc ", en: "difficulty ") + id.text
    case .termExtension(let id): Phrase(vi: "gia hạn ", en: "extension ") + id.text
    case .wait(let id): Phrase(vi: "chờ công dân ", en: "wait ") + id.text
    case .escalation(let id): Phrase(vi: "đề xuất cấp trên ", en: "escalation ") + id.text
    case .writtenAnswer(let id):
      Phrase(vi: "văn bản trả lời ", en: "answer ")
        + (session.followUp[id]?.content.paper.number ?? id.text)
    case .report(let id):
      Phrase(vi: "báo cáo ", en: "report ")
        + (session.followUp[id]?.content.paper.number ?? id.text)
    case .citizenNotice(let id):
      Phrase(vi: "thông báo cho công dân ", en: "notice to the citizen ") + id.text
    case .notice(let id): Phrase(vi: "thông báo kết luận ", en: "notice ") + id.text
    case .task(let id): Phrase(vi: "nhiệm vụ ", en: "task ") + id.text
    case .reading(let id): Phrase(vi: "số liệu ", en: "reading ") + id.text
    case .incident(let id): Phrase(vi: "sự cố ", en: "incident ") + id.text
    case .urging(let id): Phrase(vi: "văn bản đôn đốc ", en: "urging letter ") + id.text
    case .publication(let id): Phrase(vi: "công bố ", en: "publication ") + id.text
    }
  }

  package static func matter(_ matter: FollowedMatter, _ session: Session) -> Phrase {
    switch matter {
    case .assignment(let id): assignment(id, session)
    case .task(let id): name(.task(id: id), session)
    }
  }

  package static func criterion(_ id: ItemID, _ session: Session) -> Phrase {
    session.ruleset.settlement.criteria?.value.first { $0.id == id }.map { Phrase($0.name) }
      ?? Phrase(verbatim: id.rawValue)
  }

  static func assignment(_ id: AssignmentID, _ session: Session) -> Phrase {
    guard let assignment = session.followUp[id] else {
      return Phrase(vi: "việc giao ", en: "assignment ") + id.text
    }
    return Phrase(vi: "giao YK-", en: "YK-") + assignment.petition.text
      + Phrase(vi: " ", en: " to ")
      + UnitWords.short(assignment.unit, session)
  }
}

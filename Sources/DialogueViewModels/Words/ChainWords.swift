package import DeskKit
package import DialogueCore

/// One petition from its source to its end, a fact to a line; what is struck stays, marked.
package enum ChainWords {
  package static func lines(
    _ petition: Petition,
    _ session: Session,
    on today: Day
  ) -> [Phrase] {
    head(petition, session) + meeting(petition, session)
      + standing(petition, session)
      + petition.followUp.assignments.compactMap { session.followUp[$0] }
      .flatMap { assignment($0, session, on: today) }
      + result(petition, session)
  }

  private static func head(_ petition: Petition, _ session: Session) -> [Phrase] {
    var lines = [
      Phrase(verbatim: "\(PetitionWords.number(petition.number))  \(petition.content.text)"),
      line("Tình trạng", "State", state(petition, session)),
      line("Nguồn", "Source", PetitionWords.source(petition.source, session)),
    ]
    let people = petition.petitioners.map { SpeakerWords.name($0, session) }
    if !people.isEmpty {
      lines.append(line("Người nêu", "Raised by", people.joined(separator: ", ")))
    }
    if let target = petition.mergedInto {
      lines.append(
        line("Xếp chung", "Merged into", Phrase(verbatim: PetitionWords.number(target)))
      )
    }
    return lines
  }

  private static func meeting(_ petition: Petition, _ session: Session) -> [Phrase] {
    let answers = petition.answers.compactMap { session[$0] }.filter { !$0.isVoid }.map { answer in
      line(
        "Trả lời tại hội nghị",
        "Answer at the session",
        SpeakerWords.name(answer.content.speaker, session) + ": " + answer.content.text
      )
    }
    guard let conclusion = petition.conclusion.flatMap({ session[$0] }) else { return answers }
    var ruling =
      Phrase(verbatim: ConclusionWords.number(conclusion.number) + " ")
      + ConclusionWords.state(conclusion) + ": " + conclusion.current.content.text
    if let deadline = conclusion.current.deadline {
      ruling = ruling + " · " + TimeWords.deadline(deadline)
    }
    return answers + [line("Kết luận", "Conclusion", ruling)]
  }

  /// Group, waits and escalations, before the units that work on it.
  private static func standing(_ petition: Petition, _ session: Session) -> [Phrase] {
    let followUp = session.followUp
    var lines: [Phrase] = []
    if let group = petition.followUp.group.flatMap({ followUp[$0] }) {
      let word =
        group.isApproved
        ? Phrase(vi: " (đã duyệt)", en: " (approved)") : Phrase(vi: " (đề xuất)", en: " (proposed)")
      lines.append(line("Nhóm", "Group", Phrase(verbatim: group.content.name) + word))
    }
    for wait in petition.followUp.waits.compactMap({ followUp[$0] }) {
      let end = wait.end.map { " → \($0.on.vietnamese)" } ?? ""
      lines.append(
        line(
          "Chờ công dân",
          "Waits for the citizen",
          Phrase(verbatim: "\(wait.content.on.vietnamese)\(end): \(wait.content.text)")
            + struck(wait.struck)
        )
      )
    }
    for escalation in petition.followUp.escalations.compactMap({ followUp[$0] }) {
      let answer = escalation.answer.map { " → \($0.on.vietnamese): \($0.text)" } ?? ""
      lines.append(
        line(
          "Đề xuất cấp trên",
          "Put to the higher level",
          Phrase(verbatim: "\(escalation.content.to), \(paper(escalation.content.paper))\(answer)")
            + struck(escalation.struck)
        )
      )
    }
    return lines
  }

  private static func result(_ petition: Petition, _ session: Session) -> [Phrase] {
    let followUp = session.followUp
    var lines = petition.followUp.notices.compactMap { followUp[$0] }.map { notice in
      let reaction = notice.reaction.map { reaction -> Phrase in
        switch reaction.kind {
        case .content: Phrase(vi: ", đồng ý", en: ", content")
        case .asksAgain: Phrase(vi: ", kiến nghị tiếp", en: ", asks again")
        }
      }
      return line(
        "Đã báo công dân",
        "Citizen told",
        SpeakerWords.name(notice.petitioner, session) + " \(notice.content.on.vietnamese)"
          + (reaction ?? Phrase(verbatim: "")) + struck(notice.struck)
      )
    }
    for reopening in petition.followUp.reopenings {
      lines.append(line("Mở lại", "Reopened", Phrase(verbatim: reopening.reason)))
    }
    if let closing = petition.followUp.closing?.content {
      let reason = closing.reason.map { ": \($0)" } ?? ""
      lines.append(
        line(
          "Kết thúc theo dõi",
          "Followed no more",
          Phrase(verbatim: closing.on.vietnamese + " ") + end(closing.kind) + reason
        )
      )
    }
    return lines
  }
}

// Words.
extension ChainWords {
  package static func settlement(_ settlement: Settlement) -> Phrase {
    switch settlement {
    case .none: Phrase(vi: "chưa giao giải quyết", en: "not assigned")
    case .open: Phrase(vi: "đang giải quyết", en: "being settled")
    case .waitingForCitizen: Phrase(vi: "chờ công dân", en: "waits for the citizen")
    case .waitingForHigherLevel: Phrase(vi: "chờ cấp trên", en: "waits for the higher level")
    case .done: Phrase(vi: "đã giải quyết", en: "settled")
    case .closedNotDone:
      Phrase(vi: "kết thúc, chưa giải quyết xong", en: "closed without being settled")
    }
  }

  static func line(_ vi: String, _ en: String, _ value: Phrase) -> Phrase {
    Phrase(vi: "  \(vi): ", en: "  \(en): ") + value
  }

  static func paper(_ paper: PaperReference) -> String {
    "\(paper.number) (\(paper.date.vietnamese))"
  }

  static func struck(_ reason: String?) -> Phrase {
    reason.map { Phrase(vi: " [đã bỏ: \($0)]", en: " [struck: \($0)]") } ?? Phrase(verbatim: "")
  }

  static func end(_ kind: ClosingContent.Kind) -> Phrase {
    switch kind {
    case .done: Phrase(vi: "đã xong", en: "done")
    case .notDone: Phrase(vi: "chưa xong", en: "not done")
    case .withdrawn: Phrase(vi: "công dân rút", en: "taken back by the citizen")
    case .transferred(let body): Phrase(vi: "chuyển \(body)", en: "handed to \(body)")
    }
  }

  private static func state(_ petition: Petition, _ session: Session) -> Phrase {
    if let reason = petition.withdrawn {
      return Phrase(vi: "đã rút: \(reason)", en: "taken back: \(reason)")
    }
    return settlement(session.settlement(of: petition.number))
  }
}

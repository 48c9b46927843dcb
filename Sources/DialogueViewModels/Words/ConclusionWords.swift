package import DeskKit
package import DialogueCore

/// Conclusions in words: numbers, wordings, where they stand.
package enum ConclusionWords {
  /// `KL-03`, the same in both languages.
  package static func number(_ number: ConclusionNumber) -> String { "KL-\(number.text)" }

  /// `bản 2`.
  static func version(_ version: Int) -> Phrase {
    Phrase(vi: "bản \(version)", en: "version \(version)")
  }

  package static func scope(_ scope: Conclusion.Scope) -> Phrase {
    switch scope {
    case .petitions(let numbers): Phrase(verbatim: PetitionWords.numbers(numbers))
    case .group(let name, let numbers):
      Phrase(vi: "nhóm «\(name)»: ", en: "group “\(name)”: ") + PetitionWords.numbers(numbers)
    case .session: Phrase(vi: "cả hội nghị", en: "the whole session")
    }
  }

  package static func state(_ conclusion: Conclusion) -> Phrase {
    switch conclusion.state {
    case .draft: Phrase(vi: "bản soạn", en: "draft")
    case .submitted: Phrase(vi: "đã trình", en: "submitted")
    case .accepted: Phrase(vi: "đã duyệt", en: "accepted")
    case .returned: Phrase(vi: "trả lại", en: "returned")
    case .superseded(let by, _): Phrase(vi: "thay bằng ", en: "superseded by ") + number(by)
    case .void: Phrase(vi: "bỏ", en: "void")
    }
  }

  /// Agreed or agreed with changes, and by whose word.
  static func acceptance(_ acceptance: Conclusion.Acceptance, _ session: Session) -> Phrase {
    let word =
      acceptance.isAmended
      ? Phrase(vi: "thống nhất, có sửa ", en: "agreed with changes ")
      : Phrase(vi: "thống nhất ", en: "agreed ")
    let time = TimeWords.hourMinute(acceptance.at, session)
    return switch acceptance.authority {
    case .chairStation: word + time
    case .spokenWord(let by):
      word + time
        + Phrase(
          vi: ", bằng lời, \(ActorWords.name(by).vi.lowercased()) ghi",
          en: ", by word, recorded by \(ActorWords.name(by).en.lowercased())"
        )
    }
  }

  /// `thư ký soạn 09:47`, `chủ trì sửa 10:37`.
  static func made(by actor: Actor, at time: String, isFirst: Bool) -> Phrase {
    let name = ActorWords.name(actor)
    let deed =
      isFirst ? Phrase(vi: "soạn", en: "drafted") : Phrase(vi: "sửa", en: "amended")
    return Phrase(
      vi: "\(name.vi.lowercased()) \(deed.vi) \(time)",
      en: "\(name.en.lowercased()) \(deed.en) \(time)"
    )
  }

  /// `trình 10:37`.
  static func submitted(at time: String) -> Phrase {
    Phrase(vi: "trình \(time)", en: "submitted \(time)")
  }

  /// Whom an open ruling waits for.
  static func waiting(_ conclusion: Conclusion) -> Phrase {
    switch conclusion.state {
    case .submitted: Phrase(vi: "CHƯA DUYỆT", en: "NOT ACCEPTED")
    case .draft: Phrase(vi: "CHƯA TRÌNH", en: "NOT SUBMITTED")
    case .returned: Phrase(vi: "TRẢ LẠI", en: "RETURNED")
    case .accepted, .superseded, .void: state(conclusion)
    }
  }

  static func returnedBecause(_ reason: String) -> Phrase {
    Phrase(vi: "Chủ trì trả lại: \(reason)", en: "Returned by the chair: \(reason)")
  }

  static func supersedes(_ earlier: Supersession) -> Phrase {
    let name = number(earlier.conclusion)
    return Phrase(
      vi: "Thay \(name): \(earlier.reason)",
      en: "Supersedes \(name): \(earlier.reason)"
    )
  }

  /// The parts of `5 KẾT LUẬN · duyệt 2/6 · trình 3`; those that find no room are left out whole.
  static func title(_ counts: ConclusionCounts, isChair: Bool) -> [Phrase] {
    let done = Phrase(
      vi: " · duyệt \(counts.accepted)/\(counts.all)",
      en: " · \(counts.accepted)/\(counts.all) done"
    )
    let submitted = Phrase(
      vi: " · trình \(counts.submitted)",
      en: " · \(counts.submitted) submitted"
    )
    let returned = Phrase(vi: " · trả lại \(counts.returned)", en: " · \(counts.returned) returned")
    let drafts = Phrase(
      vi: " · soạn \(counts.drafts)",
      en: " · \(TimeWords.counted(counts.drafts, "draft"))"
    )
    return [
      Phrase(vi: "5 KẾT LUẬN", en: "5 CONCLUSIONS"),
      done,
      !isChair && counts.returned > 0 ? returned : nil,
      counts.submitted > 0 ? submitted : nil,
      !isChair && counts.drafts > 0 ? drafts : nil,
    ].compactMap(\.self)
  }

  static func reopen(_ number: ConclusionNumber) -> Phrase {
    let name = Self.number(number)
    return Phrase(
      vi: "Mở lại \(name) đã duyệt, về «đã trình»?",
      en: "Reopen \(name), back to “submitted”?"
    )
  }

  static func void(_ number: ConclusionNumber) -> Phrase {
    let name = Self.number(number)
    return Phrase(vi: "Bỏ bản soạn \(name)?", en: "Drop the draft \(name)?")
  }

  static func notAccepted(_ number: ConclusionNumber) -> Phrase {
    let name = Self.number(number)
    return Phrase(
      vi: "\(name) chưa duyệt: chỉ sửa bằng s",
      en: "\(name) is not accepted: amend it by s"
    )
  }

  static let coordinating = Phrase(vi: "phối hợp", en: "coordinating")
  static let leading = Phrase(vi: "chủ trì", en: "lead")
  static let withoutConclusion = Phrase(vi: "CHƯA CÓ KẾT LUẬN", en: "WITHOUT CONCLUSION")
  static let nothingSelected = Phrase(
    vi: "chưa chọn kết luận nào: ↑↓ để chọn",
    en: "no conclusion is selected: ↑↓ selects"
  )
  static let notYetDrafted = Phrase(
    vi: "chưa có kết luận: c để soạn",
    en: "no conclusion yet: c drafts one"
  )

  static func concluded(_ petition: PetitionNumber, by conclusion: ConclusionNumber) -> Phrase {
    Phrase(
      vi: "YK-\(petition.text) đã có \(number(conclusion)): ↑↓ để tới kết luận ấy",
      en: "YK-\(petition.text) has \(number(conclusion)): ↑↓ goes to that conclusion"
    )
  }

  static let empty = Phrase(vi: "chưa có kết luận nào", en: "there are no conclusions yet")

  static func submitAll(_ numbers: [ConclusionNumber]) -> Phrase {
    let list = numbers.map(number).joined(separator: ", ")
    return Phrase(vi: "Trình \(list) để chủ trì duyệt?", en: "Submit \(list) to the chair?")
  }

  /// The secretary records what the chair said.
  static func acceptByWord(_ conclusion: Conclusion) -> Phrase {
    let name = number(conclusion.number)
    return Phrase(
      vi: "\(name) bản \(conclusion.version): ghi chủ trì thống nhất bằng lời?",
      en: "\(name) version \(conclusion.version): record that the chair agreed by word?"
    )
  }

  static let recall = Phrase(vi: "thu lại để sửa", en: "recall it for changes")

  static func returnByWord(_ reason: Phrase) -> Phrase {
    Phrase(vi: "ghi chủ trì trả lại: ", en: "record the chair's return: ") + reason
  }

  static let askedToRewrite = Phrase(vi: "đề nghị viết lại", en: "please rewrite")

  static func backTitle(_ number: ConclusionNumber) -> Phrase {
    Phrase(vi: "\(Self.number(number)): lùi một bước", en: "\(Self.number(number)): one step back")
  }

  static func alreadyAccepted(_ number: ConclusionNumber) -> Phrase {
    Phrase(
      vi: "\(Self.number(number)) đã duyệt: u hoàn tác, hoặc c để thay",
      en: "\(Self.number(number)) is accepted: u takes it back, or c supersedes it"
    )
  }

  static func notSubmitted(_ number: ConclusionNumber) -> Phrase {
    Phrase(
      vi: "\(Self.number(number)) chưa trình: chờ thư ký",
      en: "\(Self.number(number)) is not submitted: wait for the secretary"
    )
  }
}

import DeskKit
import DialogueCore
import VietnameseText

/// What bars and menus ask.
enum Questions {
  /// The id of the choice that stands for words of one's own.
  static let otherReason = "other"

  static let otherWords = Phrase(vi: "lý do khác…", en: "another reason…")

  /// The same, where such words were begun and left.
  static func otherWords(begun words: String) -> Phrase {
    otherWords + Phrase(vi: " nháp: ", en: " draft: ") + LineWrap.clipped(words, width: 40)
  }

  static func peopleWaiting(_ count: Int) -> Phrase {
    Phrase(
      vi: "Còn \(count) người chờ. Kết thúc mục này?",
      en: "\(TimeWords.people(count)) still waiting. Finish this item?"
    )
  }

  static func gaps(_ count: Int, _ act: ReasonedAct) -> Phrase {
    act == .openWithGaps
      ? Phrase(
        vi: "Còn thiếu \(count) việc. Vẫn khai mạc?",
        en: "\(TimeWords.counted(count, "thing")) missing. Open anyway?"
      )
      : Phrase(
        vi: "Còn dở \(count) việc. Vẫn bế mạc?",
        en: "\(TimeWords.counted(count, "thing")) open. Close anyway?"
      )
  }

  /// Closes with written answers for all who were not heard; `rest` other things stay open.
  static func closeInWriting(_ unheard: Int, leaving rest: Int) -> Phrase {
    let head = Phrase(
      vi: "Bế mạc, \(unheard) người chưa phát biểu được trả lời bằng văn bản",
      en: "Close, the \(unheard) not heard answered in writing"
    )
    return rest == 0
      ? head + "?"
      : head
        + Phrase(
          vi: "; còn dở \(rest) việc khác. Lý do?",
          en: "; \(TimeWords.counted(rest, "thing")) open. Reason?"
        )
  }

  /// What a menu of reasons is about.
  static func reason(_ act: ReasonedAct, _ session: Session) -> Phrase {
    func name(_ number: RegistrationNumber) -> Phrase {
      SpeakerWords.name(.registered(number: number), session)
    }
    return switch act {
    case .move(let number, _, let to):
      Phrase(vi: "Vì sao dời ", en: "Why move ") + name(number)
        + Phrase(vi: " tới chỗ \(to + 1)?", en: " to place \(to + 1)?")
    case .callOutOfOrder(let number, _):
      Phrase(vi: "Vì sao mời khác thứ tự ", en: "Why call out of order ") + name(number) + "?"
    case .giveLastWord(let number, _):
      Phrase(vi: "Vì sao mời nói lời cuối ", en: "Why the last word to ") + name(number) + "?"
    case .returnCall(let number):
      Phrase(vi: "Vì sao đưa về chỗ cũ ", en: "Why back to its place ") + name(number) + "?"
    case .withdraw(let number):
      Phrase(vi: "Rút đăng ký ", en: "Withdraw ") + name(number)
        + Phrase(vi: ": lý do?", en: ": reason?")
    case .decline(let number):
      Phrase(vi: "Không bố trí phát biểu ", en: "Decline ") + name(number)
        + Phrase(vi: " theo lời chủ trì: lý do?", en: " at the chair's word: reason?")
    case .cutOff: Phrase(vi: "Cắt lời: lý do?", en: "Cut off: reason?")
    case .skipItem(let item): itemQuestion(item, session, vi: "Bỏ qua", en: "Skip")
    case .deferItem(let item): itemQuestion(item, session, vi: "Hoãn", en: "Defer")
    case .reopenItem(let item): reopening(item, session)
    case .finishItem(let item, _): itemQuestion(item, session, vi: "Kết thúc", en: "Finish")
    case .openWithGaps: Phrase(vi: "Khai mạc khi còn thiếu: lý do?", en: "Open with gaps: reason?")
    case .closeWithGaps: Phrase(vi: "Bế mạc khi còn dở: lý do?", en: "Close with gaps: reason?")
    case .closeInWriting:
      Phrase(vi: "Bế mạc khi còn dở: lý do?", en: "Close with things open: reason?")
    case .strike: Phrase(vi: "Gạch dòng này: lý do?", en: "Strike this line: reason?")
    case .withdrawPetition(let petition):
      Phrase(vi: "Rút YK-\(petition.text): lý do?", en: "Withdraw YK-\(petition.text): reason?")
    case .returnConclusion(let conclusion, _):
      Phrase(vi: "Trả lại KL-\(conclusion.text): vì sao?", en: "Return KL-\(conclusion.text): why?")
    case .cancel:
      Phrase(
        vi: "Hủy hội nghị, không lùi được: lý do?",
        en: "Cancel the session, for good: reason?"
      )
    case .strikeStep(let step):
      Phrase(vi: "Gạch bỏ ", en: "Strike ") + StepWords.name(step, session)
        + Phrase(vi: ": lý do?", en: ": reason?")
    case .returnToUnit(let id):
      StepWords.assignment(id, session)
        + Phrase(vi: ": vì sao nhận lại?", en: ": why does it have it again?")
    case .reopenTask(let id):
      Phrase(vi: "Mở lại nhiệm vụ \(id.text): lý do?", en: "Reopen task \(id.text): reason?")
    }
  }

  /// The bar for words that are not in the list; whoever chose it writes at once.
  static func reasonBar(_ act: ReasonedAct, _ session: Session) -> Bar {
    Bar(
      reason(act, session),
      demand: .reason(StatusWords.reason),
      isWriting: true
    )
  }

  /// Names what of others falls with it.
  static func undo(
    _ row: LedgerEntry,
    with others: [LedgerEntry] = [],
    _ session: Session
  ) -> Phrase {
    let what = RecordWords.line(row.events, session) ?? Phrase(verbatim: "")
    let time = TimeWords.hourMinuteSecond(row.moment, session)
    return Phrase(vi: "Hoàn tác #\(row.record) \(time): ", en: "Undo #\(row.record) \(time): ")
      + what
      + others.map { falling($0, session) }.reduce(Phrase(verbatim: ""), +)
      + "?"
  }

  private static func falling(_ row: LedgerEntry, _ session: Session) -> Phrase {
    let what = RecordWords.line(row.events, session) ?? Phrase(verbatim: "#\(row.record)")
    let time = TimeWords.hourMinute(row.moment, session)
    return Phrase(vi: "; mất cả việc của ", en: "; with it goes what ")
      + ActorWords.name(row.actor) + Phrase(vi: " lúc \(time): ", en: " did at \(time): ") + what
  }

  /// Why the newest act can't be taken back, and what repairs it.
  static func repair(_ repair: Repair, _ record: Int) -> Phrase {
    Phrase(vi: "#\(record) không hoàn tác được: ", en: "#\(record) cannot be undone: ")
      + repairHint(repair)
  }

  /// The act that puts right what has no way back.
  static func repairHint(_ repair: Repair) -> Phrase {
    switch repair {
    case .resumeSession:
      Phrase(verbatim: DeskAction.sessionKeys(.resume))
        + Phrase(vi: " để họp tiếp", en: " resumes")
    case .adjournSession:
      Phrase(verbatim: DeskAction.sessionKeys(.adjourn))
        + Phrase(vi: " để tạm nghỉ", en: " adjourns")
    case .sealAgain:
      Phrase(
        vi: "đính chính dòng rồi niêm phong bản mới",
        en: "correct lines, then seal a new version"
      )
    case .closeIsFinal:
      Phrase(
        vi: "bước này là bước cuối, không mở lại",
        en: "this step is final, nothing reopens it"
      )
    case .amendAgain(let what): RestatementWords.hint(what)
    case .stays:
      Phrase(
        vi: "lời nhắc đã nói ra, vẫn giữ trong nhật ký",
        en: "it was said and stays in the log"
      )
    case .saidSince:
      Phrase(
        vi: "sau đó đã có lời ghi khác về cùng việc: ghi lại cho đúng",
        en: "something else was recorded of it since: record it anew"
      )
    case .issueAnew:
      Phrase(
        vi: "thông báo đã phát hành: ban hành thông báo mới",
        en: "the notice is issued: issue another one"
      )
    case .notAnAct: Phrase(vi: "không có gì để lùi", en: "there is nothing to take back")
    }
  }

  static let leave = Phrase(
    vi: "Rời bàn này? Hội nghị vẫn tiếp tục, nháp vẫn còn.",
    en: "Leave this desk? The session goes on and drafts are kept."
  )

  static let dropDrafts = Phrase(
    vi: "Bỏ mọi bản nháp của bàn này?",
    en: "Throw away this desk's drafts?"
  )

  static func closeList(_ waiting: Int) -> Phrase {
    Phrase(
      vi: "Đóng danh sách đăng ký? \(waiting) người chờ vẫn được mời.",
      en: "Close the list? The \(waiting) who wait are still called."
    )
  }

  static let openList = Phrase(vi: "Mở lại danh sách đăng ký?", en: "Reopen the list?")

  static func writeRemaining(_ waiting: Int) -> Phrase {
    Phrase(
      vi: "Chuyển \(waiting) người còn lại sang trả lời bằng văn bản?",
      en: "Turn the \(waiting) who wait to written answers?"
    )
  }

  static func recall(_ number: RegistrationNumber, _ session: Session) -> Phrase {
    let behind = session.absentPlace
    let call = session.queue[number]?.nextCall ?? 2
    let source = session.ruleset.queue.absentReturn.map { RulesetWords.inBrackets($0) }
    return Phrase(
      vi: "\(number.text) gọi lần \(call) · xếp sau \(behind) người",
      en: "\(number.text), call \(call) · behind \(TimeWords.people(behind))"
    ) + (source ?? Phrase(verbatim: "")) + "?"
  }

  /// `unraised` citizens wait for a written answer and have raised no petition yet.
  static func seal(_ records: Int, unraised: Int) -> Phrase {
    let question = Phrase(
      vi: "Niêm phong biên bản: gõ số bản ghi của nhật ký (\(records))",
      en: "Seal the minutes: type the journal's count of records (\(records))"
    )
    guard unraised > 0 else { return question }
    return Phrase(
      vi: "\(unraised) người chờ trả lời bằng văn bản chưa có kiến nghị (4: p). ",
      en: "\(TimeWords.people(unraised)) to be answered in writing without a petition (4: p). "
    ) + question
  }

  /// Nobody follows the `open` matters of the board here any more.
  static func archive(open: Int) -> Phrase {
    let question = Phrase(
      vi: "Lưu hồ sơ? Nhật ký từ nay chỉ còn đọc.",
      en: "Archive? The journal is read-only from now on."
    )
    guard open > 0 else { return question }
    return Phrase(
      vi: "Còn \(open) việc theo dõi chưa xong sẽ không ghi được nữa. ",
      en: "\(TimeWords.counted(open, "matter")) still open can be followed no more. "
    ) + question
  }

  private static func itemQuestion(
    _ item: AgendaItemID,
    _ session: Session,
    vi: String,
    en: String
  ) -> Phrase {
    let title = session.agenda[item]?.template.title
    return Phrase(
      vi: "\(vi) mục «\(title?.vi ?? "")»: lý do?",
      en: "\(en) item “\(title?.en ?? "")”: reason?"
    )
  }
}

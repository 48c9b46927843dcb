import DeskKit
import DialogueCore

/// What the rule above the minutes line and its refusals say.
enum LineWords {
  static let empty = Phrase(vi: "dòng chưa có chữ", en: "the line has no words")
  static let full = Phrase(
    vi: "dòng đã đầy: Enter ghi rồi viết tiếp",
    en: "the line is full: Enter records it"
  )
  static let whoSpeaks = Phrase(vi: "Lời của ai?", en: "Whose words?")
  static let draftKept = Phrase(vi: "nháp đã cất", en: "draft kept")

  /// Lines that were finished, not recorded, and kept; the key takes up the last of them.
  static func waiting(_ count: Int) -> Phrase {
    Phrase(
      vi: "\(count) dòng chưa ghi: Ctrl-P",
      en: "\(count == 1 ? "1 line" : "\(count) lines") not recorded: Ctrl-P"
    )
  }

  /// Asks for the speaker of words of a time at which nobody had the floor.
  static func whoSpoke(at late: LateWords) -> Phrase {
    Phrase(
      vi: "Lúc \(late.time) không ai phát biểu: lời của ai?",
      en: "Nobody had the floor at \(late.time): whose words?"
    )
  }

  static func notFound(_ text: String) -> Phrase {
    Phrase(
      vi: "không thấy «\(text)» trong dòng đang chọn",
      en: "“\(text)” is not in the selected line"
    )
  }

  /// Why the line is not recorded; out of the meeting, what it takes instead.
  static func sentence(_ refusal: Refusal, _ session: Session) -> Phrase {
    switch refusal {
    case .wrongStage, .sealed: outside(session) ?? RefusalWords.sentence(refusal, session)
    default: RefusalWords.sentence(refusal, session)
    }
  }

  /// What the line takes where the room's words can't be recorded; none where they can.
  static func outside(_ session: Session) -> Phrase? {
    let opening = DeskAction.sessionKeys(.openSession)
    return switch session.stage {
    case .planned, .approved, .announced, .postponed:
      Phrase(
        vi: "chưa khai mạc: biên bản ghi từ lúc khai mạc (\(opening))",
        en: "not open yet: the minutes begin with the opening (\(opening))"
      )
    case .adjourned:
      Phrase(
        vi: "đang tạm nghỉ: chỉ ghi chú (#…) hoặc nhập sau ((hh:mm) …)",
        en: "adjourned: only notes (#…) or late words ((hh:mm) …)"
      )
    case .closed:
      Phrase(
        vi: "đã bế mạc: chỉ nhập sau ((hh:mm) …), hoặc ý kiến về biên bản (^O S)",
        en: "closed: only late words ((hh:mm) …), or a remark on the minutes (^O S)"
      )
    case .archived, .cancelled: StageWords.obstacle(session.stage)
    case .open: nil
    }
  }

  /// The same, of words that Enter would not record.
  private static func outside(_ held: HeldWords, _ session: Session) -> Phrase? {
    let isTaken =
      switch session.stage {
      case .adjourned: held.late != nil || held.reading.kind == .note
      case .closed: held.late != nil
      case .planned, .approved, .announced, .postponed, .open, .archived, .cancelled: false
      }
    return isTaken ? nil : outside(session)
  }

  /// What Enter would record, whose, since when: before the first letter and while it is written.
  static func rule(_ line: MinutesLine, _ scene: Scene) -> Phrase {
    let session = scene.session
    let held = HeldWords(line, scene)
    let (latch, reading) = (held.latch, held.reading)
    if case .correction(let old, let new) = reading {
      return Phrase(vi: "ĐÍNH CHÍNH «\(old)» → «\(new)»", en: "CORRECTION “\(old)” → “\(new)”")
    }
    if let why = outside(held, session) { return why }
    var text = head(held, session)
    if held.late == nil { text = text + calling(latch, session) }
    if let petition = reading.petition(of: latch) {
      text = text + " · YK-\(petition.text)"
    }
    if let late = held.late {
      text = text + Phrase(vi: " · nhập sau, lúc \(late.time)", en: " · late, at \(late.time)")
    }
    if case .promise(let words) = reading {
      return text + " · " + promised(words, scene)
    }
    if let item = latch.item, let place = session.agenda.items.firstIndex(where: { $0.id == item })
    {
      text = text + Phrase(vi: " · mục \(place + 1)", en: " · item \(place + 1)")
    }
    guard !line.isEmpty, held.late == nil else { return text }
    let since = TimeWords.hourMinute(wall: latch.begunAt, session)
    return text + Phrase(vi: " · từ \(since)", en: " · since \(since)")
  }

  private static func head(_ held: HeldWords, _ session: Session) -> Phrase {
    let latch = held.latch
    let speaker = SpeakerWords.name(latch.speaker, session)
    switch held.reading {
    case .statement where held.lacksSpeaker:
      return Phrase(
        vi: "LỜI CỦA AI? không ai phát biểu · Enter chọn người",
        en: "WHOSE WORDS? nobody had the floor · Enter asks"
      )
    case .statement, .correction:
      let kind: Phrase =
        switch latch.speaker {
        case .chair: Phrase(vi: "CHỦ TRÌ", en: "CHAIR")
        case .secretary: Phrase(vi: "GHI CHÚ của ", en: "NOTE of ")
        case .official, .registered, .floor, .slip: Phrase(vi: "Ý KIẾN của ", en: "STATEMENT of ")
        }
      guard latch.speaker != .chair else { return kind }
      let isOver = latch.speech.flatMap { session[$0] }.map { !$0.holdsFloor } ?? false
      let over = isOver && held.late == nil
      return kind + speaker + (over ? Phrase(vi: " (đã hết lượt)", en: " (turn over)") : nothing)
    case .answer(_, let place):
      return Phrase(vi: "TRẢ LỜI của ", en: "ANSWER of ")
        + name(of: MinutesLine.answeringSpeaker(latch, place: place, session), session)
    case .promise:
      return Phrase(vi: "LỜI HỨA của ", en: "PROMISE of ")
        + name(of: MinutesLine.promiser(latch, session), session)
    case .conclusion(_, let isGeneral):
      return isGeneral
        ? Phrase(vi: "KẾT LUẬN CHUNG của chủ trì", en: "GENERAL CONCLUSION of the chair")
        : Phrase(vi: "KẾT LUẬN của chủ trì", en: "CONCLUSION of the chair")
    case .note: return Phrase(vi: "GHI CHÚ", en: "NOTE")
    }
  }

  private static func name(of speaker: Speaker, _ session: Session) -> Phrase {
    speaker == .chair
      ? Phrase(vi: "Chủ trì", en: "the chair") : SpeakerWords.name(speaker, session)
  }

  /// Who is called to the floor and has not begun.
  private static func calling(_ latch: LineLatch, _ session: Session) -> Phrase {
    guard let called = session.queue.called else { return nothing }
    return latch.speaker == .registered(number: called)
      ? Phrase(vi: " (đang mời)", en: " (called)")
      : Phrase(vi: " · đang mời \(called.text)", en: " · \(called.text) is called")
  }

  private static let nothing = Phrase(verbatim: "")

  private static func promised(_ words: String, _ scene: Scene) -> Phrase {
    let session = scene.session
    let today = session.day(at: scene.now)
    guard let rule = DeadlinePhrase.rule(in: words, today: today),
      let deadline = try? session.reckoned(rule, from: today)
    else { return Phrase(vi: "chưa thấy ngày", en: "no date found") }
    return TimeWords.deadline(deadline)
  }
}

extension LineReading {
  /// The petition that the words are on, where they are on one.
  func petition(of latch: LineLatch) -> PetitionNumber? {
    switch self {
    case .answer, .conclusion(_, isGeneral: false): latch.petition
    case .promise: latch.answered ?? latch.petition
    case .statement, .note, .correction, .conclusion(_, isGeneral: true): nil
    }
  }
}

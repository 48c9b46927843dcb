import DeskKit
import DialogueCore

/// What the room reads at one moment: numbers, public names, fields and the clock, nothing else.
struct HallBoard: Equatable {
  /// A time or a number drawn large, with the words under it.
  struct Figures: Equatable {
    /// Digits and colons.
    let text: String
    let caption: Phrase
    let role: StyleRole

    /// Stands before the caption when time is short.
    var sign: Sign?
  }

  let heading: Phrase

  /// Wrapped where it is long, never cut.
  var name: Phrase?
  var topic: Phrase?
  var figures: Figures?

  /// Sentences in the middle where there are no figures.
  var words: [Phrase] = []

  /// Shows the list under it: who is next, how many wait.
  var showsQueue = false

  init(_ heading: Phrase) {
    self.heading = heading
  }

  /// The board of a session now; none while the screen is blanked.
  init?(_ session: Session, at now: Moment) {
    switch session.hall {
    case .blank: return nil
    case .message(let text):
      self.init(HallWords.message)
      words = [Phrase(verbatim: text)]
    case .shown, .withoutNames: self = Self.board(of: session, at: now)
    }
  }

  private static func board(of session: Session, at now: Moment) -> HallBoard {
    switch session.stage {
    case .planned, .approved, .announced: welcome(session)
    case .open: open(session, at: now)
    case .adjourned: adjourned(session)
    case .closed, .archived: HallBoard(HallWords.closed, words: [HallWords.thanks])
    case .postponed:
      HallBoard(
        HallWords.postponed,
        words: session.isWithoutNewDay ? [] : HallWords.opening(session.plan)
      )
    case .cancelled: HallBoard(HallWords.cancelled, words: [])
    }
  }

  private init(_ heading: Phrase, words: [Phrase]) {
    self.init(heading)
    self.words = words
  }

  private static func welcome(_ session: Session) -> HallBoard {
    var board = HallBoard(HallWords.welcome)
    board.words = HallWords.opening(session.plan)
    board.showsQueue = session.queue.isListOpen
    return board
  }

  private static func adjourned(_ session: Session) -> HallBoard {
    var board = HallBoard(HallWords.adjourned)
    if let at = session.sitting.runningPause?.resumesAt {
      board.figures = Figures(
        text: TimeWords.hourMinute(wall: at, session),
        caption: HallWords.resumes,
        role: .bold
      )
    }
    board.showsQueue = session.queue.isListOpen
    return board
  }

  private static func open(_ session: Session, at now: Moment) -> HallBoard {
    var board =
      floor(session, at: now) ?? called(session) ?? lastSpeech(session) ?? item(session)
    board.showsQueue = true
    return board
  }

  private static func floor(_ session: Session, at now: Moment) -> HallBoard? {
    guard let floor = session.floor else { return nil }
    var board = HallBoard(HallWords.heading(of: floor))
    board.name = HallNames(session).name(floor.speaker)
    board.topic = HallNames(session).topic(floor.speaker)
    board.figures = figures(of: floor, session, at: now)
    return board
  }

  private static func called(_ session: Session) -> HallBoard? {
    guard let number = session.queue.called else { return nil }
    let speaker = Speaker.registered(number: number)
    var board = HallBoard(HallWords.called(number))
    board.name = HallNames(session).name(speaker)
    board.topic = HallNames(session).topic(speaker)
    board.figures = Figures(text: number.text, caption: HallWords.pleaseSpeak, role: .bold)
    return board
  }

  /// The last time stays until the next call.
  private static func lastSpeech(_ session: Session) -> HallBoard? {
    guard let speech = session.lastSpeech, !speech.holdsFloor,
      speech.item == session.agenda.current?.id
    else { return nil }
    var board = HallBoard(HallWords.ended(speech))
    board.name = HallNames(session).name(speech.speaker)
    board.topic = HallNames(session).topic(speech.speaker)
    let spoken = DurationText.clock(Int(speech.counted / 1000))
    board.figures = Figures(text: spoken, caption: HallWords.spoken, role: .plain)
    return board
  }

  private static func item(_ session: Session) -> HallBoard {
    var board = HallBoard(HallWords.underWay)
    board.name = session.agenda.current.map { Phrase($0.template.title) }
    return board
  }

  private static func figures(
    of speech: Speech,
    _ session: Session,
    at now: Moment
  ) -> Figures {
    let elapsed = Int(speech.elapsed(at: now) / 1000)
    guard let allotted = speech.allotted else {
      return Figures(
        text: DurationText.clock(elapsed),
        caption: HallWords.spoken,
        role: .bold
      )
    }
    let left = allotted - elapsed
    let rule = session.ruleset.speaking
    let urgency: HallWords.Urgency =
      left < 0
      ? .over
      : left <= rule.redSeconds.value
        ? .last : left <= rule.yellowSeconds.value ? .short : .none
    return Figures(
      text: DurationText.clock(abs(left)),
      caption: HallWords.caption(urgency),
      role: HallWords.role(urgency),
      sign: HallWords.sign(urgency)
    )
  }
}

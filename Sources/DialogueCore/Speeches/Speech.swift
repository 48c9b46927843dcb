/// One turn of one speaker at the floor, timed.
package struct Speech: Equatable, Sendable {
  /// Why somebody has the floor.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case registered
    case followUp
    case fromFloor
    case slip
    case online
    case answer
    case chair
    case summary

    /// A turn that counts as "lượt ý kiến".
    package var isCitizens: Bool {
      switch self {
      case .registered, .followUp, .fromFloor, .slip, .online: true
      case .answer, .chair, .summary: false
      }
    }
  }

  /// Whether the clock runs.
  package enum State: Equatable, Sendable {
    case speaking
    case paused
    case ended
    case cutOff(reason: String)
    /// Begun by mistake: its seconds count for nobody.
    case void
  }

  /// A word from the table to the one who speaks.
  package struct Reminder: Equatable, Sendable {
    package let at: Moment
    package let kind: ReminderKind
  }

  package let id: SpeechID
  package let kind: Kind
  package let speaker: Speaker
  package let item: AgendaItemID?

  /// The speech that this one follows up or answers.
  package let follows: SpeechID?

  package let record: Int

  /// Seconds granted; none when no limit holds.
  package var allotted: Int?

  package var state: State = .speaking
  package var startedAt: Moment
  package var endedAt: Moment?

  /// Its clock stood when it ended.
  package var wasPausedAtEnd = false

  /// When the clock last began to run; none while it stands.
  package var runningSince: Moment?

  /// Milliseconds that had run before `runningSince`.
  package var counted: Int64 = 0

  package var reminders: [Reminder] = []

  /// The start was set by hand afterwards.
  package var isStartCorrected = false

  package var registration: RegistrationNumber? {
    if case .registered(let number) = speaker { number } else { nil }
  }

  package var holdsFloor: Bool { state == .speaking || state == .paused }

  /// Milliseconds spoken until `moment`.
  package func elapsed(at moment: Moment) -> Int64 {
    counted + (runningSince.map { moment.milliseconds(since: $0) } ?? 0)
  }

  /// Milliseconds left until the granted time is used up; negative in overtime.
  package func remaining(at moment: Moment) -> Int64? {
    allotted.map { Int64($0) * 1000 - elapsed(at: moment) }
  }

  mutating func stopClock(at moment: Moment) {
    counted = elapsed(at: moment)
    runningSince = nil
  }
}

/// What the table reminds a speaker of.
package enum ReminderKind: String, CaseIterable, Codable, Sendable {
  case offTopic
  case timeNearlyUp
  case timeUp
  case order
}

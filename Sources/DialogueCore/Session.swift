/// Everything the desk knows of one session: what folding its journal from the first record gives.
///
/// A value: a copy is a snapshot. `decide` says what a command would do, `apply` brings the session
/// up to date with what was recorded; nothing else changes it.
package struct Session: Equatable, Sendable {
  package internal(set) var header: JournalHeader?
  package internal(set) var ruleset = Ruleset.silent
  package internal(set) var catalogue = Catalogue(topics: [], units: [])
  package internal(set) var calendar = WorkingCalendar(version: "", rows: [])

  /// Every calendar that was adopted, the one in force last.
  package internal(set) var calendars: [CalendarAdoption] = []

  /// Every deadline that another calendar reckoned anew, oldest first.
  package internal(set) var reckonings: [Reckoning] = []

  package internal(set) var plan = Plan.unwritten
  package internal(set) var stage = Stage.planned
  package internal(set) var preparation = Preparation()

  /// Who presided, from when; the last one presides.
  package internal(set) var presidings: [Presiding] = []

  package internal(set) var sitting = Sitting(number: 1)
  package internal(set) var agenda = Agenda()
  package internal(set) var queue = SpeakerQueue()

  /// By id, as the following lists.
  package internal(set) var speeches: [Speech] = []
  package internal(set) var slips: [Slip] = []
  package internal(set) var petitions: [Petition] = []
  package internal(set) var requests: [AnswerRequest] = []
  package internal(set) var answers: [Answer] = []
  package internal(set) var rounds: [Round] = []
  package internal(set) var conclusions: [Conclusion] = []

  /// Every promise ever recorded, in the order in which they were made.
  package internal(set) var recordedPromises: [Promise] = []

  package internal(set) var minutes = Minutes()

  /// What was done after the meeting.
  package internal(set) var followUp = FollowUp()

  package internal(set) var hall = HallMode.shown

  /// The newest run of each station.
  package internal(set) var attachments: [Actor: Attachment] = [:]

  /// One row for each record, the first record first.
  package internal(set) var ledger: [LedgerEntry] = []

  /// The machine's boots that the journal has seen, the present one last.
  package internal(set) var boots: [String] = []

  package init() {}

  /// The records folded so far.
  package var recordCount: Int { ledger.count }

  /// The boot that uptimes of new moments belong to.
  package var boot: Int { max(0, boots.count - 1) }

  package var presiding: Presiding? { presidings.last }

  /// The speech that holds the floor, speaking or paused.
  package var floor: Speech? { speeches.last { $0.holdsFloor } }

  /// The last speech that took place, whether it still holds the floor or not.
  package var lastSpeech: Speech? { speeches.last { $0.state != .void } }

  package var openRound: Round? { rounds.last { $0.isOpen } }

  /// The promises whose words stand in the minutes.
  package var promises: [Promise] {
    recordedPromises.compactMap { recorded in
      guard let entry = minutes[recorded.entry], entry.struck == nil else { return nil }
      var promise = recorded
      promise.text = entry.text
      promise.speaker = entry.speaker
      return promise
    }
  }

  package var isRehearsal: Bool { header?.rehearsal == true }

  package var utcOffsetMinutes: Int { header?.offset ?? 420 }

  /// The day that the office's calendar shows at `moment`.
  package func day(at moment: Moment) -> Day {
    Day(wall: moment.wall, utcOffsetMinutes: utcOffsetMinutes)
  }

  package subscript(_ id: SpeechID) -> Speech? { Self.find(id.rawValue, in: speeches) }
  package subscript(_ number: SlipNumber) -> Slip? { Self.find(number.rawValue, in: slips) }
  package subscript(_ number: PetitionNumber) -> Petition? {
    Self.find(number.rawValue, in: petitions)
  }
  package subscript(_ id: AnswerRequestID) -> AnswerRequest? {
    Self.find(id.rawValue, in: requests)
  }
  package subscript(_ id: AnswerID) -> Answer? { Self.find(id.rawValue, in: answers) }
  package subscript(_ id: RoundID) -> Round? { Self.find(id.rawValue, in: rounds) }
  package subscript(_ number: ConclusionNumber) -> Conclusion? {
    Self.find(number.rawValue, in: conclusions)
  }

  private static func find<Noun>(_ number: Int, in nouns: [Noun]) -> Noun? {
    (1...).contains(number) && number <= nouns.count ? nouns[number - 1] : nil
  }
}

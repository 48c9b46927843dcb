package import DeskKit
package import DialogueCore

/// One desk at the table: what its user sees and what the keys mean, as a value.
///
/// It holds only what is not in the session: where the user is, what is selected, what is half
/// typed. It asks for acts by returning intents and never touches the journal itself.
package struct Station: Sendable {
  package let actor: Actor

  /// Names this run; the ids of its commands begin with it.
  package let run: String

  /// What the user chose, here or before.
  package internal(set) var preferences: Preferences

  /// The machine composes letters itself: ours rests until the user asks for it.
  var hasInputMethod = false

  /// The terminal is lent to this program alone: there is no way out to a shell.
  let isRestricted: Bool

  var place: Place
  var isMaximised = false
  var overlays: [Overlay] = []
  var status = StatusLine()
  var line = MinutesLine()
  var lists = StationLists()
  var filter = FilterField()
  /// In the order of marking: the first one leads where they are treated together.
  var marked: [PetitionNumber] = []

  /// Rows of the follow-up board, in the order of marking.
  var followMarks: [FollowUpItem] = []

  /// A ghost that `K` and `J` move: who, from where, to where.
  var ghostMove: (number: RegistrationNumber, from: Int, to: Int)?

  /// What was recorded here and is selected as soon as the queue shows it.
  var arrival: QueueRow?

  /// The list of what is missing that was left for one of its rows.
  var gapsBehind: GapList?

  /// Ctrl-O was pressed: the next key is one command.
  var awaitsCommand = false

  /// Sent and not yet answered.
  var pending: [CommandID: Pending] = [:]
  private var sent = 0

  package internal(set) var drafts: DraftBook

  /// Where letters were written that no draft holds yet; only within one batch of keys.
  var unkept = UnkeptDrafts()

  package init(
    actor: Actor,
    run: String,
    drafts: DraftBook = DraftBook(),
    preferences: Preferences = .plain,
    restrict: Bool = false
  ) {
    self.actor = actor
    self.run = run
    self.drafts = drafts
    self.preferences = preferences
    isRestricted = restrict
    place = Self.home(of: actor.role)
    if let draft = drafts.line {
      line.restore(draft)
    } else {
      takeUpLine { _ in true }
    }
  }

  /// Where Esc ends.
  static func home(of role: Actor.Role) -> Place {
    switch role {
    case .secretary, .hall: .minutes
    case .operator: .queue
    case .chair: .queue
    }
  }

  var home: Place { Self.home(of: actor.role) }

  /// Text goes to the minutes line: the secretary is in the minutes and nothing lies over them.
  var isInLine: Bool {
    actor.role == .secretary && place == .minutes && overlays.isEmpty && !filter.isOpen
  }

  mutating func nextID() -> CommandID {
    sent += 1
    return CommandID("\(run).\(sent)")
  }

  /// Says something of the world outside: where a paper went, what the disk said.
  package mutating func say(_ phrase: Phrase) {
    status.say(phrase)
  }
}

import DeskKit
import DialogueCore
import DialogueTestSupport

@testable import DialogueViewModels

/// Several stations at one session: what the keys of each ask for is recorded at once, and the
/// others are told.
struct Table {
  var rehearsal: Rehearsal
  var stations: [Actor: Station] = [:]
  var size = Size(rows: 24, columns: 80)
  var language = Language.vi

  /// Every command that keys came to, with its station.
  private(set) var commands: [(actor: Actor, command: Command)] = []

  /// Every other intent that keys came to.
  private(set) var others: [Intent] = []

  private var revealed: [PrivateText: String] = [:]

  init(_ rehearsal: Rehearsal, _ actors: Actor...) {
    self.rehearsal = rehearsal
    for actor in actors {
      stations[actor] = Station(actor: actor, run: Rehearsal.run(of: actor))
    }
  }

  var session: Session { rehearsal.session }

  var scene: Scene {
    Scene(session: session, now: rehearsal.now, language: language, revealed: revealed)
  }

  subscript(_ actor: Actor) -> Station {
    get { stations[actor] ?? Station(actor: actor, run: Rehearsal.run(of: actor)) }
    set { stations[actor] = newValue }
  }

  /// What the station says of itself in the status row.
  func said(_ actor: Actor) -> String { self[actor].status.mine?(language) ?? "" }

  mutating func frame(_ actor: Actor) -> Frame {
    self[actor].settle(showing: scene, in: size)
    return self[actor].frame(showing: scene, in: size)
  }

  /// Presses keys one read at a time.
  mutating func press(_ actor: Actor, _ keys: Key...) {
    for key in keys { read([key], at: actor) }
  }

  mutating func type(_ actor: Actor, _ text: String) {
    for character in text { obey([.character(character)], at: actor) }
    settle(actor)
  }

  /// Hands a station keys that were read together.
  mutating func read(_ keys: [Key], at actor: Actor) {
    obey(keys, at: actor)
    settle(actor)
  }

  private mutating func settle(_ actor: Actor) {
    self[actor].settle(showing: scene, in: size)
  }

  private mutating func obey(_ keys: [Key], at actor: Actor) {
    let intents = self[actor].handle(keys, showing: scene, in: size)
    for intent in intents {
      switch intent {
      case .perform(let id, let command):
        commands.append((actor, command))
        answer(id, try: command, from: actor)
      case .reveal(let boxes):
        for box in boxes { revealed[box] = Self.open(box) }
      case .edit, .preview, .export, .readCalendar, .readEarlier, .leaveEarlier, .copy, .remember,
        .suspend, .repaint, .bell, .quit:
        others.append(intent)
      }
    }
  }

  private mutating func answer(
    _ id: CommandID,
    try command: Command,
    from actor: Actor
  ) {
    let outcome: Report.Outcome
    do throws(Refusal) {
      try rehearsal.perform(Self.sealed(command), as: actor)
      outcome = rehearsal.records.last.map { .recorded($0) } ?? .alreadyRecorded(number: 0)
      tellOthers(than: actor)
    } catch {
      outcome = .refused(error)
    }
    self[actor].note(Report(id: id, outcome: outcome), showing: scene)
  }

  /// Records what no station of the table asked for, and tells every one of them.
  mutating func happen(_ command: Command, as actor: Actor) throws(Refusal) {
    try rehearsal.perform(Self.sealed(command), as: actor)
    tellOthers(than: actor)
  }

  private mutating func tellOthers(than actor: Actor) {
    guard let record = rehearsal.records.last else { return }
    for other in stations.keys where other != actor {
      self[other].noteRecords([record], showing: scene)
    }
  }

  /// The command as a journal takes it: its private texts in boxes that show what is in them.
  static func sealed(_ command: Command) -> Command {
    command.sealingPrivateTexts { field, plain in
      PrivateText(plain).isSealed
        ? plain : "\(PrivateText.sealedPrefix)\(field.rawValue).\(plain)"
    }
  }

  private static func open(_ box: PrivateText) -> String? {
    box.stored.split(separator: ".", maxSplits: 1).last.map(String.init)
  }
}

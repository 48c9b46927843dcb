import DeskKit
import DialogueCore
import DialogueTestSupport

@testable import DialogueViewModels

/// A station at a rehearsed session: what its keys ask for is recorded at once.
struct TestDesk {
  var rehearsal: Rehearsal
  var station: Station
  var size = Size(rows: 24, columns: 80)
  var language = Language.vi

  /// Everything that was asked of the journal, in order.
  private(set) var commands: [Command] = []

  init(_ actor: Actor, _ rehearsal: Rehearsal) {
    self.rehearsal = rehearsal
    station = Station(actor: actor, run: "test-\(actor.role.rawValue)")
  }

  var scene: Scene {
    Scene(session: rehearsal.session, now: rehearsal.now, language: language)
  }

  /// Presses keys one read at a time.
  mutating func press(_ keys: Key...) {
    for key in keys {
      read([key])
    }
  }

  mutating func type(_ text: String) {
    for character in text {
      press(.character(character))
    }
  }

  /// Hands the station keys that were read together.
  mutating func read(_ keys: [Key]) {
    for intent in station.handle(keys, showing: scene, in: size) {
      guard case .perform(let id, let command) = intent else { continue }
      commands.append(command)
      let outcome: Report.Outcome
      do throws(Refusal) {
        try rehearsal.perform(command, as: station.actor)
        outcome = rehearsal.records.last.map { .recorded($0) } ?? .alreadyRecorded(number: 0)
      } catch {
        outcome = .refused(error)
      }
      station.note(Report(id: id, outcome: outcome), showing: scene)
    }
  }

  /// The whole screen as text.
  mutating func screen() -> String { frame().description }

  mutating func frame() -> Frame {
    station.settle(showing: scene, in: size)
    return station.frame(showing: scene, in: size)
  }

  /// The place between the room line and the status row, without the empty rows at its end.
  mutating func body() -> String {
    var lines = screen().split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst(2).dropLast(2)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The open form as text.
  func form() -> String {
    let size = Size(rows: 24, columns: size.columns)
    var lines =
      station.topForm?.form.frame(in: size, language: language).description
      .split(separator: "\n", omittingEmptySubsequences: false) ?? []
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The chair's own pane as text.
  func chairPane() -> String {
    let size = Size(rows: 18, columns: 53)
    return station.chairDeskFrame(in: size, scene).description
  }

  /// What the station says of itself in the status row.
  var said: String { station.status.mine?(language) ?? "" }
}

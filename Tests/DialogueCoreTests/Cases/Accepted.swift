import DialogueCore
import DialogueTestSupport
import Testing

/// A command that is done, and exactly what it records.
struct Accepted: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let scene: Scene
  let actor: Actor
  let command: Command
  let events: [Event]

  init(
    _ sentence: String,
    _ scene: Scene,
    as actor: Actor = .secretary,
    _ command: Command,
    _ events: [Event]
  ) {
    testDescription = sentence
    self.scene = scene
    self.actor = actor
    self.command = command
    self.events = events
  }

  func check() throws {
    var rehearsal = try scene.play()
    let recorded = try rehearsal.perform(command, as: actor)
    #expect(recorded == events)
    #expect(rehearsal.session.brokenInvariants.isEmpty)
    #expect(rehearsal.refolded == rehearsal.session)
  }
}

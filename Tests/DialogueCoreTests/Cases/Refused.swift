import DialogueCore
import DialogueTestSupport
import Testing

/// A command that is not done, and exactly why.
struct Refused: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let scene: Scene
  let actor: Actor
  let command: Command
  let refusal: Refusal

  init(
    _ sentence: String,
    _ scene: Scene,
    as actor: Actor = .secretary,
    _ command: Command,
    _ refusal: Refusal
  ) {
    testDescription = sentence
    self.scene = scene
    self.actor = actor
    self.command = command
    self.refusal = refusal
  }

  func check() throws {
    let rehearsal = try scene.play()
    #expect(rehearsal.refusal(of: command, as: actor) == refusal)
  }
}

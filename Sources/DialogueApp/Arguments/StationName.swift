package import DialogueCore

/// A station as the command line names it: `secretary`, `operator-2`.
package struct StationName: LosslessStringConvertible, Sendable {
  package let actor: Actor

  package init?(_ description: String) {
    guard let actor = Actor(argument: description) else { return nil }
    self.actor = actor
  }

  package var description: String { actor.fileName }
}

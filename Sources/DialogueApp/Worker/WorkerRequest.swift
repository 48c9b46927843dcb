package import DialogueCore

/// What the loop asks of the worker.
package enum WorkerRequest: Sendable {
  case perform(id: CommandID, command: Command)
  /// Take the station's place at the journal.
  case attach
}

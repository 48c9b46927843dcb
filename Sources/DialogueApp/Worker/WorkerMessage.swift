package import DeskKit
package import DialogueCore
package import DialogueViewModels

/// What the worker tells the loop.
package enum WorkerMessage: Sendable {
  /// The first word: the journal is open.
  case opened(WorkerNews)
  /// The first and last word: it could not be opened.
  case failed(Complaint)
  case news(WorkerNews)
}

/// The journal as it stands, and what has happened since the last word.
package struct WorkerNews: Sendable {
  package var session: Session

  /// What others have recorded, oldest first.
  package var records: [Record] = []

  /// The answer to one request.
  package var report: Report?

  /// Why nothing can be recorded from here.
  package var readOnly: Phrase?

  package var warning: Phrase?
  package var presence: [Actor: Scene.Presence] = [:]

  /// A newer run of the station has taken this one's place.
  package var isTakenOver = false
}

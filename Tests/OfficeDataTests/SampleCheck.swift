import DialogueCore
import Testing

/// One thing that a sample session must show, and how often it does.
struct SampleCheck: Sendable {
  let what: String
  let atLeast: Int
  let count: @Sendable (Session) -> Int

  init(
    _ what: String,
    atLeast: Int = 1,
    count: @escaping @Sendable (Session) -> Int
  ) {
    self.what = what
    self.atLeast = atLeast
    self.count = count
  }

  func expect(of session: Session, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(count(session) >= atLeast, "\(what)", sourceLocation: sourceLocation)
  }
}

extension Session {
  /// The recorded events that a test asks after.
  func events(where isWanted: (Event) -> Bool) -> Int {
    ledger.flatMap(\.events).count(where: isWanted)
  }

  func conclusions(to kind: OutcomeKind) -> Int {
    conclusions.count { $0.isAccepted && $0.current.content.outcome.kind == kind }
  }

  /// Tasks of conclusions whose term is set in this way.
  func terms(where isWanted: (DeadlineRule) -> Bool) -> Int {
    conclusions.compactMap(\.current.content.deadline).count(where: isWanted)
  }

  func slips(_ state: Slip.State) -> Int {
    slips.count { $0.state == state }
  }

  func speeches(_ kind: Speech.Kind) -> Int {
    speeches.count { $0.kind == kind && $0.state != .void }
  }

  /// The most petitions that one speech of one citizen came to.
  var mostPetitionsOfOneSpeech: Int {
    speeches.map { speech in
      petitions.count {
        if case .speech(speech.id, _) = $0.source { true } else { false }
      }
    }.max() ?? 0
  }
}

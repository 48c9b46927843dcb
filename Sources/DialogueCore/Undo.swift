/// What taking back a record comes to.
package enum Undo: Equatable, Sendable {
  /// An ordinary command, decided against the present session like any other.
  case command(Command)

  /// Nothing takes the act back; this is what repairs it.
  case repair(Repair)
}

/// How an act without a way back is put right.
package enum Repair: Equatable, Sendable {
  case resumeSession
  case adjournSession
  case sealAgain
  case closeIsFinal
  /// The same is recorded again, and right.
  case amendAgain(Restatement)
  /// It was said or done in the room, and its record stays.
  case stays
  /// Something else was said of the same thing since.
  case saidSince
  case issueAnew
  case notAnAct
}

/// What taking back a record comes to.
package enum Undo: Equatable, Sendable {
  /// An ordinary command, decided against the present session like any other.
  case command(Command)

  /// Nothing takes the act back; this is what repairs it.
  case repair(Repair)
}

/// How an act without a way back is put right.
package enum Repair: String, Sendable {
  case resumeSession
  case adjournSession
  case sealAgain
  case closeIsFinal
  case amendAgain
  /// Something else was said of the same thing since.
  case saidSince
  case issueAnew
  case notAnAct
}

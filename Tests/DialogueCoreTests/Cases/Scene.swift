import DialogueCore
import DialogueTestSupport

/// What has happened before the command of a case.
struct Scene: Sendable {
  let play: @Sendable () throws -> Rehearsal

  init(_ play: @escaping @Sendable () throws -> Rehearsal) {
    self.play = play
  }

  static let planned = Scene { Rehearsal() }
  static let opened = Scene { try Rehearsal.opened() }
  static let queued = Scene { try Rehearsal.queued() }
  static let speaking = Scene { try Rehearsal.speaking() }
  static let raised = Scene { try Rehearsal.raised() }
  static let closed = Scene { try Rehearsal.closed() }
  static let sealed = Scene { try Rehearsal.sealed() }
  static let adjourned = opened.after(.adjournSession(resumesAt: nil, reason: nil))
  static let cancelled = planned.after(.cancelSession(reason: "mưa bão"))
  static let archived = sealed.after(.archiveSession)

  /// The same under another ruleset.
  static func queued(under ruleset: Ruleset) -> Scene {
    Scene {
      var founding = Examples.founding
      founding.ruleset = ruleset
      return try Rehearsal.queued(4, founding)
    }
  }

  static func planned(under ruleset: Ruleset) -> Scene {
    Scene {
      var founding = Examples.founding
      founding.ruleset = ruleset
      return Rehearsal(founding)
    }
  }

  /// Goes on with these commands of one station.
  func after(_ commands: Command..., as actor: Actor = .secretary) -> Scene {
    Scene {
      var rehearsal = try play()
      try rehearsal.play(commands, as: actor)
      return rehearsal
    }
  }

  /// Goes on so many seconds later.
  func later(seconds: Int64) -> Scene {
    Scene {
      var rehearsal = try play()
      rehearsal.wait(seconds: seconds)
      return rehearsal
    }
  }
}

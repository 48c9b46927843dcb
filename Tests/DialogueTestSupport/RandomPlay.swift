package import DialogueCore

/// A whole session of random commands: it is opened, closed and archived when its time has come.
package struct RandomPlay: Sendable {
  package enum Outcome: Sendable {
    case accepted([Event])
    case refused(Refusal)
  }

  /// Commands of one play.
  package static let length = 700

  package private(set) var rehearsal = Rehearsal()
  package private(set) var outcome = Outcome.refused(.textMissing)
  private var commands: RandomCommands
  private let isCancelled: Bool

  package init(seed: UInt64) {
    commands = RandomCommands(seed: seed)
    isCancelled = seed % 12 == 0
  }

  /// Performs one command, and says which.
  package mutating func step(_ step: Int) -> Command {
    rehearsal.wait(seconds: Int64(commands.random.number(0...20)))
    let command = due(step) ?? commands.next(for: rehearsal.session, at: rehearsal.now)
    let actor = commands.station(for: command)
    do {
      outcome = .accepted(try rehearsal.perform(command, as: actor))
    } catch {
      outcome = .refused(error)
    }
    return command
  }

  private func due(_ step: Int) -> Command? {
    let session = rehearsal.session
    let reason = Rehearsal.gapsReason
    return switch step {
    case 60 where isCancelled: .cancelSession(reason: reason)
    case 70, 71, 72: .openSession(gapsReason: reason)
    case 600: session.stage == .adjourned ? .resumeSession : nil
    case 601: session.floor.map { .endSpeech(speech: $0.id) }
    case 602, 603: .closeSession(gapsReason: reason, unheardInWriting: step == 603)
    case 650: .readBack
    case 651: .adoptMinutes
    case 652, 690: .sealMinutes(records: session.recordCount)
    case 691, 692, 693: .archiveSession
    case 80...600 where step % 8 == 0 && session.stage == .adjourned: .resumeSession
    default: nil
    }
  }
}

/// One wish to speak.
///
/// It keeps its number for ever, whatever becomes of it.
package struct Registration: Equatable, Sendable {
  /// Where the registration stands.
  package enum State: Equatable, Sendable {
    case waiting
    /// Called to speak and not begun.
    case called
    /// Has or had the floor.
    case served
    /// Called and not there; may return to waiting.
    case absent
    case withdrawn(reason: String?)
    /// By the chair only: not given the floor.
    case declined(reason: String)
    /// Handed in writing instead.
    case written
    /// Not reached before the end.
    case unheard
    /// A complaint or denunciation, told where to send it; nothing of its content is kept.
    case guided
  }

  /// One time the person was called.
  package struct Call: Equatable, Sendable {
    /// What became of a call.
    package enum Outcome: Equatable, Sendable {
      case pending
      case began
      case absent
      case byMistake(reason: String)
    }

    package let record: Int
    package let at: Moment
    package let by: Actor

    /// Where it waited, 0 being the head.
    package let place: Int

    /// Why the caller went past others, when that happened.
    package let outOfOrder: String?

    package var outcome: Outcome
  }

  /// One change of place among those who wait.
  package struct Move: Equatable, Sendable {
    package let record: Int
    package let at: Moment
    package let by: Actor
    package let from: Int
    package let to: Int
    package let reason: String
  }

  package let number: RegistrationNumber
  package var entry: RegistrationEntry

  /// What it was about when the person was guided elsewhere; shown nowhere, and back in its place
  /// when that was a mistake.
  var setAside: RegistrationEntry?

  package let record: Int
  package let registeredAt: Moment
  package let registeredBy: Actor

  /// The earlier registration of the same person.
  package let earlier: RegistrationNumber?

  package var state: State = .waiting
  package var calls: [Call] = []
  package var moves: [Move] = []

  /// Those who stood ahead when it last left the queue.
  package var stoodBehind: [RegistrationNumber] = []

  /// Where it stood before it last left the list, was called or was found absent.
  package var formerState: State = .waiting

  package var name: String { entry.registrant.name }

  /// Times the person was called and not there.
  package var absences: Int { calls.count { $0.outcome == .absent } }

  package var isWaiting: Bool { state == .waiting }
}

import DeskKit
import DialogueCore

/// Names as the room may read them.
///
/// Someone guided with a complaint or a denunciation is a number, and so is everyone while names are
/// hidden.
struct HallNames {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func name(_ speaker: Speaker) -> Phrase? {
    switch speaker {
    case .registered(let number):
      isNumberOnly(number) ? nil : session.queue[number].map { Phrase(verbatim: $0.name) }
    case .floor(let name):
      session.hall == .withoutNames ? nil : name.map { Phrase(verbatim: $0) }
    case .slip: nil
    case .official(let person, let unit):
      person.map { Phrase(verbatim: $0.name) } ?? unit.map { UnitWords.full($0, session) }
    case .chair: session.presiding.map { Phrase(verbatim: $0.person.name) }
    case .secretary: nil
    }
  }

  /// The field of a citizen's matter, or the unit of someone who answers by name.
  func topic(_ speaker: Speaker) -> Phrase? {
    switch speaker {
    case .registered(let number):
      isNumberOnly(number)
        ? nil
        : session.queue[number]?.entry.topic.flatMap { session.catalogue.topic($0) }
          .map { Phrase($0.name) }
    case .official(let person, let unit):
      person == nil ? nil : unit.map { UnitWords.full($0, session) }
    case .floor, .slip, .chair, .secretary: nil
    }
  }

  private func isNumberOnly(_ number: RegistrationNumber) -> Bool {
    session.hall == .withoutNames || session.queue[number]?.state == .guided
      || session.petitions.contains { petition in
        !petition.petitionClass.isFollowedUp && petition.withdrawn == nil
          && petition.petitioners.contains(.registered(number: number))
      }
  }
}

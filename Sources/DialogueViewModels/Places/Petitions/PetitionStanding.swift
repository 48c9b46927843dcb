import DialogueCore

/// Where a petition stands, in the one word that lists show.
enum PetitionStanding: Equatable, Sendable {
  case unanswered
  case asked
  case inWriting
  case answered
  case drafted(ConclusionNumber)
  case submitted(ConclusionNumber)
  case returned(ConclusionNumber)
  case concluded(ConclusionNumber)
  case merged(into: PetitionNumber)
  case withdrawn
  case guided

  init(of petition: Petition, in session: Session) {
    if petition.withdrawn != nil {
      self = .withdrawn
    } else if petition.petitionClass.isGuided {
      self = .guided
    } else if let target = petition.mergedInto {
      self = .merged(into: target)
    } else if let number = petition.conclusion, let conclusion = session[number] {
      self.init(under: conclusion)
    } else {
      self.init(answersTo: petition, in: session)
    }
  }

  private init(under conclusion: Conclusion) {
    self =
      switch conclusion.state {
      case .draft, .void: .drafted(conclusion.number)
      case .submitted: .submitted(conclusion.number)
      case .returned: .returned(conclusion.number)
      case .accepted, .superseded: .concluded(conclusion.number)
      }
  }

  private init(answersTo petition: Petition, in session: Session) {
    let requests = session.requests(on: petition.number)
    if !session.answers(to: petition.number).isEmpty {
      self = .answered
    } else if requests.contains(where: { $0.state == .asked }) {
      self = .asked
    } else if requests.contains(where: { $0.state == .inWriting }) {
      self = .inWriting
    } else {
      self = .unanswered
    }
  }

  /// Nobody has answered, nothing is ruled.
  var awaitsAnswer: Bool {
    switch self {
    case .unanswered, .asked, .inWriting: true
    case .answered, .drafted, .submitted, .returned, .concluded, .merged, .withdrawn, .guided:
      false
    }
  }

  var sign: Sign {
    switch self {
    case .unanswered: .needed
    case .asked: .called
    case .inWriting, .drafted: .written
    case .answered: .next
    case .submitted: .paused
    case .returned: .returned
    case .concluded: .done
    case .merged, .withdrawn: .withdrawn
    case .guided: .guided
    }
  }
}

/// Something that no sequence of accepted commands can bring about.
package enum BrokenInvariant: Equatable, Sendable {
  case twoOnTheFloor(SpeechID, SpeechID)
  case calledOutOfStep(RegistrationNumber)
  case queueHoldsTwice(RegistrationNumber)
  case waitsOutsideQueue(RegistrationNumber)
  case queueHoldsOther(RegistrationNumber)
  case petitionWithoutPetitioner(PetitionNumber)
  case mergedIntoNothing(PetitionNumber)
  case twoCurrentItems(AgendaItemID, AgendaItemID)
  case conclusionOfNothing(ConclusionNumber)
  case answerOfNothing(AnswerID)
  case conclusionNotStanding(PetitionNumber)
  case requestOfNothing(AnswerRequestID)
  case numberOutOfStep(Int)
  case assignmentOfNothing(AssignmentID)
  case assignedTwice(AssignmentID, AssignmentID)
  case answerOfNoAssignment(WrittenAnswerID)
  case taskOfNothing(NoticeTaskID)
  case twoWaits(WaitID, WaitID)
  case groupedTwice(PetitionNumber)
  case setAsideWhileAssigned(PetitionNumber)
  /// The seal's last record is none, or none that came before it.
  case sealOfNothing(upTo: Int)
}

extension Session {
  /// Checks what must hold whatever the rules of the day are: one floor, numbers unique, every
  /// petition with a source.
  package var brokenInvariants: [BrokenInvariant] {
    floorFaults + queueFaults + petitionFaults + agendaFaults + followUpFaults + sealFaults
  }

  private var sealFaults: [BrokenInvariant] {
    guard isSealed else { return [] }
    var faults: [BrokenInvariant] = []
    for row in ledger {
      for case .minutesSealed(let upTo, _) in row.events where !(0..<row.record).contains(upTo) {
        faults.append(.sealOfNothing(upTo: upTo))
      }
    }
    return faults
  }

  private var floorFaults: [BrokenInvariant] {
    let floor = speeches.filter(\.holdsFloor)
    guard floor.count > 1 else { return [] }
    return [.twoOnTheFloor(floor[0].id, floor[1].id)]
  }

  private var queueFaults: [BrokenInvariant] {
    var faults: [BrokenInvariant] = []
    var seen: Set<RegistrationNumber> = []
    for number in queue.order {
      if !seen.insert(number).inserted { faults.append(.queueHoldsTwice(number)) }
      if queue[number]?.isWaiting != true { faults.append(.queueHoldsOther(number)) }
    }
    for (index, registration) in queue.registrations.enumerated() {
      if registration.number.rawValue != index + 1 {
        faults.append(.numberOutOfStep(registration.number.rawValue))
      }
      if (registration.state == .called) != (queue.called == registration.number) {
        faults.append(.calledOutOfStep(registration.number))
      }
      if registration.isWaiting, !seen.contains(registration.number) {
        faults.append(.waitsOutsideQueue(registration.number))
      }
    }
    return faults
  }

  private var petitionFaults: [BrokenInvariant] {
    var faults: [BrokenInvariant] = []
    for (index, petition) in petitions.enumerated() {
      if petition.number.rawValue != index + 1 {
        faults.append(.numberOutOfStep(petition.number.rawValue))
      }
      if petition.petitioners.isEmpty, petition.issues.isEmpty {
        faults.append(.petitionWithoutPetitioner(petition.number))
      }
      if let target = petition.mergedInto, self[target] == nil {
        faults.append(.mergedIntoNothing(petition.number))
      }
    }
    for petition in petitions {
      guard let number = petition.conclusion else { continue }
      if !(self[number]?.rulesOn(petition.number) ?? false) {
        faults.append(.conclusionNotStanding(petition.number))
      }
    }
    for request in requests where self[request.petition] == nil {
      faults.append(.requestOfNothing(request.id))
    }
    for conclusion in conclusions
    where conclusion.scope.petitions.contains(where: { self[$0] == nil }) {
      faults.append(.conclusionOfNothing(conclusion.number))
    }
    for answer in answers where answer.content.petitions.contains(where: { self[$0] == nil }) {
      faults.append(.answerOfNothing(answer.id))
    }
    return faults
  }

  private var agendaFaults: [BrokenInvariant] {
    let current = agenda.items.filter { $0.state == .current }
    guard current.count > 1 else { return [] }
    return [.twoCurrentItems(current[0].id, current[1].id)]
  }
}

extension Conclusion {
  /// Stands or may come to stand for the petition.
  fileprivate func rulesOn(_ petition: PetitionNumber) -> Bool {
    guard scope.petitions.contains(petition) else { return false }
    return isOpen || isAccepted
  }
}

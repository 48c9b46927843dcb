extension Session {
  /// What must hold of everything recorded after the meeting.
  var followUpFaults: [BrokenInvariant] {
    numberFaults + assignmentFaults + groupFaults + waitFaults + taskFaults
  }

  private var numberFaults: [BrokenInvariant] {
    let lists: [[Int]] = [
      followUp.groups.map(\.id.rawValue), followUp.assignments.map(\.id.rawValue),
      followUp.progress.map(\.id.rawValue), followUp.difficulties.map(\.id.rawValue),
      followUp.extensions.map(\.id.rawValue), followUp.waits.map(\.id.rawValue),
      followUp.escalations.map(\.id.rawValue), followUp.answers.map(\.id.rawValue),
      followUp.reports.map(\.id.rawValue), followUp.citizenNotices.map(\.id.rawValue),
      followUp.notices.map(\.id.rawValue), followUp.tasks.map(\.id.rawValue),
      followUp.readings.map(\.id.rawValue), followUp.incidents.map(\.id.rawValue),
      followUp.urgings.map(\.id.rawValue), followUp.publications.map(\.id.rawValue),
    ]
    return lists.flatMap { numbers in
      numbers.enumerated().filter { $0.offset + 1 != $0.element }
        .map { .numberOutOfStep($0.element) }
    }
  }

  private var assignmentFaults: [BrokenInvariant] {
    var faults: [BrokenInvariant] = []
    for assignment in followUp.assignments {
      let known = self[assignment.petition]?.followUp.assignments.contains(assignment.id)
      if known != true { faults.append(.assignmentOfNothing(assignment.id)) }
    }
    for petition in petitions {
      let standing = standingAssignments(of: petition)
      if !standing.isEmpty, !petition.isStanding {
        faults.append(.setAsideWhileAssigned(petition.number))
      }
      for (place, one) in standing.enumerated() {
        for other in standing.dropFirst(place + 1) where other.unit == one.unit {
          faults.append(.assignedTwice(one.id, other.id))
        }
      }
    }
    for answer in followUp.answers
    where answer.content.assignments.contains(where: { followUp[$0] == nil }) {
      faults.append(.answerOfNoAssignment(answer.id))
    }
    return faults
  }

  private var groupFaults: [BrokenInvariant] {
    var seen: Set<PetitionNumber> = []
    return followUp.groups.filter(\.isStanding).flatMap(\.content.petitions)
      .filter { !seen.insert($0).inserted }.map { .groupedTwice($0) }
  }

  private var waitFaults: [BrokenInvariant] {
    var open: [PetitionNumber: WaitID] = [:]
    var faults: [BrokenInvariant] = []
    for wait in followUp.waits where wait.isOpen {
      if let earlier = open.updateValue(wait.id, forKey: wait.petition) {
        faults.append(.twoWaits(earlier, wait.id))
      }
    }
    return faults
  }

  private var taskFaults: [BrokenInvariant] {
    followUp.tasks.filter { followUp[$0.notice] == nil }.map { .taskOfNothing($0.id) }
  }
}

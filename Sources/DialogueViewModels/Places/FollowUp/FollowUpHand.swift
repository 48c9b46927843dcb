import DialogueCore

/// What an act after the meeting is about: the marked rows, the selected one, or the open card.
struct FollowUpHand: Equatable, Sendable {
  /// The rows meant; empty on a card.
  var items: [FollowUpItem] = []
  var petitions: [PetitionNumber] = []

  /// Those that the rows name, else all that stand of the petition.
  var assignments: [AssignmentID] = []

  /// The tasks of the notice that the rows name.
  var tasks: [NoticeTaskID] = []

  init() {}

  init(_ items: [FollowUpItem], _ session: Session) {
    self.items = items
    for item in items {
      if case .group(let id) = item {
        petitions += session.followUp[id].map(session.unassigned) ?? []
      }
      petitions += [session.petition(of: item)].compactMap(\.self)
      assignments += [session.assignment(of: item)].compactMap(\.self)
    }
    petitions = petitions.eachOnce
    assignments = assignments.eachOnce
    tasks = items.compactMap { session.task(of: $0) }.eachOnce
    if assignments.isEmpty, petitions.count == 1 {
      assignments = petitions.flatMap { session.leadFirst(of: $0) }
    }
  }

  init(petition: PetitionNumber, _ session: Session) {
    petitions = [petition]
    assignments = session.leadFirst(of: petition)
  }

  init(task: NoticeTaskID) {
    tasks = [task]
  }

  var matters: [FollowedMatter] {
    assignments.map { .assignment(id: $0) } + tasks.map { .task(id: $0) }
  }

  var task: NoticeTaskID? { tasks.first }
  var onlyPetition: PetitionNumber? { petitions.count == 1 ? petitions.first : nil }
  var onlyItem: FollowUpItem? { items.count == 1 ? items.first : nil }
}

extension Session {
  /// The assignments that stand of a petition, the leads before those who help.
  func leadFirst(of petition: PetitionNumber) -> [AssignmentID] {
    let standing = standingAssignments(of: petition)
    return (standing.filter { $0.part == .lead } + standing.filter { $0.part != .lead })
      .map(\.id)
  }
}

extension Array where Element: Hashable {
  /// In the same order, nothing twice.
  fileprivate var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

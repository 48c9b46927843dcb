package import DialogueCore

/// Reads from one session everything that is followed, for the board and for lists outside a screen:
/// what somebody owes before the meeting or after it, and what waits for the office.
package struct FollowUpEntries {
  private let session: Session
  private let source: Int
  private let now: LocalTime
  private let duties: [Duty]

  /// Of the petitions that wait for the office, or for nobody's item.
  private let steps: [(petition: Petition, step: PetitionStep)]

  package init(_ session: Session, source: Int = 0, now: LocalTime) {
    self.session = session
    self.source = source
    self.now = now
    duties = session.officeDutiesAfter
    steps = session.nextSteps { step in
      switch step {
      // Owed as an item of their own.
      case .none, .answer, .askedAgain: false
      case .assign, .tell, .waitsForCitizen, .waitsForHigherLevel: true
      }
    }
  }

  var all: [FollowUpEntry] {
    var entries: [FollowUpEntry] = []
    add(to: &entries)
    return entries
  }

  /// Adds all of them to those of other sessions.
  func add(to entries: inout [FollowUpEntry]) {
    // About as many as there can be, so that thousands of rows are not moved while they are written.
    entries.reserveCapacity(
      entries.count + 3 * session.followUp.assignments.count + session.petitions.count + 100
    )
    session.eachOwedItem(on: now.day, duties: duties) {
      entries.append(FollowUpEntry($0, source: source, now: now))
    }
    entries += office
  }

  /// What somebody owes, the office among them.
  package var items: [DueItem] { session.owedItems(on: now.day, duties: duties) }

  /// What waits for an act of the office, without an item of its own.
  package var office: [FollowUpEntry] { petitions + groups + notices + difficulties }

  /// Petitions that no unit's term speaks for.
  private var petitions: [FollowUpEntry] {
    let assignmentTerm = term(.assignment)
    return steps.compactMap { petition, step in
      let deadline: Deadline?
      switch step {
      case .none, .answer, .askedAgain: return nil
      case .waitsForCitizen, .waitsForHigherLevel:
        guard session.standingAssignments(of: petition).isEmpty else { return nil }
        // It is to be given out all the same, by the same day.
        deadline =
          session.isToAssign(petition)
          ? earlier(assignmentTerm, session.standingRuling(on: petition.number)) : nil
      case .assign: deadline = earlier(assignmentTerm, session.standingRuling(on: petition.number))
      case .tell: deadline = nil
      }
      return FollowUpEntry(
        .petition(petition.number),
        .step(step),
        source: source,
        now: now,
        petitions: [petition.number],
        topic: petition.content.topic,
        text: petition.content.text,
        deadline: deadline,
        isRestricted: session.isInternal(petition)
      )
    }
  }

  /// Until they are approved, and until all of their petitions are assigned.
  private var groups: [FollowUpEntry] {
    let terms = (grouping: term(.grouping), assignment: term(.assignment))
    let waiting = Set(steps.lazy.filter { $0.step == .assign }.map(\.petition.number))
    return session.followUp.groups.filter { group in
      group.isStanding
        && (!group.isApproved || group.content.petitions.contains(where: waiting.contains))
    }.map { group in
      FollowUpEntry(
        .group(group.id),
        .group(isApproved: group.isApproved),
        source: source,
        now: now,
        unit: group.content.lead,
        petitions: group.content.petitions,
        topic: group.content.petitions.first.flatMap { session[$0]?.content.topic },
        text: group.content.name,
        deadline: group.isApproved ? terms.assignment : terms.grouping
      )
    }
  }

  private var notices: [FollowUpEntry] {
    let term = term(.notice)
    return session.followUp.notices.filter { $0.isStanding && $0.paper == nil }.map { notice in
      FollowUpEntry(
        .notice(notice.id),
        .notice(notice.state),
        source: source,
        now: now,
        text: notice.content.subject,
        deadline: term
      )
    }
  }

  private var difficulties: [FollowUpEntry] {
    session.followUp.difficulties.filter(\.isOpen).map { difficulty in
      let assignment: Assignment? =
        if case .assignment(let id) = difficulty.content.matter { session.followUp[id] } else {
          nil
        }
      return FollowUpEntry(
        .difficulty(difficulty.id),
        .difficulty,
        source: source,
        now: now,
        unit: assignment?.unit,
        petitions: assignment.map { [$0.petition] } ?? [],
        topic: assignment.flatMap { session[$0.petition]?.content.topic },
        text: difficulty.content.text,
        isRestricted: isRestricted(difficulty.content.matter)
      )
    }
  }

  private func isRestricted(_ matter: FollowedMatter) -> Bool {
    switch matter {
    case .assignment(let id):
      session.followUp[id].flatMap { session[$0.petition] }.map(session.isInternal) ?? false
    case .task(let id): session.followUp[id]?.isRestricted ?? false
    }
  }

  /// The chair's day, where it comes before the day by which the petition is to be assigned.
  private func earlier(_ term: Deadline?, _ ruling: Conclusion?) -> Deadline? {
    guard let own = ruling?.current.deadline else { return term }
    guard let term, term.due <= own.due else { return own }
    return term
  }

  private func term(_ owed: Duty.After) -> Deadline? {
    duties.first { $0.kind == .after(owed) && $0.state != .done }?.deadline
  }
}

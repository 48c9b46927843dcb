extension Session {
  /// How far a petition is settled; of a merged one, how far the petition is that stands for it.
  package func settlement(of number: PetitionNumber) -> Settlement {
    guard let petition = self[number] else { return .none }
    if let target = petition.mergedInto.flatMap({ self[$0] }), target.mergedInto == nil {
      return settlement(of: target)
    }
    return settlement(of: petition)
  }

  package func settlement(of petition: Petition) -> Settlement {
    if let closing = petition.followUp.closing {
      return closing.content.kind == .done ? .done : .closedNotDone
    }
    if !openEscalations(of: petition).isEmpty { return .waitingForHigherLevel }
    if openWait(of: petition) != nil { return .waitingForCitizen }
    guard let isAnswered = isAnswered(petition) else { return .none }
    return isAnswered && isEveryoneTold(petition) ? .done : .open
  }

  /// Whether every unit that has to answer did, by an answer that passes; nil where none has to.
  ///
  /// Asked of thousands of petitions at once, it copies nothing: neither what their units were given,
  /// nor the session into a closure.
  func isAnswered(_ petition: Petition) -> Bool? {
    var isAsked = false
    for id in petition.followUp.assignments where followUp.isStanding(id, as: .lead) {
      guard passingAnswer(to: id, of: petition) != nil else { return false }
      isAsked = true
    }
    return isAsked ? true : nil
  }

  package func standingAssignments(of petition: Petition) -> [Assignment] {
    petition.followUp.assignments.compactMap { id in
      followUp.isStanding(id) ? followUp[id] : nil
    }
  }

  /// Those of the units that have to answer.
  package func standingLeads(of petition: Petition) -> [Assignment] {
    petition.followUp.assignments.compactMap { id in
      followUp.isStanding(id, as: .lead) ? followUp[id] : nil
    }
  }

  /// Whether any unit has it; without a copy of what it was given.
  func isAssigned(_ petition: Petition) -> Bool {
    petition.followUp.assignments.contains { followUp.isStanding($0) }
  }

  package func standingAssignments(of number: PetitionNumber) -> [Assignment] {
    self[number].map(standingAssignments) ?? []
  }

  /// The answer that was handed in since the petition was last taken up, and not sent back.
  package func standingAnswer(to assignment: Assignment) -> WrittenAnswer? {
    lastAnswer(assignment.answers, since: takenUp(assignment.petition)) { $0.isStanding }
  }

  /// The same, when it also makes every point clear.
  package func passingAnswer(to assignment: Assignment) -> WrittenAnswer? {
    lastAnswer(assignment.answers, since: takenUp(assignment.petition)) { $0.passes }
  }

  private func passingAnswer(to id: AssignmentID, of petition: Petition) -> WrittenAnswer? {
    lastAnswer(followUp.answers(to: id), since: takenUp(petition)) { $0.passes }
  }

  private func lastAnswer(
    _ ids: [WrittenAnswerID],
    since record: @autoclosure () -> Int?,
    where holds: (WrittenAnswer) -> Bool
  ) -> WrittenAnswer? {
    guard !ids.isEmpty else { return nil }
    let record = record() ?? -1
    for id in ids.reversed() {
      if let answer = followUp[id], answer.record > record, holds(answer) { return answer }
    }
    return nil
  }

  /// The report that was made since the petition was last taken up.
  package func standingReport(on assignment: Assignment) -> AuthorityReport? {
    guard !assignment.reports.isEmpty else { return nil }
    let since = takenUp(assignment.petition) ?? -1
    for id in assignment.reports.reversed() {
      if let report = followUp[id], report.isStanding, report.record > since { return report }
    }
    return nil
  }

  /// The newest answer that was handed in, be it before the petition was taken up again: the unit
  /// has the matter since then at the latest.
  func anyAnswer(to assignment: Assignment) -> WrittenAnswer? {
    for id in assignment.answers.reversed() {
      if let answer = followUp[id], answer.isStanding { return answer }
    }
    return nil
  }

  package func openWait(of petition: Petition) -> CitizenWait? {
    for id in petition.followUp.waits {
      if let wait = followUp[id], wait.isOpen { return wait }
    }
    return nil
  }

  package func openEscalations(of petition: Petition) -> [Escalation] {
    guard !petition.followUp.escalations.isEmpty else { return [] }
    return petition.followUp.escalations.compactMap { followUp[$0] }.filter(\.isOpen)
  }

  /// The newest notice that stands to a petitioner and tells of the answers that count now.
  ///
  /// None where the petitioner was told before the newest passing answer of a lead, or before the
  /// petition was last taken up: whoever was told of an answer that was sent back waits for the next.
  package func notice(to petitioner: Speaker, of petition: Petition) -> CitizenNotice? {
    guard !petition.followUp.notices.isEmpty else { return nil }
    let since = lastResult(of: petition)
    for id in petition.followUp.notices.reversed() {
      if let notice = followUp[id], notice.isStanding, notice.record > since,
        notice.petitioner == petitioner
      {
        return notice
      }
    }
    return nil
  }

  /// The record of the newest result of which the petitioners are to be told.
  private func lastResult(of petition: Petition) -> Int {
    var newest = takenUp(petition) ?? -1
    for id in petition.followUp.assignments where followUp.isStanding(id, as: .lead) {
      if let answer = passingAnswer(to: id, of: petition) { newest = max(newest, answer.record) }
    }
    return newest
  }

  /// The record in which the petition was last taken up again; none where it never was.
  private func takenUp(_ petition: Petition) -> Int? { petition.followUp.reopenings.last?.record }

  private func takenUp(_ number: PetitionNumber) -> Int? { lastReopening(of: number)?.record }

  /// The last time that the petition was taken up again; found without a copy of the petition.
  func lastReopening(of number: PetitionNumber) -> Reopening? {
    let place = number.place
    return petitions.indices.contains(place) ? petitions[place].followUp.reopenings.last : nil
  }

  /// Petitioners without a notice of that answer; of the newest ones when none is named.
  package func untoldPetitioners(
    of petition: Petition,
    about answer: WrittenAnswerID? = nil
  ) -> [Speaker] {
    untold(petition.petitioners, of: petition, about: answer)
  }

  /// Those of somebody's without a notice of that answer.
  func untold(
    _ speakers: [Speaker],
    of petition: Petition,
    about answer: WrittenAnswerID?
  ) -> [Speaker] {
    speakers.filter { speaker in
      guard let notice = notice(to: speaker, of: petition) else { return true }
      return answer != nil && notice.content.answer != answer
    }
  }

  /// A petitioner who was told of the answers that count now asks again: about an open petition, or
  /// about one that was closed as done.
  package func asksAgain(_ petition: Petition) -> Bool {
    guard petition.isStanding, !petition.petitionClass.isGuided,
      petition.followUp.closing.map({ $0.content.kind == .done }) ?? true
    else { return false }
    return asksAgain(petition, since: -1)
  }

  private func asksAgain(_ petition: Petition, since record: Int) -> Bool {
    addressees(of: petition).contains {
      notice(to: $0, of: petition).map {
        $0.record > record && $0.reaction?.kind == .asksAgain
      } ?? false
    }
  }

  /// Whether an answer is owed: none stands, or a petitioner who was told of it asks again.
  package func awaitsAnswer(_ assignment: Assignment) -> Bool {
    guard let answer = standingAnswer(to: assignment) else { return true }
    return self[assignment.petition].map { asksAgain($0, since: answer.record) } ?? false
  }

  /// Nobody asks again, and nobody was left untold since the last answer.
  private func isEveryoneTold(_ petition: Petition) -> Bool {
    petition.petitioners.allSatisfy { petitioner in
      notice(to: petitioner, of: petition).map { $0.reaction?.kind != .asksAgain } ?? false
    } && (petition.issues.isEmpty || !asksAgain(petition, since: -1))
  }
}

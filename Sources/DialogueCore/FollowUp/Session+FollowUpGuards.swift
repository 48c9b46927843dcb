extension Session {
  /// The day on which the meeting ended; none before.
  package var conferenceDay: Day? { sitting.closedAt.map { day(at: $0) } }

  /// The meeting is over, sealed or not, and the file is not put away.
  func requireFollowUp() throws(Refusal) {
    guard stage == .closed else { throw .wrongStage(stage: stage) }
  }

  /// Stands, is followed, and nobody has ended following it.
  func followedPetition(_ number: PetitionNumber) throws(Refusal) -> Petition {
    let petition = try standingPetition(number)
    guard !petition.petitionClass.isGuided else { throw .petitionGuided(number) }
    guard petition.followUp.closing == nil else { throw .petitionClosed(number) }
    return petition
  }

  func assignment(_ id: AssignmentID) throws(Refusal) -> Assignment {
    guard let assignment = followUp[id] else { throw .noSuchStep }
    guard assignment.struck == nil else { throw .stepStruck(.assignment(id: id)) }
    if let next = assignment.transferredTo { throw .assignmentTransferred(id, to: next) }
    return assignment
  }

  /// Stands, and its petition is still followed.
  func runningAssignment(_ id: AssignmentID) throws(Refusal) -> Assignment {
    let assignment = try assignment(id)
    _ = try followedPetition(assignment.petition)
    return assignment
  }

  func assignments(_ ids: [AssignmentID]) throws(Refusal) -> [Assignment] {
    guard !ids.isEmpty else { throw .noSuchStep }
    var found: [Assignment] = []
    for id in ids.eachOnce {
      found.append(try assignment(id))
    }
    return found
  }

  func task(_ id: NoticeTaskID) throws(Refusal) -> NoticeTask {
    guard let task = followUp[id] else { throw .noSuchStep }
    guard task.isStanding else { throw .stepStruck(.task(id: id)) }
    guard followUp[task.notice]?.isStanding == true else {
      throw .stepStruck(.notice(id: task.notice))
    }
    return task
  }

  /// Owed: its notice is issued, and nobody has closed it.
  func runningTask(_ id: NoticeTaskID) throws(Refusal) -> NoticeTask {
    let task = try task(id)
    guard followUp[task.notice]?.paper != nil else { throw .noticeNotIssued(task.notice) }
    guard task.closing == nil else { throw .taskClosed(id) }
    return task
  }

  func require(_ matter: FollowedMatter) throws(Refusal) {
    switch matter {
    case .assignment(let id): _ = try runningAssignment(id)
    case .task(let id): _ = try runningTask(id)
    }
  }

  /// A day that has come.
  func check(_ day: Day, _ act: Act) throws(Refusal) {
    guard day <= self.day(at: act.moment) else { throw .dayInFuture(day) }
  }

  func check(_ paper: PaperReference?, _ act: Act) throws(Refusal) {
    guard let paper else { return }
    _ = try worded(paper.number, else: .paperNumberMissing)
    try check(paper.date, act)
  }
}

extension Session {
  /// Nothing was assigned of it and nothing waits: it may be merged or taken back.
  func requireUnfollowed(_ petition: Petition) throws(Refusal) {
    guard standingAssignments(of: petition).isEmpty, openWait(of: petition) == nil,
      openEscalations(of: petition).isEmpty
    else { throw .petitionAssigned(petition.number) }
  }

  /// Petitions and tasks on which somebody still owes something.
  package var openMatters: Int {
    petitions.count { $0.isStanding && settlement(of: $0).isOpen }
      + followUp.tasks.count { $0.isOpen && followUp[$0.notice]?.paper != nil }
  }
}

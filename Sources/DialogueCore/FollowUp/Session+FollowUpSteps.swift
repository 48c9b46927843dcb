extension Session {
  /// Recorded by mistake: stays on record and counts no more.
  func strikeStep(_ step: FollowUpStep, _ reason: String) throws(Refusal) -> [Event] {
    try requireFollowUp()
    guard try !isStruck(step) else { throw .stepStruck(step) }
    let reason = try worded(reason, else: .reasonMissing)
    if let other = restingOn(step) { throw .stepInUse(other) }
    if case .notice(let id) = step, followUp[id]?.paper != nil { throw .noticeNotDraft(id) }
    if case .task(let id) = step, let task = followUp[id] { _ = try draft(task.notice) }
    return [.stepStruck(step: step, reason: reason)]
  }

  /// Counts again, where nothing has taken its place meanwhile.
  func restoreStep(_ step: FollowUpStep, _ act: Act) throws(Refusal) -> [Event] {
    try requireFollowUp()
    guard try isStruck(step) else { throw .stepNotStruck(step) }
    try requireFreeNumber(ofRevived: step, act)
    switch step {
    case .group(let id):
      if let content = followUp[id]?.content { _ = try checked(content, for: id) }
    case .assignment(let id):
      if let assignment = followUp[id] {
        _ = try followedPetition(assignment.petition)
        try requireUnassigned(assignment.petition, assignment.unit)
      }
    case .wait(let id):
      if let wait = followUp[id], wait.end == nil {
        let petition = try followedPetition(wait.petition)
        if let open = openWait(of: petition) { throw .alreadyWaiting(open.id) }
      }
    case .writtenAnswer(let id):
      for assignment in followUp[id]?.content.assignments ?? [] {
        _ = try unanswered(assignment)
      }
    case .report(let id):
      for assignment in try assignments(followUp[id]?.content.assignments ?? []) {
        if let report = standingReport(on: assignment) {
          throw .alreadyReported(assignment.id, by: report.id)
        }
      }
    case .escalation(let id):
      for number in followUp[id]?.content.petitions ?? [] {
        _ = try followedPetition(number)
      }
    case .task(let id):
      if let task = followUp[id] { _ = try draft(task.notice) }
    case .termExtension(let id):
      if let target = followUp[id]?.target, let later = standingExtensions(of: target).last,
        later.id > id
      {
        throw .stepInUse(.termExtension(id: later.id))
      }
      try requireReopened(for: id)
    case .progress, .difficulty, .citizenNotice, .notice, .reading, .incident, .urging,
      .publication:
      break
    }
    return [.stepRestored(step: step)]
  }

  /// A date that came with taking a petition up stands only as long as that does.
  private func requireReopened(for id: ExtensionID) throws(Refusal) {
    guard let given = followUp[id], case .assignment(let assignment) = given.target,
      let petition = followUp[assignment]?.petition, isOfReopening(id, of: petition)
    else { return }
    guard lastReopening(of: petition)?.record == given.record else {
      throw .petitionClosed(petition)
    }
  }

  private func isStruck(_ step: FollowUpStep) throws(Refusal) -> Bool {
    let reason: String??
    switch step {
    case .group(let id): reason = followUp[id].map(\.struck)
    case .assignment(let id): reason = followUp[id].map(\.struck)
    case .progress(let id): reason = followUp[id].map(\.struck)
    case .difficulty(let id): reason = followUp[id].map(\.struck)
    case .termExtension(let id): reason = followUp[id].map(\.struck)
    case .wait(let id): reason = followUp[id].map(\.struck)
    case .escalation(let id): reason = followUp[id].map(\.struck)
    case .writtenAnswer(let id): reason = followUp[id].map(\.struck)
    case .report(let id): reason = followUp[id].map(\.struck)
    case .citizenNotice(let id): reason = followUp[id].map(\.struck)
    case .notice(let id): reason = followUp[id].map(\.struck)
    case .task(let id): reason = followUp[id].map(\.struck)
    case .reading(let id): reason = followUp[id].map(\.struck)
    case .incident(let id): reason = followUp[id].map(\.struck)
    case .urging(let id): reason = followUp[id].map(\.struck)
    case .publication(let id): reason = followUp[id].map(\.struck)
    }
    guard let reason else { throw .noSuchStep }
    return reason != nil
  }

  /// What must be struck first, because it builds on the step.
  private func restingOn(_ step: FollowUpStep) -> FollowUpStep? {
    switch step {
    case .group(let id):
      followUp.assignments.last { $0.content.group == id && $0.struck == nil }
        .map { .assignment(id: $0.id) }
    case .assignment(let id): followUp[id].flatMap(restingOn)
    case .termExtension(let id):
      followUp[id].flatMap { standingExtensions(of: $0.target).last }
        .flatMap { $0.id > id ? .termExtension(id: $0.id) : nil }
    case .writtenAnswer(let id):
      followUp.citizenNotices.last { $0.content.answer == id && $0.isStanding }
        .map { .citizenNotice(id: $0.id) }
    case .progress, .difficulty, .wait, .escalation, .report, .citizenNotice, .notice, .task,
      .reading, .incident, .urging, .publication:
      nil
    }
  }

  private func restingOn(_ assignment: Assignment) -> FollowUpStep? {
    if let next = assignment.transferredTo { return .assignment(id: next) }
    if let answer = standingAnswer(to: assignment) { return .writtenAnswer(id: answer.id) }
    if let report = standingReport(on: assignment) { return .report(id: report.id) }
    return nil
  }
}

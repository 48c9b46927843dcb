extension Session {
  /// What the office owes before the session, in the order of the checklist.
  package var duties: [Duty] {
    [planDuty, approvalDuty, presidingDuty, announcementDuty]
      + channelDuties
      + [
        issuesDuty, preparedAnswersDuty, tasksDuty, rolesDuty, invitationsDuty, attendanceDuty,
        registrationsDuty, agendaDuty,
      ]
  }

  private var planDuty: Duty {
    Duty(
      .plan,
      fixedDay == nil ? .missing : .done,
      doneOn: plan.document?.date
    )
  }

  /// The plan says something else than what was approved.
  package var isApprovalOutdated: Bool {
    preparation.approved.map { $0 != ApprovedContent(of: plan) } ?? false
  }

  private var approvalDuty: Duty {
    Duty(
      .approval,
      preparation.approval == nil || isApprovalOutdated ? .missing : .done,
      doneOn: preparation.approval?.on
    )
  }

  private var presidingDuty: Duty {
    let gaps = presidingGaps
    let asked = asksForCoChairs ? 2 : 1
    let delegation = ruleset.chair.delegation.map { ($0.source, $0.certainty) }
    let coChairs = ruleset.chair.coChairs.map { ($0.source, $0.certainty) }
    return Duty(
      .presiding,
      gaps.isEmpty ? .done : .partly(done: asked - gaps.count, of: asked),
      rule: gaps == [.coChairMissing] ? coChairs : delegation
    )
  }

  private var announcementDuty: Duty {
    let channels = channelDuties
    let done = channels.count { $0.state == .done }
    let rule = ruleset.announcement.term.map { ($0.source, $0.certainty) }
    guard !channels.isEmpty else {
      let told = preparation.announcements.contains(where: \.counts)
      return Duty(.announcement, told ? .done : .missing, announcementDue, rule: rule)
    }
    let state: Duty.State =
      done == channels.count
      ? .done : done == 0 ? .missing : .partly(done: done, of: channels.count)
    return Duty(.announcement, state, announcementDue, rule: rule)
  }

  private var channelDuties: [Duty] {
    let asked = ruleset.announcement.contents?.value ?? []
    return (ruleset.announcement.channels?.value ?? []).map { channel in
      let told = preparation.announcements.filter {
        $0.counts && $0.content.channel == channel.id
      }.min { $0.content.on < $1.content.on }
      let contents = asked.count { told?.content.contents.contains($0.id) == true }
      let state: Duty.State =
        told == nil
        ? .missing
        : contents == asked.count ? .done : .partly(done: contents, of: asked.count)
      return Duty(
        .channel(channel.id),
        state,
        announcementDue,
        rule: ruleset.announcement.channels.map { ($0.source, $0.certainty) },
        doneOn: told?.content.on
      )
    }
  }

  private var issuesDuty: Duty {
    let standing = preparation.issues.filter { !$0.isDropped }
    return Duty(.issues, standing.isEmpty ? .notAsked : .done)
  }

  private var preparedAnswersDuty: Duty {
    tasksDuty(
      .preparedAnswers,
      .preparedAnswer,
      due: preparedAnswersDue,
      rule: ruleset.preparedAnswers.term.map { ($0.source, $0.certainty) }
    )
  }

  /// By when the ruleset wants prepared answers in, once the day of the session is known.
  var preparedAnswersDue: Deadline? {
    guard let held = fixedDay, let term = ruleset.preparedAnswers.term?.value else { return nil }
    return try? reckoned(term, from: held)
  }

  private var tasksDuty: Duty { tasksDuty(.tasks, .work, due: nil, rule: nil) }

  private func tasksDuty(
    _ kind: Duty.Kind,
    _ work: PreparationTaskContent.Kind,
    due: Deadline?,
    rule: (String, Certainty)?
  ) -> Duty {
    let tasks = preparation.tasks.filter { !$0.isDropped && $0.content.kind == work }
    let done = tasks.count { $0.done != nil }
    let state: Duty.State =
      tasks.isEmpty
      ? .notAsked
      : done == tasks.count ? .done : done == 0 ? .missing : .partly(done: done, of: tasks.count)
    let next = tasks.filter { $0.done == nil }.compactMap(\.deadline).min { $0.due < $1.due }
    return Duty(kind, state, tasks.isEmpty ? due : next, rule: rule)
  }

  /// No rule asks who sits where: without it nothing is missing when the session opens.
  private var rolesDuty: Duty {
    let hasSecretary = preparation.roles.contains { $0.station.role == .secretary }
    return Duty(.roles, hasSecretary ? .done : .notAsked)
  }

  private var invitationsDuty: Duty {
    let sent = preparation.invitations.filter(\.counts)
    let asked = ruleset.invitations.invitees
    let term = ruleset.invitations.term.map { ($0.source, $0.certainty) }
    return Duty(
      .invitations,
      sent.isEmpty ? (asked == nil ? .notAsked : .missing) : .done,
      invitationsDue,
      rule: term ?? asked.map { ($0.source, $0.certainty) },
      doneOn: sent.map(\.content.on).min()
    )
  }

  private var attendanceDuty: Duty {
    Duty(.attendance, preparation.attendance.isEmpty ? .missing : .done)
  }

  private var registrationsDuty: Duty {
    Duty(.registrations, queue.registrations.isEmpty ? .notAsked : .done)
  }

  private var agendaDuty: Duty { Duty(.agenda, agenda.items.isEmpty ? .missing : .done) }
}

extension Duty {
  init(
    _ kind: Kind,
    _ state: State,
    _ deadline: Deadline? = nil,
    rule: (source: String, certainty: Certainty)? = nil,
    doneOn: Day? = nil,
    proof: String? = nil
  ) {
    self.kind = kind
    self.state = state
    self.deadline = deadline
    source = rule?.source
    certainty = rule?.certainty
    self.doneOn = doneOn
    self.proof = proof
  }
}

import DeskKit
import DialogueCore

extension Station {
  /// Enter: the form that records the selected row.
  mutating func openSelectedDuty(_ scene: Scene) -> [Intent] {
    guard let row = selectedDuty(scene) else { return nothing(StatusWords.nothingSelected) }
    return open(row, scene)
  }

  /// The form that records a row of the checklist, wherever the row is shown.
  mutating func open(_ row: DutyRow, _ scene: Scene) -> [Intent] {
    switch row {
    case .duty(let kind): return open(kind, scene)
    case .issue(let id): return openBefore(IssueForm(issue: id), for: .issue, scene)
    case .task(let id):
      let isDone = Checklist(scene).task(id)?.done != nil
      return isDone
        ? offerRepairs(of: row, scene) : openBefore(TaskDoneForm(task: id), for: .taskDone, scene)
    case .announcement(let id):
      let channel = Checklist(scene).announcement(id)?.content.channel
      return openBefore(AnnouncementForm(channel: channel), for: .announce, scene)
    case .invitation: return openBefore(InvitationForm(), for: .invite, scene)
    }
  }

  /// `s`: what was recorded of the selected row is put right, or taken back.
  mutating func amendSelectedDuty(_ scene: Scene) -> [Intent] {
    guard let row = selectedDuty(scene) else { return nothing(StatusWords.nothingSelected) }
    switch row {
    case .duty(.approval) where scene.session.preparation.approval != nil:
      return offerRepairs(of: row, scene)
    case .duty, .issue: return openSelectedDuty(scene)
    case .task, .announcement, .invitation: return offerRepairs(of: row, scene)
    }
  }

  /// What a menu, the palette or `p` asks for before the session.
  mutating func actBefore(_ action: DeskAction, showing scene: Scene) -> [Intent] {
    switch action {
    case .plan: return openBefore(PlanForm(), for: action, scene)
    case .approve: return openBefore(ApprovalForm(), for: action, scene)
    case .delegate: return openBefore(DelegationForm(), for: action, scene)
    case .coChairs: return openBefore(CoChairsForm(), for: action, scene)
    case .role: return openBefore(RoleForm(), for: action, scene)
    case .issue: return openBefore(IssueForm(), for: action, scene)
    case .earlierMatters: return readEarlier()
    case .task: return openBefore(TaskForm(kind: taskKind(scene)), for: action, scene)
    case .taskDone: return openOpenTask(scene)
    case .announce:
      return openBefore(AnnouncementForm(channel: missingChannel(scene)), for: action, scene)
    case .invite: return openBefore(InvitationForm(), for: action, scene)
    case .attendance: return openBefore(AttendanceForm(), for: action, scene)
    case .absence: return openBefore(AbsenceForm(), for: action, scene)
    case .adoptCalendar: return askCalendar() ?? nothing(DutyWords.notHere)
    case .addRow: return offerRows(scene)
    default: return []
    }
  }

  private mutating func open(_ kind: Duty.Kind, _ scene: Scene) -> [Intent] {
    switch kind {
    case .plan: return actBefore(.plan, showing: scene)
    case .approval: return actBefore(.approve, showing: scene)
    case .presiding:
      return offer(DutyWords.presidingTitle, [.plan, .delegate, .coChairs], scene)
    case .announcement: return actBefore(.announce, showing: scene)
    case .channel(let id):
      return openBefore(AnnouncementForm(channel: id), for: .announce, scene)
    case .issues: return actBefore(.issue, showing: scene)
    case .preparedAnswers:
      return openBefore(TaskForm(kind: .preparedAnswer), for: .task, scene)
    case .tasks: return openBefore(TaskForm(kind: .work), for: .task, scene)
    case .invitations: return actBefore(.invite, showing: scene)
    case .attendance: return offer(DutyWords.attendanceTitle, [.attendance, .absence], scene)
    case .registrations: return menu(.register, [.register, .importList], scene)
    case .agenda: return go(.agenda)
    case .roles: return actBefore(.role, showing: scene)
    // What is owed after the meeting is no row of the checklist before it.
    case .after: return []
    }
  }

  /// The row that a key means; what has left the list means nothing.
  private func selectedDuty(_ scene: Scene) -> DutyRow? {
    lists.duties.selectedID
  }

  /// Opens a form, unless this station may not give its command at all.
  private mutating func openBefore(
    _ form: any DeskForm,
    for action: DeskAction,
    _ scene: Scene
  ) -> [Intent] {
    guard mayPrepare(action) else { return nothing(DutyWords.notHere) }
    return open(form, scene)
  }

  /// The intake desk counts who is there; the chair approves; the secretary does everything.
  ///
  /// Whoever sits at the table may read what an earlier session left open.
  func mayPrepare(_ action: DeskAction) -> Bool {
    switch actor.role {
    case .secretary: true
    case .operator: [.attendance, .absence, .earlierMatters].contains(action)
    case .chair: [.approve, .earlierMatters].contains(action)
    case .hall: false
    }
  }

  private mutating func offerRows(_ scene: Scene) -> [Intent] {
    offer(
      DutyWords.addTitle,
      [
        .announce, .issue, .task, .taskDone, .invite, .attendance, .absence, .role, .coChairs,
        .delegate, .approve, .plan, .earlierMatters,
      ],
      scene
    )
  }

  private mutating func offer(
    _ title: Phrase,
    _ acts: [DeskAction],
    _ scene: Scene
  ) -> [Intent] {
    let choices = acts.map { action in
      Choice(
        id: action.rawValue,
        label: action.title,
        obstacle: mayPrepare(action) ? nil : DutyWords.notHere
      )
    }
    overlays.append(.menu(Menu(title, choices), .acts))
    return []
  }

  /// What takes back a row that was recorded by mistake.
  private mutating func offerRepairs(of row: DutyRow, _ scene: Scene) -> [Intent] {
    guard actor.role == .secretary else { return nothing(DutyWords.notHere) }
    let repairs = RepairWords.repairs(of: row, in: Checklist(scene))
    guard !repairs.isEmpty else { return nothing(StatusWords.nothingSelected) }
    let choices = repairs.enumerated().map { Choice(id: "\($0)", label: $1.label) }
    let commands = repairs.enumerated().map { ("\($0)", $1.command) }
    overlays.append(
      .menu(
        Menu(RepairWords.title, choices),
        .commands(Dictionary(uniqueKeysWithValues: commands))
      )
    )
    return []
  }

  private mutating func openOpenTask(_ scene: Scene) -> [Intent] {
    let selected: PreparationTaskID? =
      if case .task(let id) = lists.duties.selectedID { id } else { nil }
    let open = scene.session.openTasks
    guard let task = open.first(where: { $0.id == selected }) ?? open.first else {
      return nothing(DutyWords.nothingOpen)
    }
    return openBefore(TaskDoneForm(task: task.id), for: .taskDone, scene)
  }

  /// `p` under prepared answers asks for one; elsewhere it asks for other work.
  private func taskKind(_ scene: Scene) -> PreparationTaskContent.Kind {
    let group = lists.duties.selectedID.map(Checklist(scene).group)
    return group == .tasks ? .work : .preparedAnswer
  }

  private func missingChannel(_ scene: Scene) -> ChannelID? {
    let channels = scene.session.duties.compactMap { duty -> (ChannelID, Duty.State)? in
      if case .channel(let id) = duty.kind { (id, duty.state) } else { nil }
    }
    return (channels.first { $0.1 != .done } ?? channels.first)?.0
  }
}

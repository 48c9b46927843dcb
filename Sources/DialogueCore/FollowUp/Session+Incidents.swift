extension Session {
  /// One occurrence of what the task limits: its own clock runs from its day.
  func recordIncident(
    _ id: NoticeTaskID,
    _ content: IncidentContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    guard let limit = try workingTask(id).occurrenceLimit else { throw .taskLacks(.limit) }
    try check(content.on, act)
    _ = try worded(content.text)
    return [
      .incidentRecorded(
        incident: IncidentID(rawValue: followUp.incidents.count + 1),
        task: id,
        content: content,
        deadline: try begun(limit.term, on: content.on)
      )
    ]
  }

  func resolveIncident(
    _ id: IncidentID,
    _ done: PreparationDone,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let incident = try incident(id)
    guard incident.resolved == nil else { throw .alreadyDone }
    try check(done.on, act)
    guard done.on >= incident.content.on else {
      throw .endsBeforeItBegins(incident.content.on)
    }
    return [.incidentResolved(incident: id, done: done)]
  }

  func reopenIncident(_ id: IncidentID) throws(Refusal) -> [Event] {
    guard try incident(id).resolved != nil else { throw .unchanged }
    return [.incidentReopened(incident: id)]
  }

  private func incident(_ id: IncidentID) throws(Refusal) -> Incident {
    try requireFollowUp()
    guard let incident = followUp[id] else { throw .noSuchStep }
    guard incident.isStanding else { throw .stepStruck(.incident(id: id)) }
    _ = try runningTask(incident.task)
    return incident
  }
}

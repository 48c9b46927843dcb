import VietnameseText

extension Session {
  func addItem(
    _ template: AgendaTemplateItem,
    _ after: AgendaItemID?
  ) throws(Refusal) -> [Event] {
    try requireNotOver()
    if let after {
      _ = try item(after)
    }
    _ = try worded(template.title.vi)
    guard (0...24 * 60).contains(template.plannedMinutes) else { throw .numberOutOfRange }
    let id = AgendaItemID(rawValue: agenda.items.count + 1)
    return [.itemAdded(item: id, template: template, after: after)]
  }

  func beginItem(_ id: AgendaItemID, leaving: AgendaItemID?) throws(Refusal) -> [Event] {
    try requireOpen()
    let next = try item(id)
    guard agenda.current?.id == leaving else { throw .itemChanged(now: agenda.current?.id) }
    guard next.state != .current, next.state != .done else { throw .itemNotPending(id) }
    let left: [Event] = leaving.map { [.itemLeft(item: $0)] } ?? []
    return left + [.itemBegun(item: id)]
  }

  func finishItem(
    _ id: AgendaItemID,
    beginning next: AgendaItemID?,
    _ reason: String?
  ) throws(Refusal) -> [Event] {
    try requireOpen()
    let current = try item(id)
    guard current.state == .current else { throw .itemChanged(now: agenda.current?.id) }
    try requireFreeFloor()
    let waiting = current.template.kind == .speeches ? queue.order.count : 0
    let reason = reason?.trimmed
    if waiting > 0, reason?.isEmpty != false {
      throw .peopleWaiting(count: waiting)
    }
    let finished = Event.itemFinished(item: id, waiting: waiting, reason: reason)
    guard let next else { return [finished] }
    let following = try item(next)
    guard following.state == .pending else { throw .itemNotPending(next) }
    return [finished, .itemBegun(item: next)]
  }

  func skipItem(_ id: AgendaItemID, _ reason: String) throws(Refusal) -> [Event] {
    let reason = try leavingReason(id, reason)
    return [.itemSkipped(item: id, reason: reason)]
  }

  func deferItem(_ id: AgendaItemID, _ reason: String) throws(Refusal) -> [Event] {
    let reason = try leavingReason(id, reason)
    return [.itemDeferred(item: id, reason: reason)]
  }

  private func leavingReason(_ id: AgendaItemID, _ reason: String) throws(Refusal) -> String {
    try requireMeeting()
    let item = try item(id)
    guard item.state == .pending || item.state == .current else { throw .itemNotPending(id) }
    if item.state == .current { try requireFreeFloor() }
    return try worded(reason, else: .reasonMissing)
  }

  func reopenItem(_ id: AgendaItemID, _ reason: String) throws(Refusal) -> [Event] {
    try requireOpen()
    let item = try item(id)
    guard item.state != .pending, item.state != .current else { throw .unchanged }
    let reason = try worded(reason, else: .reasonMissing)
    let left: [Event] = agenda.current.map { [.itemLeft(item: $0.id)] } ?? []
    return left + [.itemReopened(item: id, reason: reason)]
  }

  func planItem(_ id: AgendaItemID, _ minutes: Int) throws(Refusal) -> [Event] {
    try requireNotOver()
    let item = try item(id)
    guard (0...24 * 60).contains(minutes) else { throw .numberOutOfRange }
    guard item.plannedMinutes != minutes else { throw .unchanged }
    return [.itemPlanned(item: id, minutes: minutes)]
  }

  /// Takes back the newest step; an item skipped or deferred before its turn is pending again.
  func retraceItem(ended: AgendaItemID?, begun: AgendaItemID?) throws(Refusal) -> [Event] {
    try requireMeeting()
    guard ended != nil || begun != nil else { throw .noSuchItem }
    let retraced = Event.itemRetraced(ended: ended, begun: begun)
    if let ended {
      let item = try item(ended)
      guard item.state != .current, let former = item.formerStates.last else {
        throw .itemNotCurrent(ended)
      }
      if former != .current, begun == nil { return [retraced] }
      guard former == .current else { throw .itemNotCurrent(ended) }
    }
    try requireOpen()
    guard agenda.current?.id == begun else { throw .itemChanged(now: agenda.current?.id) }
    if let ended, let begun {
      guard agenda[ended]?.finishedAt == agenda[begun]?.begunAt else {
        throw .itemChanged(now: begun)
      }
    }
    if let begun, let speech = speeches.first(where: { $0.item == begun && $0.state != .void }),
      agenda[begun]?.stretches.count == 1
    {
      throw .itemBusy(speech: speech.id)
    }
    return [retraced]
  }
}

extension Session {
  /// When the last item would end if the rest takes as long as planned, counted from the end of a
  /// break; none while nobody has said when the meeting goes on.
  package func estimatedEnd(at moment: Moment) -> Moment? {
    guard stage == .adjourned else { return agenda.estimatedEnd(at: moment) }
    guard let resumes = sitting.runningPause?.resumesAt else { return nil }
    return agenda.estimatedEnd(at: moment.moved(toWall: max(resumes, moment.wall)))
  }
}

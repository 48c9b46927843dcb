extension Session {
  mutating func add(
    _ item: AgendaItemID,
    _ template: AgendaTemplateItem,
    after: AgendaItemID?
  ) {
    let place = after.flatMap { id in agenda.items.firstIndex { $0.id == id } }.map { $0 + 1 }
    agenda.items.insert(
      AgendaItem(id: item, template: template),
      at: place ?? agenda.items.count
    )
  }

  mutating func begin(_ item: AgendaItemID, _ stamp: Stamp) {
    agenda.update(item) {
      $0.formerStates.append($0.state)
      $0.state = .current
      $0.stretches.append(AgendaItem.Stretch(from: stamp.moment))
    }
  }

  mutating func finish(_ item: AgendaItemID, as state: AgendaItem.State, _ stamp: Stamp) {
    agenda.update(item) {
      $0.formerStates.append($0.state)
      $0.state = state
      $0.stopClock(at: stamp.moment)
    }
  }

  mutating func plan(_ item: AgendaItemID, minutes: Int) {
    agenda.update(item) { $0.template = $0.template.planned(minutes: minutes) }
  }

  /// The time that ran for `begun` counts for `ended`, which is current as if it had never ended.
  mutating func retrace(ended: AgendaItemID?, begun: AgendaItemID?, _ stamp: Stamp) {
    var stretches: [AgendaItem.Stretch] = []
    if let begun {
      agenda.update(begun) {
        stretches = $0.takeLastStretches()
        $0.state = $0.formerStates.popLast() ?? .pending
      }
    }
    let lastBreak = sitting.pauses.last?.from
    guard let ended else { return }
    agenda.update(ended) {
      $0.state = $0.formerStates.popLast() ?? .pending
      guard $0.state == .current else { return }
      $0.resumeClock(with: stretches, at: stamp.moment, lastBreak: lastBreak)
    }
  }
}

extension AgendaItem {
  mutating func stopClock(at moment: Moment) {
    if let last = stretches.indices.last, stretches[last].until == nil {
      stretches[last].until = moment
    }
  }

  /// Removes and gives back the time since the item last became current by a step.
  fileprivate mutating func takeLastStretches() -> [Stretch] {
    let start = stretches.lastIndex { !$0.isResumption } ?? stretches.endIndex
    defer { stretches.removeSubrange(start...) }
    return Array(stretches[start...])
  }

  /// Goes on with the time of the item that followed; without one, as if the clock had never
  /// stopped, breaks of the sitting left out.
  fileprivate mutating func resumeClock(
    with following: [Stretch],
    at moment: Moment,
    lastBreak: Moment?
  ) {
    guard following.isEmpty else {
      stretches += following.map {
        Stretch(from: $0.from, until: $0.until, isResumption: true)
      }
      return
    }
    guard let last = stretches.indices.last, let stop = stretches[last].until else { return }
    if let lastBreak, lastBreak.wall >= stop.wall {
      stretches.append(Stretch(from: moment, isResumption: true))
    } else {
      stretches[last].until = nil
    }
  }
}

extension AgendaTemplateItem {
  func planned(minutes: Int) -> AgendaTemplateItem {
    AgendaTemplateItem(
      title: title,
      shortTitle: shortTitle,
      plannedMinutes: minutes,
      kind: kind,
      source: source
    )
  }
}

extension Session {
  mutating func open(_ person: Person, _ ground: Presiding.Ground, _ stamp: Stamp) {
    stage = .open
    sitting.openedAt = stamp.moment
    queue.isListOpen = true
    presidings.append(
      Presiding(person: person, from: stamp.moment, ground: ground, reason: nil)
    )
  }

  mutating func adjourn(_ resumesAt: Int64?, _ reason: String?, _ stamp: Stamp) {
    stage = .adjourned
    sitting.pauses.append(
      Sitting.Pause(from: stamp.moment, resumesAt: resumesAt, reason: reason)
    )
    if let item = agenda.current {
      agenda.update(item.id) { $0.stopClock(at: stamp.moment) }
    }
  }

  mutating func resume(_ stamp: Stamp) {
    stage = .open
    if let item = agenda.current {
      agenda.update(item.id) {
        $0.stretches.append(AgendaItem.Stretch(from: stamp.moment, isResumption: true))
      }
    }
    guard let last = sitting.pauses.indices.last else { return }
    sitting.pauses[last].until = stamp.moment
  }

  mutating func close(_ stamp: Stamp) {
    stage = .closed
    sitting.closedAt = stamp.moment
    queue.isListOpen = false
  }
}

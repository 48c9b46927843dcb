extension Session {
  mutating func enter(
    _ number: RegistrationNumber,
    _ entry: RegistrationEntry,
    _ place: Int,
    _ earlier: RegistrationNumber?,
    _ stamp: Stamp
  ) {
    queue.registrations.append(
      Registration(
        number: number,
        entry: entry,
        record: stamp.record,
        registeredAt: stamp.moment,
        registeredBy: stamp.actor,
        earlier: earlier
      )
    )
    queue.put(number, at: place)
  }

  mutating func move(
    _ number: RegistrationNumber,
    from: Int,
    to: Int,
    _ reason: String,
    _ stamp: Stamp
  ) {
    queue.put(number, at: to)
    queue.update(number) {
      $0.moves.append(
        Registration.Move(
          record: stamp.record,
          at: stamp.moment,
          by: stamp.actor,
          from: from,
          to: to,
          reason: reason
        )
      )
    }
  }

  /// No longer waits or is called, for the reason that `state` gives.
  mutating func leave(_ number: RegistrationNumber, _ state: Registration.State) {
    queue.noteDeparture(of: number)
    queue.remove(number)
    queue.update(number) {
      $0.state = state
      if state == .absent, let last = $0.calls.indices.last {
        $0.calls[last].outcome = .absent
      }
    }
  }

  mutating func guide(_ number: RegistrationNumber) {
    leave(number, .guided)
    queue.update(number) {
      $0.setAside = $0.entry
      $0.entry = $0.entry.withoutMatter
    }
  }

  mutating func giveBack(_ number: RegistrationNumber, place: Int) {
    queue.update(number) {
      if let matter = $0.setAside { $0.entry = $0.entry.withMatter(of: matter) }
      $0.setAside = nil
      $0.state = .waiting
    }
    queue.put(number, at: place)
  }

  mutating func call(
    _ number: RegistrationNumber,
    _ place: Int,
    _ reason: String?,
    _ stamp: Stamp
  ) {
    queue.noteDeparture(of: number)
    queue.remove(number)
    queue.called = number
    queue.update(number) {
      $0.state = .called
      $0.calls.append(
        Registration.Call(
          record: stamp.record,
          at: stamp.moment,
          by: stamp.actor,
          place: place,
          outOfOrder: reason,
          outcome: .pending
        )
      )
    }
  }

  mutating func returnCall(_ number: RegistrationNumber, _ place: Int, _ reason: String) {
    queue.update(number) {
      $0.state = .waiting
      if let last = $0.calls.indices.last {
        $0.calls[last].outcome = .byMistake(reason: reason)
      }
    }
    queue.put(number, at: place)
  }

  mutating func retractAbsence(_ number: RegistrationNumber) {
    queue.called = number
    queue.update(number) {
      $0.state = .called
      if let last = $0.calls.indices.last {
        $0.calls[last].outcome = .pending
      }
    }
  }
}

extension SpeakerQueue {
  /// Puts the registration at a place among those who wait, wherever it stood before.
  mutating func put(_ number: RegistrationNumber, at place: Int) {
    remove(number)
    order.insert(number, at: min(max(0, place), order.count))
  }

  /// Remembers where the registration stands, so that it can come back to it.
  mutating func noteDeparture(of number: RegistrationNumber) {
    let ahead = place(of: number).map { Array(order.prefix($0)) }
    update(number) {
      $0.formerState = $0.state
      $0.stoodBehind = ahead ?? $0.stoodBehind
    }
  }

  mutating func remove(_ number: RegistrationNumber) {
    order.removeAll { $0 == number }
    if called == number {
      called = nil
    }
  }
}

extension Session {
  mutating func start(
    _ id: SpeechID,
    _ kind: Speech.Kind,
    _ speaker: Speaker,
    _ item: AgendaItemID?,
    _ follows: SpeechID?,
    _ allotted: Int?,
    _ stamp: Stamp
  ) {
    speeches.append(
      Speech(
        id: id,
        kind: kind,
        speaker: speaker,
        item: item,
        follows: follows,
        record: stamp.record,
        allotted: allotted,
        startedAt: stamp.moment,
        runningSince: stamp.moment
      )
    )
    if case .registered(let number) = speaker {
      queue.remove(number)
      queue.update(number) {
        $0.state = .served
        if let last = $0.calls.indices.last {
          $0.calls[last].outcome = .began
        }
      }
    }
  }

  mutating func pause(_ id: SpeechID, _ stamp: Stamp) {
    update(id) {
      $0.stopClock(at: stamp.moment)
      $0.state = .paused
    }
  }

  mutating func resume(_ id: SpeechID, _ stamp: Stamp) {
    update(id) {
      $0.runningSince = stamp.moment
      $0.state = .speaking
    }
  }

  mutating func end(_ id: SpeechID, _ state: Speech.State, _ stamp: Stamp) {
    update(id) {
      $0.stopClock(at: stamp.moment)
      $0.endedAt = stamp.moment
      $0.wasPausedAtEnd = $0.state == .paused
      $0.state = state
    }
  }

  mutating func adjust(_ id: SpeechID, _ seconds: Int) {
    update(id) { $0.allotted = max(0, ($0.allotted ?? 0) + seconds) }
  }

  mutating func correctStart(_ id: SpeechID, _ wall: Int64) {
    update(id) {
      let start = $0.startedAt.moved(toWall: wall)
      if $0.runningSince == $0.startedAt {
        $0.runningSince = start
      } else {
        $0.counted = max(0, $0.counted + $0.startedAt.wall - wall)
        $0.runningSince = $0.runningSince.map { $0.wall < start.wall ? start : $0 }
      }
      $0.startedAt = start
      $0.isStartCorrected = true
    }
  }

  mutating func remind(_ id: SpeechID, _ kind: ReminderKind, _ stamp: Stamp) {
    update(id) { $0.reminders.append(Speech.Reminder(at: stamp.moment, kind: kind)) }
  }

  /// A slip that was read before stays read when a later turn of its writer is void.
  private func wasFirstRead(_ slip: SlipNumber, in speech: Speech) -> Bool {
    ledger.contains { row in
      row.record == speech.record
        && row.events.contains(.slipSettled(slip: slip, outcome: .readAloud))
    }
  }

  /// Begun by mistake: the one who was called is called again, a slip lies unread, nobody's clock
  /// has run.
  mutating func void(_ id: SpeechID, _ stamp: Stamp) {
    update(id) {
      $0.stopClock(at: stamp.moment)
      $0.state = .void
    }
    guard let speech = self[id] else { return }
    if case .slip(let slip) = speech.speaker, self[slip]?.state == .readAloud,
      wasFirstRead(slip, in: speech)
    {
      update(slip) { $0.state = .received }
    }
    guard speech.kind == .registered, let number = speech.registration else { return }
    queue.called = number
    queue.update(number) {
      $0.state = .called
      if let last = $0.calls.indices.last {
        $0.calls[last].outcome = .pending
      }
    }
  }

  mutating func reopen(_ id: SpeechID, _ stamp: Stamp) {
    update(id) {
      $0.endedAt = nil
      $0.runningSince = $0.wasPausedAtEnd ? nil : stamp.moment
      $0.state = $0.wasPausedAtEnd ? .paused : .speaking
    }
  }

  private mutating func update(_ id: SpeechID, _ change: (inout Speech) -> Void) {
    guard speeches.indices.contains(id.place) else { return }
    change(&speeches[id.place])
  }
}

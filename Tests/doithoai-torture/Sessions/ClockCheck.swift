import DialogueCore

/// Looks for steps of the clocks about which the journal says nothing.
enum ClockCheck {
  /// Milliseconds by which the two clocks may part.
  private static let tolerance: Int64 = 2000

  static func check(_ records: [Record], _ findings: inout Findings) {
    for (before, record) in zip(records, records.dropFirst()) {
      findings.expect(record.number == before.number + 1, "#\(record.number) stands out of order")
      let isStart = record.events.contains { event in
        if case .journalAttached = event { true } else { false }
      }
      let wallStep = record.moment.wall - before.moment.wall
      let uptimeStep = isStart ? wallStep : record.moment.uptime - before.moment.uptime
      let isStep = wallStep < 0 || abs(wallStep - uptimeStep) > tolerance
      let isTold = record.events.contains(
        .journalClock(wallStep: wallStep, uptimeStep: uptimeStep)
      )
      findings.expect(isStep == isTold, "#\(record.number): \(wallStep) ms, told: \(isTold)")
      if isStep { findings.count("clock steps") }
    }
  }
}

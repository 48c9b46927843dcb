extension Session {
  /// The reading since which the figure of a task stands as asked; none while it does not.
  ///
  /// The newest reading that stands decides, whatever was read before it.
  package func metReading(of task: NoticeTask) -> IndicatorReading? {
    guard let indicator = task.content.indicator else { return nil }
    return task.readings.compactMap { followUp[$0] }.filter { $0.struck == nil }
      .sorted { ($0.content.on, $0.record) < ($1.content.on, $1.record) }
      .reversed().prefix { indicator.isMet(by: $0.content) }.last
  }

  /// The day on which the figure was reached; none while it still may be missed.
  ///
  /// What is to stay at or below a figure, or at it, is not reached before its period has ended.
  package func indicatorReached(_ task: NoticeTask, on today: Day) -> Day? {
    guard let indicator = task.content.indicator, let reading = metReading(of: task) else {
      return nil
    }
    guard indicator.comparison.holdsToTheEnd else { return reading.content.on }
    guard let due = task.indicatorDeadline?.due, today > due else { return nil }
    return max(reading.content.on, due)
  }
}

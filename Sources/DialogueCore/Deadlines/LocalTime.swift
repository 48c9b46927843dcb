/// What the calendar and the clock on the office's wall show together: terms are held against it.
package struct LocalTime: Hashable, Sendable {
  package let day: Day

  /// Minutes since midnight, 0 to 1439.
  package let minute: Int

  /// The beginning of `day` when no minute is named: nothing that ends on that day has ended yet.
  package init(_ day: Day, minute: Int = 0) {
    self.day = day
    self.minute = minute
  }

  /// `wall` is in milliseconds since 1970, in UTC.
  package init(wall: Int64, utcOffsetMinutes: Int) {
    day = Day(wall: wall, utcOffsetMinutes: utcOffsetMinutes)
    let dayLength = Int64(86_400_000)
    let sinceMidnight = (wall + Int64(utcOffsetMinutes) * 60_000) % dayLength
    minute = Int((sinceMidnight + dayLength) % dayLength / 60_000)
  }
}

extension Session {
  package func localTime(at moment: Moment) -> LocalTime {
    LocalTime(wall: moment.wall, utcOffsetMinutes: utcOffsetMinutes)
  }
}

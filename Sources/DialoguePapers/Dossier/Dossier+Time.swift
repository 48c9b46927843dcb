import DialogueCore

extension Dossier {
  var timeAndDay: String { plan.timeAndDay }
  var dayNamed: String { plan.dayNamed }
  var time: String? { plan.startTime }

  var year: Int { plan.date.year }

  /// When the session was held, or is to be.
  var heldOn: String {
    session.sitting.openedAt.map { clock.day($0.wall).longVietnamese } ?? dayNamed
  }

  static func time(ofMinute minute: Int) -> String {
    let minute = minute % (24 * 60)
    return "\(Numerals.padded(minute / 60)) giờ \(Numerals.padded(minute % 60)) phút"
  }

  /// `05 phút`, `01 phút 30 giây`.
  static func duration(seconds: Int) -> String {
    let minutes = "\(Numerals.padded(seconds / 60)) phút"
    let rest = seconds % 60 == 0 ? "" : "\(Numerals.padded(seconds % 60)) giây"
    return [seconds < 60 ? "" : minutes, rest].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Plan {
  /// `08 giờ 00 phút, thứ Sáu, ngày 24 tháng 5 năm 2024`, with dots for what is not fixed.
  var timeAndDay: String { [startTime ?? "… giờ … phút", dayNamed].joined(separator: ", ") }

  /// `thứ Sáu, ngày 24 tháng 5 năm 2024`, or the quarter that the plan names.
  var dayNamed: String {
    switch date {
    case .day(let day): "\(day.weekday.words), \(day.longVietnamese)"
    case .quarter(let number, let year): "quý \(Numerals.roman(number)) năm \(year)"
    case .quarters(let first, let last, let year):
      "quý \((first...max(first, last)).map(Numerals.roman).joined(separator: ", ")) năm \(year)"
    }
  }

  /// `08 giờ 00 phút`.
  var startTime: String? { startMinute.map(Dossier.time(ofMinute:)) }
}

extension Deadline {
  /// The term inside a task: `trước ngày 15/06/2024`, `trong 15 ngày làm việc, chậm nhất ngày …`.
  var taskWords: String {
    switch rule {
    case .workingDays(let count) where count > 0:
      "trong \(Numerals.padded(count)) ngày làm việc, chậm nhất ngày \(due.shortVietnamese)"
    case .calendarDays(let count) where count > 0:
      "trong \(Numerals.padded(count)) ngày, chậm nhất ngày \(due.shortVietnamese)"
    case .before(let day): "trước ngày \(day.shortVietnamese)"
    case .withinMonth(let year, let month): "trong tháng \(month)/\(year)"
    case .workingDays, .calendarDays, .by: "chậm nhất ngày \(due.shortVietnamese)"
    case .endOfMonth, .endOfYear, .withinQuarters, .period, .beforeTime, .earliest, .open:
      rule.words(from: start)
    }
  }
}

extension DeadlineRule {
  /// A term counted from an event: `05 ngày làm việc`; nothing for a rule that names a date.
  var length: String? {
    switch self {
    case .workingDays(let count): "\(Numerals.padded(abs(count))) ngày làm việc"
    case .calendarDays(let count): "\(Numerals.padded(abs(count))) ngày"
    case .before, .by, .withinMonth, .endOfMonth, .endOfYear, .withinQuarters, .period, .beforeTime,
      .earliest, .open:
      nil
    }
  }
}

/// The lunar calendar of Vietnam, by sun and moon as the clocks at UTC+7 see them.
///
/// A month begins on the day of its new moon; the eleventh holds the winter solstice; where thirteen
/// months lie between two of those, the first in which the sun enters no new sign counts twice.
package enum LunarCalendar {
  /// The day on which a date of the lunar year that begins in `year` falls.
  ///
  /// - Returns: The date in the month itself, never in the leap month after it; nil when the month
  ///   has no such day, or outside 1900 to 2199, for which the formulas were not checked.
  package static func day(_ day: Int, ofMonth month: Int, year: Int) -> Day? {
    guard 1900...2199 ~= year, 1...12 ~= month, day >= 1 else { return nil }
    // Counted from the eleventh month, in which the solar year ends.
    let solarYear = month < 11 ? year - 1 : year
    let eleventh = eleventhMonth(of: solarYear)
    var offset = (month + 1) % 12
    if let leap = leapOffset(after: eleventh, before: eleventhMonth(of: solarYear + 1)),
      offset >= leap
    {
      offset += 1
    }
    let first = firstDay(eleventh + offset)
    guard day <= firstDay(eleventh + offset + 1) - first else { return nil }
    return Day(wall: 0, utcOffsetMinutes: 0).adding(days: first + day - 1)
  }

  /// New Year's day.
  package static func newYear(_ year: Int) -> Day? { day(1, ofMonth: 1, year: year) }

  private static let hoursEast = 7.0

  /// The month whose new moon is number `k` begins so many days after 1970-01-01.
  private static func firstDay(_ k: Int) -> Int {
    Int((Sky.newMoon(k) + hoursEast / 24).rounded(.down))
  }

  /// Which twelfth of its way the sun is in as that month begins; 9 from the winter solstice on.
  private static func sign(_ k: Int) -> Int {
    Int(Sky.sunLongitude(Double(firstDay(k)) - hoursEast / 24) / 30)
  }

  /// The number of the new moon with which the month of the winter solstice begins.
  private static func eleventhMonth(of year: Int) -> Int {
    let yearEnd = (Double(year - 2000) + 0.97) * 12.3683
    var k = Int(yearEnd.rounded(.down)) + 1
    // The latest month that begins before the sun reaches the solstice.
    while !(7...8).contains(sign(k)) { k -= 1 }
    return k
  }

  private static func leapOffset(after eleventh: Int, before next: Int) -> Int? {
    guard next - eleventh == 13 else { return nil }
    return (1...12).first { sign(eleventh + $0) == sign(eleventh + $0 + 1) }
  }
}

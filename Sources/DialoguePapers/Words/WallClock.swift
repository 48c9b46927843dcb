import DialogueCore

/// Times in the words of official papers, for the office's own time zone.
struct WallClock {
  let utcOffsetMinutes: Int

  /// `08 giờ 05 phút`.
  func time(_ wall: Int64) -> String {
    let minutes = minutesOfDay(wall)
    return "\(Numerals.padded(minutes / 60)) giờ \(Numerals.padded(minutes % 60)) phút"
  }

  /// `08:05:09`.
  func exactTime(_ wall: Int64) -> String {
    let seconds = Int((wall % 60_000 + 60_000) % 60_000 / 1000)
    let minutes = minutesOfDay(wall)
    return [minutes / 60, minutes % 60, seconds].map(Numerals.padded).joined(separator: ":")
  }

  /// `24/5/2024`.
  func date(_ wall: Int64) -> String { day(wall).shortVietnamese }

  /// `08 giờ 05 phút ngày 24/5/2024`.
  func timeAndDate(_ wall: Int64) -> String { "\(time(wall)) ngày \(date(wall))" }

  /// `08 giờ 05 phút, ngày 24 tháng 5 năm 2024`, as minutes begin and end.
  func longTimeAndDate(_ wall: Int64) -> String {
    "\(time(wall)), \(day(wall).longVietnamese)"
  }

  func day(_ wall: Int64) -> Day { Day(wall: wall, utcOffsetMinutes: utcOffsetMinutes) }

  /// `05 phút 12 giây`, with hours from one hour on.
  static func duration(milliseconds: Int64) -> String {
    let seconds = Int(milliseconds / 1000)
    let rest =
      "\(Numerals.padded(seconds / 60 % 60)) phút \(Numerals.padded(seconds % 60)) giây"
    return seconds < 3600 ? rest : "\(Numerals.padded(seconds / 3600)) giờ \(rest)"
  }

  private func minutesOfDay(_ wall: Int64) -> Int {
    LocalTime(wall: wall, utcOffsetMinutes: utcOffsetMinutes).minute
  }
}

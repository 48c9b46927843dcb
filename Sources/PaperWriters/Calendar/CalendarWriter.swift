package import DialogueCore
import VietnameseText

/// Writes days for a calendar program: RFC 5545, every entry an event of a whole day.
///
/// A whole day has no time zone, so there is none to describe.
package struct CalendarWriter: Sendable {
  private let name: String
  private let moment: Moment
  private let edition: Int

  /// - Parameters:
  ///   - name: What the calendar is called.
  ///   - moment: As of when the entries stand.
  ///   - edition: Grows whenever an entry may have changed, so that a later file replaces it.
  package init(name: String, at moment: Moment, edition: Int) {
    self.name = name
    self.moment = moment
    self.edition = edition
  }

  /// The whole file; its lines end as the format asks, none is longer than 75 octets.
  package func text(of entries: [CalendarEntry]) -> String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//doithoai//doithoai//VI", "CALSCALE:GREGORIAN",
      "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    return (head + entries.flatMap(lines) + ["END:VCALENDAR"])
      .map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(of entry: CalendarEntry) -> [String] {
    var lines = [
      "BEGIN:VEVENT", "UID:\(entry.id)", "DTSTAMP:\(stamp)", "SEQUENCE:\(edition)",
      "DTSTART;VALUE=DATE:\(Self.digits(entry.day))",
      "DTEND;VALUE=DATE:\(Self.digits(entry.day.adding(days: 1)))",
      "SUMMARY:\(Self.escaped(entry.title))",
    ]
    if !entry.details.isEmpty { lines.append("DESCRIPTION:\(Self.escaped(entry.details))") }
    if !entry.categories.isEmpty {
      lines.append("CATEGORIES:\(entry.categories.map(Self.escaped).joined(separator: ","))")
    }
    return lines + ["TRANSP:TRANSPARENT", "END:VEVENT"]
  }

  /// `20240529T021500Z`.
  private var stamp: String {
    let day = Day(wall: moment.wall, utcOffsetMinutes: 0)
    let seconds = (moment.wall / 1000 % 86_400 + 86_400) % 86_400
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return Self.digits(day) + "T" + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined() + "Z"
  }

  private static func digits(_ day: Day) -> String {
    day.description.filter { $0 != "-" }
  }

  /// Text as a value: what would end it or split it is marked, control characters are gone.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in PrintableText.cleaned(text, keepingNewlines: true) {
      switch character {
      case "\\": out += "\\\\"
      case ";": out += "\\;"
      case ",": out += "\\,"
      case "\n": out += "\\n"
      default: out.append(character)
      }
    }
    return out
  }

  /// A line in pieces of at most 75 octets, no letter split; each further piece begins with a blank.
  private static func folded(_ line: String) -> String {
    var out = ""
    var room = 75
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if size > room {
        out += "\r\n "
        room = 74
      }
      out.unicodeScalars.append(scalar)
      room -= size
    }
    return out
  }
}

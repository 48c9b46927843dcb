import DialogueCore
import Foundation
import Testing

/// The calendar of `data/calendar/`, read by the form of its rows: one a line.
enum ShippedCalendar {
  static func read() throws -> WorkingCalendar {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "data/calendar/vietnam-working-days.yaml")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let version = try #require(lines.first { $0.hasPrefix("version: ") })
    let rows = try lines.filter { $0.hasPrefix("  - {") }.map { try row(String($0)) }
    return WorkingCalendar(version: version.dropFirst(9).filter { $0 != "\"" }, rows: rows)
  }

  private static func row(_ line: String) throws -> CalendarRow {
    let pattern =
      /\s+- \{date: (.+), kind: (.+), name: "(.+)", source: "(.+)", status: (.+)\}/
    let parts = try #require(try pattern.wholeMatch(in: line)?.output, "\(line)")
    return CalendarRow(
      day: try #require(Day(String(parts.1))),
      kind: try #require(CalendarRow.Kind(rawValue: String(parts.2))),
      name: String(parts.3),
      source: String(parts.4),
      status: try #require(CalendarRow.Status(rawValue: String(parts.5)))
    )
  }
}

/// The day that `text` names, for tables of dates in tests.
func day(_ text: String) throws -> Day {
  try #require(Day(text), "\(text)")
}

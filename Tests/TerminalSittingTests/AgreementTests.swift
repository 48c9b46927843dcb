import Foundation
import Testing

/// Several stations that act at once, and what each of them shows in the end.
@Suite(.enabled(if: Table.hasTerminals, Table.needed), .serialized, .timeLimit(.minutes(30)))
struct AgreementTests {
  /// How many acts; `DOITHOAI_ACTS` asks for more, such as a thousand.
  private static var acts: Int {
    ProcessInfo.processInfo.environment["DOITHOAI_ACTS"].flatMap { Int($0) } ?? 24
  }

  @Test func `three stations that act at once show the same in the end, and nothing is lost`()
    async throws
  {
    let table = try Table()
    let secretary = try table.open("secretary", rows: 40, columns: 120)
    let desks = [
      try table.open("operator", rows: 40, columns: 120),
      try table.open("operator", rows: 40, columns: 120, options: ["--desk", "2"]),
    ]
    try await secretary.shows("F2 Mời 11")
    for desk in desks {
      try await desk.shows("ĐĂNG KÝ 21")
      try desk.press("F5")
      try await desk.shows("ĐĂNG KÝ PHÁT BIỂU")
    }

    let rounds = max(1, Self.acts / 3)
    for round in 1...rounds {
      try secretary.type("Diễn biến thứ \(round).")
      try secretary.press("Enter")
      for (number, desk) in desks.enumerated() {
        try desk.type("Người bàn \(number + 1) lượt \(round)")
        try desk.press("Enter")
      }
    }

    let count = "ĐĂNG KÝ \(21 + 2 * rounds)"
    for desk in desks {
      try await desk.shows("→ số \(22 + 2 * rounds)")
      try desk.press("Escape")
      try await desk.showsNoMore("ĐĂNG KÝ PHÁT BIỂU →")
    }
    let stations = [secretary] + desks
    for station in stations { try await station.shows(count) }
    for place in ["4", "7", "8"] {
      var bodies: [[Substring]] = []
      for station in stations { bodies.append(try await body(of: place, at: station)) }
      #expect(bodies.allSatisfy { $0 == bodies[0] }, "place \(place): \(bodies)")
    }

    let journal = try String(contentsOfFile: table.journal, encoding: .utf8)
    for round in 1...rounds {
      #expect(journal.contains("Diễn biến thứ \(round)."))
      for desk in 1...2 { #expect(journal.contains("Người bàn \(desk) lượt \(round)\"")) }
    }
    #expect(try table.run("verify", table.journal).code == 0)
  }

  /// What stands between the title of a place and the keys, once it has come to rest.
  private func body(of place: String, at station: Seat) async throws -> [Substring] {
    try station.press("C-o")
    try station.type(place)
    var last = ""
    let screen = try await station.shows("place \(place), at rest") { screen in
      defer { last = screen }
      return screen == last && screen.contains("━\(place) ")
    }
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let start = lines.firstIndex { $0.hasPrefix("━\(place) ") } ?? 0
    return Array(lines[start...].prefix(30))
  }
}

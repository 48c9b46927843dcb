import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

private func newer() throws -> WorkingCalendar {
  WorkingCalendar(
    version: "2024-2",
    rows: Examples.calendar.rows + [
      CalendarRow(
        day: try #require(Day("2024-05-31")),
        kind: .off,
        name: "Nghỉ hoán đổi",
        source: "Thông báo",
        status: .confirmed
      )
    ]
  )
}

@Test func `the palette's new calendar asks for the office's table`() throws {
  let scene = try Prepared.scene()
  var secretary = Prepared.station(on: .duty(.plan), scene)
  #expect(secretary.act(.adoptCalendar, showing: scene) == [.readCalendar])
  var intake = Prepared.station(Actor(.operator), on: .duty(.plan), scene)
  #expect(intake.act(.adoptCalendar, showing: scene) == [.bell])
}

@Test func `a newer calendar is shown by its days, and c adopts it`() throws {
  let scene = try Prepared.scene()
  let size = Size(rows: 24, columns: 80)
  let calendar = try newer()
  var station = Prepared.station(on: .duty(.plan), scene)
  station.offer(calendar, showing: scene)
  let text = String(describing: station.frame(showing: scene, in: size))
  #expect(text.contains("LỊCH LÀM VIỆC 2024-1 → 2024-2"))
  #expect(text.contains("31/05/2024: nghỉ · Nghỉ hoán đổi"))
  #expect(text.contains("hạn còn phải giữ thay đổi"))
  #expect(text.contains("Dùng lịch 2024-2 từ nay? Không lùi được."))
  let intents = station.handle([.character("c")], showing: scene, in: size)
  guard case .perform(_, let command) = intents.first else {
    Issue.record("\(intents)")
    return
  }
  #expect(command == .adoptCalendar(calendar))
  #expect(station.overlays.isEmpty)
}

@Test func `a long list of days is read to its end above the question`() throws {
  let scene = try Prepared.scene()
  let size = Size(rows: 24, columns: 80)
  let days = try (1...31).map { day in
    CalendarRow(
      day: try #require(Day(year: 2025, month: 7, day: day)),
      kind: .off,
      name: "Nghỉ \(day)",
      source: "Thông báo",
      status: .confirmed
    )
  }
  let calendar = WorkingCalendar(version: "2025-1", rows: Examples.calendar.rows + days)
  var station = Prepared.station(on: .duty(.plan), scene)
  station.offer(calendar, showing: scene)
  let first = String(describing: station.frame(showing: scene, in: size))
  #expect(!first.contains("Nghỉ 31"))
  let intents = station.handle([.end], showing: scene, in: size)
  #expect(intents == [])
  let last = String(describing: station.frame(showing: scene, in: size))
  #expect(last.contains("Nghỉ 31") && last.contains("Dùng lịch 2025-1 từ nay?"))
}

@Test func `Enter keeps the calendar that is in use`() throws {
  let scene = try Prepared.scene()
  var station = Prepared.station(on: .duty(.plan), scene)
  station.offer(try newer(), showing: scene)
  let intents = station.handle([.enter], showing: scene, in: Size(rows: 24, columns: 80))
  #expect(intents == [])
  #expect(station.overlays.isEmpty)
}

@Test func `the calendar in use is not offered again`() throws {
  let scene = try Prepared.scene()
  var station = Prepared.station(on: .duty(.plan), scene)
  station.offer(Examples.calendar, showing: scene)
  #expect(station.overlays.isEmpty)
  let text = String(
    describing: station.frame(showing: scene, in: Size(rows: 24, columns: 80))
  )
  #expect(text.contains("hội nghị đang dùng lịch 2024-1"))
}

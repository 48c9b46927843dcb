import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

private func frame(_ scene: Scene, _ size: Size) -> String {
  var station = Station(actor: .secretary, run: "test")
  station.place = .order
  station.settleOrder(in: size, scene)
  return station.orderFrame(in: size, scene).description
}

@Test func `the proof of order stands in 80 columns`() throws {
  #expect(
    frame(try Ordered.scene(), Size(rows: 12, columns: 80)) == """
      ━7 THỨ TỰ · đã mời 3/6━━━━━┬─ Đăng ký───┬─ Mời───┬─ Chờ───┬─ Thay đổi───────────
      ▸✗01 Nguyễn Văn An         │08:00:00 TN │08:03:40│03:40   │vắng
       ◇02 Lê Thị Hoa            │08:00:00 TN │08:03:40│03:40   │
       ›03 Trần Đình Bảo         │08:00:00 TN │        │        │
       ✓04 Ngô Thị Lan           │08:00:00 TN │08:02:00│02:00   │dời 4→1
       ›05 Hoàng Văn Sơn         │08:00:00 TN │        │        │
       ›06 Đặng Thị Mai          │08:00:00 TN │        │        │
                                 │            │        │        │
                                 │            │        │        │
       Theo số đăng ký, trừ: 01 vắng khi mời; 04 dời từ chỗ 4 tới 1 (người cao tuổi).


      """
  )
}

@Test func `the proof of order in English and in 120 columns names the desks`() throws {
  #expect(
    frame(try Ordered.scene(language: .en), Size(rows: 9, columns: 120)) == """
      ━7 ORDER · called 3/6━━━━━━━━━━━━━━┬─ Registered────────┬─ Called────────────┬─ Waited\
      ┬─ Changes────────────────────────
      ▸✗01 Nguyễn Văn An                 │08:00:00 Intake     │08:03:40 Intake     │03:40   \
      │absent
       ◇02 Lê Thị Hoa                    │08:00:00 Intake     │08:03:40 Intake     │03:40   \
      │
       ›03 Trần Đình Bảo                 │08:00:00 Intake     │                    │        \
      │
       ✓04 Ngô Thị Lan                   │08:00:00 Intake     │08:02:00 Intake     │02:00   \
      │moved 4→1
       ›05 Hoàng Văn Sơn                 │08:00:00 Intake     │                    │        \
      │
       ›06 Đặng Thị Mai                  │08:00:00 Intake     │                    │        \
      │
                                         │                    │                    │        \
      │
       By the numbers, except: 01 absent when called; 04 moved from 4 to 1 (người cao tuổi).
      """
  )
}

@Test(arguments: [
  (80, "01 Nguyễn Văn An      │23/05 16:00 TN │08:00:00│00:00"),
  (70, "01 Nguyễn Văn An                  │23/05 16:00 TN │08:00:00│00:00"),
  (120, "│23/05 16:00:00 TN   │08:00:00 Tiếp nhận  │00:00"),
])
func `somebody who asked the day before has the day before the time`(
  columns: Int,
  row: String
) throws {
  let rehearsal = try Ordered.dayBefore()
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  let text = frame(scene, Size(rows: 12, columns: columns))
  #expect(text.contains(row), "\(text)")
  #expect(text.contains("│08:00:00 T"))
}

@Test func `someone guided is a number, and no matter stands in the proof`() throws {
  var rehearsal = try Rehearsal.queued(3)
  try rehearsal.perform(.guideRegistration(number: 2), as: .operator)
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  let text = frame(scene, Size(rows: 12, columns: 120))
  #expect(text.contains("02 đã hướng dẫn"))
  #expect(!text.contains("Lê Thị Hoa"))
  for entry in Examples.citizens {
    #expect(!text.contains(entry.content ?? "Hợp đồng"))
  }
}

@Test func `Enter shows the history of one and c asks for the paper`() throws {
  let scene = try Ordered.scene()
  var station = Station(actor: .secretary, run: "test")
  station.place = .order
  station.settleOrder(in: Size(rows: 20, columns: 80), scene)
  #expect(station.openSelectedOrder(scene) == [])
  guard case .text(let sheet) = station.overlays.last else {
    Issue.record("no page of text")
    return
  }
  #expect(sheet.title.vi == "01 Nguyễn Văn An")
  #expect(
    station.exportSelected(as: "docx", showing: scene) == [
      .export(document: "order", format: "docx")
    ]
  )
}

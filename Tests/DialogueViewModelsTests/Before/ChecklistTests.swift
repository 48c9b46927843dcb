import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

@Test func `the checklist names every duty with its day, its proof and the sum behind the day`()
  throws
{
  let scene = try Prepared.scene()
  let size = Size(rows: 20, columns: 80)
  let station = Prepared.station(on: .duty(.channel(ChannelID("bang"))), scene, size)
  #expect(
    station.preparationFrame(in: size, scene).description == """
      ━6 CHUẨN BỊ · đủ 6/9━━━━━━━━━━━━━━━━━━━━━━━━┬─ Hạn──────────┬─ Minh chứng───────
       ✓ 1 Kế hoạch                               │               │12/KH-UBND, 02/05
       ✓ 2 Duyệt nội dung, thành phần             │               │06/05 Phạm…Trung
       ✓ 3 Chủ trì: Chủ tịch UBND xã An Lạc       │               │hạn chế ủy quyền
       ! 4 Thông báo nội dung, thời gian, địa điểm│quá hạn 6 ngày │1/2 kênh
          ✓ Loa truyền thanh                      │17/05/2024     │15/05 lịch phát
            ✓ 15/05/2024 · Văn phòng              │               │lịch phát
      ▸   ✗ Niêm yết: CHƯA GHI                    │quá hạn 6 ngày │Enter để ghi
       ✓ 5 Vấn đề tổng hợp trước: 2, tồn đọng 1   │               │MTTQ xã
       ✗ 6 Chuẩn bị trả lời: THIẾU 1 trong 1      │quá hạn 6 ngày │Địa chính – Xây…
         7 Việc chuẩn bị khác: chưa có            │               │
         8 Phân vai các bàn: chưa có              │               │
       ✓ 9 Giấy mời: 42                           │               │20/05
       ✗10 Đại biểu có mặt: chưa có               │               │
        11 Đăng ký trước: chưa có                 │               │
       ✓12 Chương trình: 6 mục, 180′              │               │
                                                  │               │
       Hạn 17/05/2024 = 24/05/2024 − 7 ngày lịch (Kế hoạch 12/KH-UBND).
       Còn thiếu vẫn khai mạc được nhưng phải ghi lý do (vào nhật ký và biên bản).

      """
  )
}

@Test func `the checklist says the same in English`() throws {
  let scene = try Prepared.scene(language: .en)
  let size = Size(rows: 20, columns: 80)
  let station = Prepared.station(on: .duty(.channel(ChannelID("bang"))), scene, size)
  #expect(
    station.preparationFrame(in: size, scene).description == """
      ━6 PREPARATION · 6/9 done━━━━━━━━━━━━━━━━━━━┬─ Due──────────┬─ Proof────────────
       ✓ 1 Plan                                   │               │12/KH-UBND, 02/05
       ✓ 2 Content approved                       │               │06/05 Phạm…Trung
       ✓ 3 Chair: Chủ tịch UBND xã An Lạc         │               │better not delegate
       ! 4 Announcement of content, time, place   │6 days over    │1/2 channels
          ✓ Loudspeakers                          │17/05/2024     │15/05 lịch phát
            ✓ 15/05/2024 · Văn phòng              │               │lịch phát
      ▸   ✗ Notice board: NOT RECORDED            │6 days over    │Enter records
       ✓ 5 Issues collected before: 2, unsettled 1│               │MTTQ xã
       ✗ 6 Prepared answers: 1 OF 1 OPEN          │6 days over    │Địa chính – Xây…
         7 Other preparations: none yet           │               │
         8 Who sits at which desk: none yet       │               │
       ✓ 9 Invitations: 42                        │               │20/05
       ✗10 Delegates present: none yet            │               │
        11 Registered so far: none yet            │               │
       ✓12 Agenda: 6 items, 180′                  │               │
                                                  │               │
       Due 17/05/2024 = 24/05/2024 − 7 calendar days (Kế hoạch 12/KH-UBND).
       Opening goes on with gaps only for a reason (in the log and the minutes).

      """
  )
}

@Test func `a wide checklist adds the rule and who recorded what`() throws {
  let scene = try Prepared.scene()
  let size = Size(rows: 36, columns: 120)
  let station = Prepared.station(on: .duty(.announcement), scene, size)
  let rows = station.preparationFrame(in: size, scene).description.split(separator: "\n")
  #expect(
    rows.prefix(6).joined(separator: "\n") == """
      ━6 CHUẨN BỊ · đủ 6/9━━━━━━━━━━━━━━━━━━━━━━━━┬─ Hạn──────────┬─ Minh chứng─────────────\
      ┬─ Căn cứ────────────┬─ Người ghi─
       ✓ 1 Kế hoạch                               │               │12/KH-UBND, 02/05        \
      │                    │Thư ký #1
       ✓ 2 Duyệt nội dung, thành phần             │               │06/05 Phạm…Trung         \
      │                    │Thư ký #2
       ✓ 3 Chủ trì: Chủ tịch UBND xã An Lạc       │               │hạn chế ủy quyền         \
      │Kế hoạch 12/KH-UBND │
      ▸! 4 Thông báo nội dung, thời gian, địa điểm│quá hạn 6 ngày │1/2 kênh                 \
      │Kế hoạch 12/KH-UBND │Thư ký #3
          ✓ Loa truyền thanh                      │17/05/2024     │15/05 lịch phát          \
      │Kế hoạch 12/KH-UBND │Thư ký #3
      """
  )
}

@Test func `rows under a duty are there while it is selected`() throws {
  let scene = try Prepared.scene()
  let list = Checklist(scene)
  let closed = list.rows(opened: nil).map(\.id)
  #expect(!closed.contains(.issue(1)))
  let opened = list.rows(opened: .issues).map(\.id)
  let place = try #require(opened.firstIndex(of: .duty(.issues)))
  #expect(opened[(place + 1)...].prefix(2) == [.issue(1), .issue(2)])
  #expect(opened.filter { !closed.contains($0) } == [.issue(1), .issue(2)])
}

@Test(arguments: [
  (Certainty.document, "(Quy chế, Điều 4)."),
  (.press, "(theo tóm tắt báo chí: Quy chế, Điều 4)."),
  (.unconfirmed, "(chưa kiểm chứng: Quy chế, Điều 4)."),
  (.inferred, "(suy ra từ Quy chế, Điều 4)."),
])
func `a day is cited as surely as its rule was read`(certainty: Certainty, tail: String) throws {
  let deadline = try Deadline(
    rule: .calendarDays(count: -7),
    from: Prepared.day(2024, 5, 24),
    calendar: Examples.calendar
  )
  let source = DutyWords.source("Quy chế, Điều 4", certainty)
  let words = DutyWords.reckoning(deadline, source: source).vi
  #expect(words == "Hạn 17/05/2024 = 24/05/2024 − 7 ngày lịch " + tail)
}

@Test func `a source that names the press itself does not name it twice`() {
  let source = DutyWords.source("Luật A, theo tóm tắt báo chí", .press).vi
  #expect(source == "Luật A, theo tóm tắt báo chí")
}

@Test func `a silent ruleset is called silent and no day is invented`() throws {
  let silent = Ruleset.example(announcement: AnnouncementRule())
  var founding = Examples.founding
  founding.ruleset = silent
  let rehearsal = Rehearsal(founding)
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  let row = try #require(
    Checklist(scene).rows(opened: nil).first { $0.id == .duty(.announcement) }
  )
  #expect(row.due.vi == "không ấn định")
  let foot = Checklist(scene).foot(of: .duty(.announcement), isBefore: true)
  #expect(foot.first?.vi == "Quy chế không ấn định hạn cho việc này.")
}

@Test func `an announcement outdated by a new plan is said to count no more`() throws {
  var rehearsal = try Prepared.rehearsal()
  var plan = rehearsal.session.plan
  plan.venue = "Nhà văn hóa thôn Đông"
  try rehearsal.perform(.amendPlan(plan))
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  let rows = Checklist(scene).rows(opened: .announcement)
  let row = try #require(rows.first { $0.id == .announcement(1) })
  #expect(row.sign == .withdrawn)
  #expect(row.text.vi == "15/05/2024 · trước khi đổi kế hoạch, không còn tính")
}

@Test(arguments: [1, 99, 100, 922, 9999])
func `how late a duty is fits its column`(late: Int) throws {
  let deadline = try Deadline(
    rule: .calendarDays(count: -7),
    from: Prepared.day(2024, 5, 24),
    calendar: Examples.calendar
  )
  let today = deadline.due.adding(days: late)
  let words = DutyWords.due(deadline, isDone: false, doneOn: nil, at: LocalTime(today))
  for text in [words.vi, words.en] {
    #expect(text.contains("\(late) "))
    #expect(text.count <= 15)
  }
}

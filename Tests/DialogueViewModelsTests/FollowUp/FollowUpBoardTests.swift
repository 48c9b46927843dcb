import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// The board as text.
struct FollowUpBoardTests {
  private func desk(_ language: Language = .vi, _ size: Size) throws -> TestDesk {
    var desk = TestDesk.following(try .received(), day: 14, language: language)
    desk.size = size
    return desk
  }

  @Test func `the board stands in 80 columns by date`() throws {
    var desk = try desk(.vi, Size(rows: 24, columns: 80))
    #expect(
      desk.body() == """
        ━ THEO DÕI · mở 8 · ‼ quá hạn 3 · ! ≤3 ngày 2 · › ≤7 ngày 2 · xong… ━ THEO HẠN ━
        ▸ ‼ YK-01  thụ lý               Địa chính – Xây…     29/05/2024  quá hạn 9 ngày
          ‼ YK-02  thụ lý               Tài chính – Kế toán  29/05/2024  quá hạn 9 ngày
          ‼ YK-01  thụ lý               Tư pháp – Hộ tịch    31/05/2024  quá hạn 7 ngày
          ! YK-01  trả lời · đã nhận    Địa chính – Xây…     10/06/2024  còn 3 ngày
          ! YK-02  trả lời · đã nhận    Tài chính – Kế toán  10/06/2024  còn 3 ngày
          › YK-01  báo cáo              Địa chính – Xây…     12/06/2024  còn 5 ngày
            YK-01  phối hợp · chưa nhận Tư pháp – Hộ tịch    12/06/2024  –
          › YK-02  báo cáo              Tài chính – Kế toán  12/06/2024  còn 5 ngày
        ── đã xong, thôi theo dõi · 3 ──
          ✓ CQ     Phân nhóm kiến nghị… cơ quan tổ chức      07/06/2024  xong
          ✓ CQ     Giao giải quyết ·…   cơ quan tổ chức      07/06/2024  xong 25/05
          ✓ CQ     Biên bản · xong      cơ quan tổ chức                  xong 24/05


        ────────────────────────────────────────────────────────────────────────────────
         Địa chính – Xây dựng · 01 Nguyễn Văn An · Giá bồi thường đất vườn
         Hạn thứ Tư 29/05/2024 = 27/05/2024 + 2 ngày làm việc (suy ra từ Kế hoạch
         12/KH-UBND).
        """
    )
  }

  @Test func `the board in 120 columns and in English names the citizens`() throws {
    var desk = try desk(.en, Size(rows: 40, columns: 120))
    #expect(
      desk.body() == """
        ━ FOLLOW-UP · open 8 · ‼ overdue 3 · ! ≤3 days 2 · › ≤7 days 2 · done 3 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ BY DATE ━
        ▸ ‼ YK-01  take-up                Địa chính – Xây dựng 01 Nguyễn Văn An   Giá bồi thường…    29/05/2024  9 days overdue
          ‼ YK-02  take-up                Tài chính – Kế toán  01 Nguyễn Văn An   Ngõ ngập           29/05/2024  9 days overdue
          ‼ YK-01  take-up                Tư pháp – Hộ tịch    01 Nguyễn Văn An   Giá bồi thường…    31/05/2024  7 days overdue
          ! YK-01  answer · received      Địa chính – Xây dựng 01 Nguyễn Văn An   Giá bồi thường…    10/06/2024  3 days left
          ! YK-02  answer · received      Tài chính – Kế toán  01 Nguyễn Văn An   Ngõ ngập           10/06/2024  3 days left
          › YK-01  report                 Địa chính – Xây dựng 01 Nguyễn Văn An   Giá bồi thường…    12/06/2024  5 days left
            YK-01  helps · no receipt     Tư pháp – Hộ tịch    01 Nguyễn Văn An   Giá bồi thường…    12/06/2024  –
          › YK-02  report                 Tài chính – Kế toán  01 Nguyễn Văn An   Ngõ ngập           12/06/2024  5 days left
        ── done, or no longer followed · 3 ──
          ✓ CQ     Petitions grouped ·…   the office itself                                          07/06/2024  done
          ✓ CQ     Petitions assigned ·…  the office itself                                          07/06/2024  done 25/05
          ✓ CQ     Minutes · done         the office itself                                                      done 24/05

















        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Địa chính – Xây dựng · 01 Nguyễn Văn An · Giá bồi thường đất vườn
         Due Wednesday 29/05/2024 = 27/05/2024 + 2 working days (inferred from Kế hoạch 12/KH-UBND).
        """
    )
  }

  @Test func `the board in 60 columns keeps the dates`() throws {
    var desk = try desk(.vi, Size(rows: 16, columns: 60))
    #expect(
      desk.screen() == """
        Kết thúc · 2 kiến nghị · niêm phong bản 1
        ━ THEO DÕI · mở 8 · ‼ quá hạn 3 · ! ≤3 ngày 2… ━━ THEO HẠN ━
        ▸ ‼ YK-01  thụ lý                29/05/2024  quá hạn 9 ngày
          ‼ YK-02  thụ lý                29/05/2024  quá hạn 9 ngày
          ‼ YK-01  thụ lý                31/05/2024  quá hạn 7 ngày
          ! YK-01  trả lời · đã nhận     10/06/2024  còn 3 ngày
          ! YK-02  trả lời · đã nhận     10/06/2024  còn 3 ngày
          › YK-01  báo cáo               12/06/2024  còn 5 ngày
            YK-01  phối hợp · chưa nhận  12/06/2024  –
          › YK-02  báo cáo               12/06/2024  còn 5 ngày
        ── đã xong, thôi theo dõi · 3 ──
          ✓ CQ     Phân nhóm kiến nghị…  07/06/2024  xong
        ────────────────────────────────────────────────────────────
         Hạn thứ Tư 29/05/2024 = 27/05/2024 + 2 ngày làm việc (suy…

        Enter Mở  Space Đánh dấu  x Xếp theo  d Bước tiếp  t Giao
        """
    )
  }

  @Test(arguments: [50, 55, 59])
  func `a narrow board loses the date, never how near it is`(columns: Int) throws {
    var desk = TestDesk.following(try .received(), day: 14)
    desk.size = Size(rows: 24, columns: columns)
    let rows = desk.body().split(separator: "\n").filter { $0.contains("YK-0") }
    #expect(rows.count > 5)
    let pressing = rows.filter { !$0.contains("phối hợp") }
    #expect(pressing.dropLast().allSatisfy { $0.hasSuffix(" ngày") }, "\(desk.body())")
  }

  @Test func `a term that ends at an hour is overdue from that hour on`() throws {
    var start = try Rehearsal.followed()
    let term = DeadlineRule.beforeTime(day: Rehearsal.day(14), minute: 10 * 60)
    try start.perform(
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(paper: Rehearsal.orderPaper, deadline: term)
      )
    )
    var desk = TestDesk.following(start, day: 14)
    desk.size = Size(rows: 24, columns: 80)
    func row() -> Substring? {
      desk.body().split(separator: "\n").first { $0.contains("trả lời") }
    }
    #expect(row()?.hasSuffix("HẠN HÔM NAY") == true, "\(desk.body())")
    desk.rehearsal.wait(seconds: 3 * 3600)
    #expect(row()?.hasSuffix("quá giờ hôm nay") == true, "\(desk.body())")
    #expect(desk.body().contains("quá hạn 2"), "\(desk.body())")
  }

  @Test func `x lays the rows by unit, by topic and by citizen`() throws {
    var desk = try desk(.vi, Size(rows: 24, columns: 80))
    desk.press(.character("x"))
    #expect(
      desk.body() == """
        ━ THEO DÕI · mở 8 · ‼ quá hạn 3 · ! ≤3 ngày 2 · › ≤7 ngày 2 ·… ━━━ THEO ĐƠN VỊ ━
        ── Địa chính – Xây dựng · 3 · quá hạn 1 ──
        ▸ ‼ YK-01  thụ lý               Địa chính – Xây…     29/05/2024  quá hạn 9 ngày
          ! YK-01  trả lời · đã nhận    Địa chính – Xây…     10/06/2024  còn 3 ngày
          › YK-01  báo cáo              Địa chính – Xây…     12/06/2024  còn 5 ngày
        ── Tài chính – Kế toán · 3 · quá hạn 1 ──
          ‼ YK-02  thụ lý               Tài chính – Kế toán  29/05/2024  quá hạn 9 ngày
          ! YK-02  trả lời · đã nhận    Tài chính – Kế toán  10/06/2024  còn 3 ngày
          › YK-02  báo cáo              Tài chính – Kế toán  12/06/2024  còn 5 ngày
        ── Tư pháp – Hộ tịch · 2 · quá hạn 1 ──
          ‼ YK-01  thụ lý               Tư pháp – Hộ tịch    31/05/2024  quá hạn 7 ngày
            YK-01  phối hợp · chưa nhận Tư pháp – Hộ tịch    12/06/2024  –
        ── đã xong, thôi theo dõi · 3 ──
          ✓ CQ     Phân nhóm kiến nghị… cơ quan tổ chức      07/06/2024  xong
          ✓ CQ     Giao giải quyết ·…   cơ quan tổ chức      07/06/2024  xong 25/05
        ────────────────────────────────────────────────────────────────────────────────
         Địa chính – Xây dựng · 01 Nguyễn Văn An · Giá bồi thường đất vườn
         Hạn thứ Tư 29/05/2024 = 27/05/2024 + 2 ngày làm việc (suy ra từ Kế hoạch
         12/KH-UBND).
        """
    )
    desk.press(.character("x"), .character("x"))
    #expect(
      desk.body() == """
        ━ THEO DÕI · mở 8 · ‼ quá hạn 3 · ! ≤3 ngày 2 · › ≤7 ngày 2… ━━ THEO NGƯỜI NÊU ━
        ── 01 Nguyễn Văn An · 8 · quá hạn 3 ──
        ▸ ‼ YK-01  thụ lý               Địa chính – Xây…     29/05/2024  quá hạn 9 ngày
          ‼ YK-02  thụ lý               Tài chính – Kế toán  29/05/2024  quá hạn 9 ngày
          ‼ YK-01  thụ lý               Tư pháp – Hộ tịch    31/05/2024  quá hạn 7 ngày
          ! YK-01  trả lời · đã nhận    Địa chính – Xây…     10/06/2024  còn 3 ngày
          ! YK-02  trả lời · đã nhận    Tài chính – Kế toán  10/06/2024  còn 3 ngày
          › YK-01  báo cáo              Địa chính – Xây…     12/06/2024  còn 5 ngày
            YK-01  phối hợp · chưa nhận Tư pháp – Hộ tịch    12/06/2024  –
          › YK-02  báo cáo              Tài chính – Kế toán  12/06/2024  còn 5 ngày
        ── đã xong, thôi theo dõi · 3 ──
          ✓ CQ     Phân nhóm kiến nghị… cơ quan tổ chức      07/06/2024  xong
          ✓ CQ     Giao giải quyết ·…   cơ quan tổ chức      07/06/2024  xong 25/05
          ✓ CQ     Biên bản · xong      cơ quan tổ chức                  xong 24/05

        ────────────────────────────────────────────────────────────────────────────────
         Địa chính – Xây dựng · 01 Nguyễn Văn An · Giá bồi thường đất vườn
         Hạn thứ Tư 29/05/2024 = 27/05/2024 + 2 ngày làm việc (suy ra từ Kế hoạch
         12/KH-UBND).
        """
    )
  }

  @Test func `the card tells the whole chain with its dates and their sums`() throws {
    var desk = TestDesk.following(try .settled(), day: 30)
    desk.size = Size(rows: 45, columns: 80)
    desk.station.place = .card(1)
    #expect(
      desk.body() == """
        ━ YK-01 · KIẾN NGHỊ · Giải phóng mặt bằng ━━━━━━━━━━━━━━━━━ ĐÃ GIẢI QUYẾT XONG ━
         Người nêu  01 Nguyễn Văn An, Đoài
         Nội dung   Giá bồi thường đất vườn
        ── Theo dõi giải quyết ─────────────────────────────────────────────────────────
         đã giải quyết xong
         Địa chính – Xây dựng (chủ trì) · 15/UBND-VP, 25/05/2024, nhận 27/05/2024 · đã
         trả lời, đạt
           10 ngày làm việc → hạn cuối thứ Hai 10/06/2024 · ✓ xong 13/06/2024, muộn 3
           ngày
           hạn đầu 10/06/2024, tính từ ngày đơn vị nhận văn bản (suy ra từ Kế hoạch
           12/KH-UBND)
         báo cáo · 12 ngày làm việc → hạn cuối thứ Tư 12/06/2024 · ‼ quá hạn 11 ngày
           tính từ sau thứ Hai 27/05/2024
           trừ 4 ngày nghỉ hằng tuần
           theo lịch 2024-1
         Tư pháp – Hộ tịch (phối hợp) · 15/UBND-VP, 25/05/2024, chưa xác nhận nhận văn
         bản · chưa nhận
           10 ngày làm việc → hạn cuối thứ Tư 12/06/2024 · ✓ xong 13/06/2024
           hạn đầu 12/06/2024, tính từ ngày đơn vị nhận văn bản (suy ra từ Kế hoạch
           12/KH-UBND) Chưa xác nhận nhận văn bản: tạm tính theo quy chế.
        ── Diễn biến ───────────────────────────────────────────────────────────────────
         08:01 #11  ·  ý kiến của 01 Nguyễn Văn An, mục 3
         08:01 #13     thư ký nêu YK-01
         22/08 #18     thư ký: giao YK-01 Địa chính – Xây dựng chủ trì, 15/UBND-VP,
                       25/05/2024; giao YK-01 Tư pháp – Hộ tịch phối hợp, 15/UBND-VP,
                       25/05/2024
         22/08 #20     thư ký: giao YK-01 Địa chính – Xây dựng: nhận 27/05: #204
         22/08 #21     thư ký: trả lời 31/ĐC: đạt, 13/06/2024: Đã rà soát, trả lời từng
                       hộ. → đạt
         22/08 #22     thư ký: báo kết quả YK-01: 01 Nguyễn Văn An, văn bản 14/06/2024
        ── Lần trước ───────────────────────────────────────────────────────────────────
         cũng người này trong hội nghị: YK-02
        """
    )
    desk.size = Size(rows: 24, columns: 120)
    desk.language = .en
    #expect(
      desk.body() == """
        ━ YK-01 · REQUEST · Giải phóng mặt bằng ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ SETTLED ━
         Raised by  01 Nguyễn Văn An, Đoài                          │── Follow-up ──────────────────────────────────────────────
         Matter     Giá bồi thường đất vườn                         │ settled
        ── Course ──────────────────────────────────────────────────│ Địa chính – Xây dựng (lead) · 15/UBND-VP, 25/05/2024,
         08:01 #11  ·  statement of 01 Nguyễn Văn An, item 3        │ received 27/05/2024 · answered, it passes
         08:01 #13     secretary raised YK-01                       │   10 working days → last day Monday 10/06/2024 · ✓ done
         22/08 #18     secretary: YK-01 to Địa chính – Xây dựng to  │   13/06/2024, 3 days late
                       lead, 15/UBND-VP, 25/05/2024; YK-01 to Tư    │   first due 10/06/2024, from the receipt of the paper
                       pháp – Hộ tịch to help, 15/UBND-VP,          │   (inferred from Kế hoạch 12/KH-UBND)
                       25/05/2024                                   │ report · 12 working days → last day Wednesday 12/06/2024 ·
         22/08 #20     secretary: YK-01 to Địa chính – Xây dựng:    │ ‼ 11 days overdue
                       received 27/05: #204                         │   counted from after Monday 27/05/2024
         22/08 #21     secretary: answered by 31/ĐC: passes,        │   less 4 days of weekly rest
                       13/06/2024: Đã rà soát, trả lời từng hộ. → it│   by calendar 2024-1
                       passes                                       │ Tư pháp – Hộ tịch (helps) · 15/UBND-VP, 25/05/2024,
         22/08 #22     secretary: told of YK-01: 01 Nguyễn Văn An,  │ receipt not confirmed · no receipt
                       on paper 14/06/2024                          │   10 working days → last day Wednesday 12/06/2024 · ✓ done
                                                                    │   13/06/2024
                                                                    │   first due 12/06/2024, from the receipt of the paper
                                                                    │   (inferred from Kế hoạch 12/KH-UBND) Receipt not
        """
    )
  }

  @Test func `a task's card shows its milestones, its limit and what was done`() throws {
    var desk = TestDesk.following(try .noticed(), day: 30)
    desk.size = Size(rows: 45, columns: 80)
    desk.station.place = .task(1)
    #expect(
      desk.body() == """
        ━ NV-01 · mục 3 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ ĐANG THỰC HIỆN ━
         Nội dung     Ban hành văn bản trả lời
         Chủ trì      Địa chính – Xây dựng
         Thông báo    20/TB-UBND, 26/05/2024
        ── Mốc thời hạn ────────────────────────────────────────────────────────────────
         1 Văn bản trả lời · trước 13/06/2024 → hạn cuối thứ Tư 12/06/2024 · ‼ quá hạn
         11 ngày
           tính từ sau Chủ nhật 26/05/2024
           «trước 13/06/2024» là hết ngày liền trước
           theo lịch 2024-1
         2 Báo cáo · 15 ngày làm việc → hạn cuối thứ Sáu 14/06/2024 · ‼ quá hạn 9 ngày
           tính từ sau Chủ nhật 26/05/2024
           trừ 4 ngày nghỉ hằng tuần
           theo lịch 2024-1
        ── Diễn biến ───────────────────────────────────────────────────────────────────
         22/08 #18     Thư ký: thêm nhiệm vụ 01
         22/08 #19     Thư ký: duyệt thông báo kết luận 01
         22/08 #20     Thư ký: ký thông báo kết luận: Đỗ Minh Châu
         22/08 #21     Thư ký: phát hành thông báo 20/TB-UBND, 26/05/2024
        """
    )
    desk.station.place = .task(3)
    #expect(
      desk.body() == """
        ━ NV-03 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ ĐANG THỰC HIỆN ━
         Nội dung     Khắc phục mất nước
         Chủ trì      Tài chính – Kế toán
         Thông báo    20/TB-UBND, 26/05/2024
        ── Hạn cho từng lần ────────────────────────────────────────────────────────────
         mất nước: 5 ngày lịch
        ── Diễn biến ───────────────────────────────────────────────────────────────────
         22/08 #18     Thư ký: thêm nhiệm vụ 03
         22/08 #19     Thư ký: duyệt thông báo kết luận 01
         22/08 #20     Thư ký: ký thông báo kết luận: Đỗ Minh Châu
         22/08 #21     Thư ký: phát hành thông báo 20/TB-UBND, 26/05/2024
        """
    )
  }

  @Test func `the form of an extension shows what it would come to`() throws {
    var desk = TestDesk.following(try .received(), day: 14)
    desk.select(.due(.answer(1)))
    desk.press(.character("m"))
    desk.type("5 ngày làm việc")
    #expect(
      desk.form() == """
        ━ GIA HẠN · YK-01 Địa chính – Xây dựng ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         Tới, thêm *      5 ngày làm việc______________________________________________
                          thứ Hai 10/06/2024 → thứ Hai 17/06/2024: thêm 7 ngày, 5 ngày
                          làm việc
                          Hạn 17/06/2024 = 10/06/2024 + 5 ngày làm việc; trừ 2 ngày
                          nghỉ tuần.
                          đã gia hạn 0 lần; quy chế cho tối đa 2 lần (Kế hoạch
                          12/KH-UBND)
         Lý do *          _____________________________________________________________
         Căn cứ           _____________________________________________________________
         Báo công dân số  __________________________________   Ngày văn bản ___________
         Báo cáo số       __________________________________   Ngày văn bản ___________
        """
    )
    #expect(
      desk.screen() == """
         Xã An Lạc · Đối thoại 24/05/2024                     MẪU · ○ KẾT THÚC · THƯ KÝ
        Kết thúc · 2 kiến nghị · niêm phong bản 1
        ━ THEO DÕI · mở 8 · ‼ quá hạn 3 · ! ≤3 ngày 2 · › ≤7 ngày 2 · xong… ━ THEO HẠN ━
          ‼ YK-01  thụ lý               Địa chính – Xây…     29/05/2024  quá hạn 9 ngày
          ‼ YK-02  thụ lý               Tài chính – Kế toán  29/05/2024  quá hạn 9 ngày
          ‼ YK-01  thụ lý               Tư pháp – Hộ tịch    31/05/2024  quá hạn 7 ngày
        ▸ ! YK-01  trả lời · đã nhận    Địa chính – Xây…     10/06/2024  còn 3 ngày
          ! YK-02  trả lời · đã nhận    Tài chính – Kế toán  10/06/2024  còn 3 ngày
          › YK-01  báo cáo              Địa chính – Xây…     12/06/2024  còn 5 ngày
        ━ GIA HẠN · YK-01 Địa chính – Xây dựng ━━━━━━━━━━━━━━━ bộ gõ tắt · nháp đã cất ━
         Tới, thêm *      5 ngày làm việc______________________________________________
                          thứ Hai 10/06/2024 → thứ Hai 17/06/2024: thêm 7 ngày, 5 ngày
                          làm việc
                          Hạn 17/06/2024 = 10/06/2024 + 5 ngày làm việc; trừ 2 ngày
                          nghỉ tuần.
                          đã gia hạn 0 lần; quy chế cho tối đa 2 lần (Kế hoạch
                          12/KH-UBND)
         Lý do *          _____________________________________________________________
         Căn cứ           _____________________________________________________________
         Báo công dân số  __________________________________   Ngày văn bản ___________
         Báo cáo số       __________________________________   Ngày văn bản ___________
         Tab/↓ ô sau · Enter ghi · Esc cất nháp

        (F2 Mời)  (F3 Bắt đầu)  (F4 Hết lượt)  ^O S Hội nghị  ^O : Lệnh  F1 Phím
        """
    )
  }
}

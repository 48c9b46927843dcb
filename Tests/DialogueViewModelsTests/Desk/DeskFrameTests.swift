import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// The desks as they look at 09:42:03 of the sample session, when number 03 speaks.
struct DeskFrameTests {
  private static let wall: Int64 = 1_716_518_523_000

  private func table(_ actor: Actor, _ language: Language, _ size: Size) throws -> Table {
    var table = Table(try SampleSitting().played(until: Self.wall), actor)
    table.language = language
    table.size = size
    return table
  }

  /// The secretary in the middle of a sentence.
  private func secretary(_ language: Language, rows: Int, columns: Int) throws -> Frame {
    var table = try table(.secretary, language, Size(rows: rows, columns: columns))
    table.type(
      .secretary,
      "Đề nghị xã công khai phương án bồi thường ở nhà văn hóa thôn, trả lời rõ vì sao thửa 214"
    )
    return table.frame(.secretary)
  }

  /// The intake desk with somebody in the form who was heard before.
  private func intake() throws -> Frame {
    var table = try table(.operator, .vi, Size(rows: 24, columns: 80))
    table.press(.operator, .function(5))
    table.type(.operator, "Lê Thị Hoa")
    table.press(.operator, .tab)
    table.type(.operator, "thôn Đoài")
    return table.frame(.operator)
  }

  @Test func `the secretary writes at 80×24`() throws {
    let frame = try secretary(.vi, rows: 24, columns: 80)
    let expected = """
       Xã Ngọc Châu · Đối thoại 24/05/2024        MẪU · ● ĐANG DIỄN RA 09:42 · THƯ KÝ
      ▶ 03 Nguyễn Văn An  02:13/05:00 còn 02:47 │ tiếp 04 Trần Thị Bình │ chờ 7
      ─1 CHƯƠNG TRÌNH───┬─2 ĐĂNG KÝ 12 · MỞ─────┬━3 BIÊN BẢN · 13 dòng━━━━━━━━━━━━━━━━
      ✓1 Tuyên bố lý do │▶03 Nguyễn Văn An 02:13│      năm; chưa đấu giá thì không ký
      ✓2 Phương pháp    │    GPMB · hộ gia đình…│      nối được, nhưng trong vụ mùa
      ▶3 Phát biểu   41′│›04 Trần Thị Bình      │      này hộ đang sử dụng được tiếp
       4 Trả lời        │ 05 Lê Đức Cường       │      tục sản xuất. └YK-02
       5 Kết luận       │ 08 Phạm Thị Ngọc Hà   │09:34!Hoàng Văn Lực – Địa chính – Xây
       6 Bế mạc         │ 09 Hoàng Văn Giáp     │      dựng: Trả lời ông Minh bằng văn
       xong khoảng 11:40│ 10 Đỗ Thị Hạnh        │      bản về phương án cho thuê tiếp
                        │ 11 Vũ Quang Khải      │      trước 15/6/2024. └YK-02
                        │ 12 Bùi Thị Lan        │09:37=KL-02 giao đơn vị Địa chính –
      ──────────────────│─ đã qua ──────────────│      Xây dựng; đã trình
      4 Kiến nghị     3 │✎PH-01 Hồ Thị Gấm phiếu│09:40·03 Nguyễn Văn An: Giá bồi
      5 Kết luận      1 │✎PH-02 Đinh…Én phiếu   │      thường thửa 214 thấp hơn thửa
      6 Chuẩn bị      ! │✎07 Đinh Thị Én văn bản│      liền kề, cùng mặt đường mà
      7 Thứ tự          │✗06 Ngô Văn Dũng   vắng│      chênh 90.000 đồng một mét
      8 Văn bản         │✓02 Đặng Văn Minh  4′51│      vuông. └YK-03
      ━ Ý KIẾN của 03 Nguyễn Văn An · mục 3 · từ 09:42 ━━━━━ bộ gõ tắt · nháp đã cất ━
      Đề nghị xã công khai phương án bồi thường ở nhà văn hóa thôn, trả lời rõ vì sao
      thửa 214


      F2 Mời 04  F3 Dừng giờ  F4 Hết lượt  F6 Kiến nghị  F7 Giao  F8 Kết luận  F1 Phím
      """
    #expect(frame.cursor == Position(row: 20, column: 8))
    #expect(frame.description == expected)
  }

  @Test func `the secretary reads the same in English`() throws {
    let frame = try secretary(.en, rows: 24, columns: 80)
    let expected = """
       Xã Ngọc Châu · Đối thoại 24/05/2024    SAMPLE · ● IN SESSION 09:42 · SECRETARY
      ▶ 03 Nguyễn Văn An  02:13/05:00 left 02:47 │ next 04 Trần Thị Bình │ waiting 7
      ─1 AGENDA─────────┬─2 QUEUE 12 · OPEN─────┬━3 MINUTES · 13 lines━━━━━━━━━━━━━━━━
      ✓1 Opening        │▶03 Nguyễn Văn An 02:13│      đấu giá thì không ký nối được,
      ✓2 Method         │    Clearance ·…       │      nhưng trong vụ mùa này hộ đang
      ▶3 Speeches    41′│›04 Trần Thị Bình      │      sử dụng được tiếp tục sản xuất.
       4 Answers        │ 05 Lê Đức Cường       │      └YK-02
       5 Conclusions    │ 08 Phạm Thị Ngọc Hà   │09:34!Hoàng Văn Lực – Land official:
       6 Close          │ 09 Hoàng Văn Giáp     │      Trả lời ông Minh bằng văn bản
       done about 11:40 │ 10 Đỗ Thị Hạnh        │      về phương án cho thuê tiếp
                        │ 11 Vũ Quang Khải      │      trước 15/6/2024. └YK-02
                        │ 12 Bùi Thị Lan        │09:37=KL-02 assigned to Land
      ──────────────────│─ through ─────────────│      official; submitted
      4 Petitions     3 │✎PH-01 Hồ Thị Gấm slip │09:40·03 Nguyễn Văn An: Giá bồi
      5 Conclusions   1 │✎PH-02 Đinh Thị Én slip│      thường thửa 214 thấp hơn thửa
      6 Preparation   ! │✎07 Đinh…Én  in writing│      liền kề, cùng mặt đường mà
      7 Order           │✗06 Ngô Văn Dũng absent│      chênh 90.000 đồng một mét
      8 Papers          │✓02 Đặng Văn Minh  4′51│      vuông. └YK-03
      ━ STATEMENT of 03 Nguyễn Văn An · item 3 · since 09:42 ━━━━━━━━━━━━ typing off ━
      Đề nghị xã công khai phương án bồi thường ở nhà văn hóa thôn, trả lời rõ vì sao
      thửa 214


      F2 Call 04  F3 Pause  F4 End turn  F6 Petition  F7 Assign  F8 Conclude  F1 Keys
      """
    #expect(frame.description == expected)
  }

  @Test func `agenda and queue take two rows each at 120×40`() throws {
    let frame = part(of: try secretary(.vi, rows: 40, columns: 120), 0..<67)
    let expected = """
       Xã Ngọc Châu · Đối thoại 24/05/2024
      ▶ 03 Nguyễn Văn An  02:13/05:00 còn 02:47 │ tiếp 04 Trần Thị Bình │
      ─1 CHƯƠNG TRÌNH─────────────┬─2 ĐĂNG KÝ 12 · chờ 7 · MỞ────────────
      ✓1 Văn phòng tuyên bố lý…   │▶03 Nguyễn Văn An                02:13
         08:00–08:14, dự kiến 10′ │    GPMB · hộ gia đình · nêu lần 2
      ✓2 Chủ tịch UBND xã thông…  │›04 Trần Thị Bình         Đất công ích
         08:14–09:00, dự kiến 10′ │    thôn Đông · Xin thuê tiếp ruộng…
      ▶3 Đại biểu phát biểu…   41′│ 05 Lê Đức Cường                  GPMB
         từ 09:00, 41′/90′        │    thôn Đông · Giá đất; đường thôn;…
       4 Chủ trì trả lời trực…    │ 08 Phạm Thị Ngọc Hà      Đất công ích
         dự kiến 45′              │    thôn Đoài · Công khai hộ thuê và…
       5 Chủ trì kết luận; giao…  │ 09 Hoàng Văn Giáp                GPMB
         dự kiến 20′              │    thôn Đông · Chậm chi trả tiền bồi…
       6 Bế mạc hội nghị          │ 10 Đỗ Thị Hạnh                   GPMB
         dự kiến 5′               │    thôn Thượng · Di chuyển phần mộ…
       xong khoảng 11:40          │ 11 Vũ Quang Khải           Bồi thường
                                  │    thôn Đoài · Quyết định bồi thường…
                                  │ 12 Bùi Thị Lan           Đất công ích
                                  │    thôn Thượng · Góp ý quản lý quỹ…
                                  │─ đã qua ─────────────────────────────
                                  │✎PH-01 Hồ Thị Gấm phiếu
                                  │✎PH-02 Đinh Thị Én phiếu
                                  │✎07 Đinh Thị Én                văn bản
                                  │✗06 Ngô Văn Dũng                  vắng
                                  │✓02 Đặng Văn Minh                 4′51
                                  │✓01 Lê Thị Hoa                    5′20
                                  │
      ────────────────────────────│
      4 Kiến nghị               3 │
      5 Kết luận                1 │
      6 Chuẩn bị                ! │
      7 Thứ tự                    │
      8 Văn bản                   │nhịp 20′55″, còn 48′: tới 05; 08, 09,…
      ━ Ý KIẾN của 03 Nguyễn Văn An · mục 3 · từ 09:42 ━━━━━━━━━━━━━━━━━━
      Đề nghị xã công khai phương án bồi thường ở nhà văn hóa thôn, trả l




      F2 Mời 04  F3 Dừng giờ  F4 Hết lượt  F6 Kiến nghị  F7 Giao  F8 Kết
      """
    #expect(frame.description == expected)
  }

  @Test func `the minutes have 52 columns at 120×40`() throws {
    let frame = part(of: try secretary(.vi, rows: 40, columns: 120), 67..<120)
    let expected = """
                       MẪU · ● ĐANG DIỄN RA 09:42 · THƯ KÝ
       chờ 7 │ danh sách MỞ │ xong khoảng 11:40
      ┬━3 BIÊN BẢN · 13 dòng━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
      │09:12·01 Lê Thị Hoa: Năm 2023 gia đình thuê 360 m²
      │      đất công ích xứ đồng Mả Trạm, đã nộp tiền
      │      tháng 3, đến tháng 11 lại bị thu lần nữa
      │      480.000 đồng. Đề nghị xã trả lại hoặc trừ vào
      │      tiền thuê năm nay. └YK-01
      │09:18>Lương Văn Tiến – Tài chính – Kế toán: Kiểm tra
      │      sổ thu: biên lai số 0117 và 0342 cùng một
      │      thửa, thu trùng do chuyển sổ giữa hai thôn. Kế
      │      toán đã lập phiếu chi, hoàn trả 480.000 đồng
      │      cho bà Hoa ngay tại hội nghị. └YK-01
      │09:21=KL-01 đã giải quyết; đã duyệt
      │09:28·02 Đặng Văn Minh: Gia đình thuê 5 sào ruộng
      │      công ích, hợp đồng hết hạn 31/12/2023, đã làm
      │      đơn hai lần chưa ai trả lời. Vụ mùa sắp đến,
      │      xin được thuê tiếp để yên tâm làm đất. └YK-02
      │09:33>Hoàng Văn Lực – Địa chính – Xây dựng: Hợp đồng
      │      hết hạn 31/12/2023, đang rà soát cùng 38 hợp
      │      đồng khác. Theo Luật Đất đai, đất công ích cho
      │      thuê bằng đấu giá, mỗi lần không quá 05 năm;
      │      chưa đấu giá thì không ký nối được, nhưng
      │      trong vụ mùa này hộ đang sử dụng được tiếp tục
      │      sản xuất. └YK-02
      │09:34!Hoàng Văn Lực – Địa chính – Xây dựng: Trả lời
      │      ông Minh bằng văn bản về phương án cho thuê
      │      tiếp trước 15/6/2024. └YK-02
      │09:37=KL-02 giao đơn vị Địa chính – Xây dựng; đã
      │      trình
      │09:40·03 Nguyễn Văn An: Giá bồi thường thửa 214 thấp
      │      hơn thửa liền kề, cùng mặt đường mà chênh
      │      90.000 đồng một mét vuông. └YK-03
      ━━━━━━━━━━━━━━━━━━━━━━━━━━━ bộ gõ tắt · nháp đã cất ━
      ời rõ vì sao thửa 214




      luận  ^O : Lệnh  F1 Phím
      """
    #expect(frame.description == expected)
  }

  @Test func `the intake desk sees who was heard before under the name`() throws {
    let frame = try intake()
    let expected = """
       Xã Ngọc Châu · Đối thoại 24/05/2024     MẪU · ● ĐANG DIỄN RA 09:42 · TIẾP NHẬN
      ▶ 03 Nguyễn Văn An  02:13/05:00 còn 02:47 │ tiếp 04 Trần Thị Bình │ chờ 7
      ─1 CHƯƠNG TRÌNH ▶3 Phát biểu 41′/90′ · xong khoảng 11:40 ─────── 4 Kiến nghị 3 ─
      ─2 ĐĂNG KÝ 12 · chờ 7 · MỞ─────────────────────┬─3 BIÊN BẢN · 13 dòng───────────
      ▶03 Nguyễn Văn An                         02:13│      đấu giá, mỗi lần không quá
          GPMB · hộ gia đình · nêu lần 2             │      05 năm; chưa đấu giá thì
      ›04 Trần Thị Bình                  Đất công ích│      không ký nối được, nhưng
      ━ ĐĂNG KÝ PHÁT BIỂU → số 13 · sau 12 ━━━━━━━━━━━━━━━━━ bộ gõ tắt · nháp đã cất ━
       Họ và tên *   Lê Thị Hoa______________________________________________________
                     01 Lê Thị Hoa, thôn Đoài: đã phát biểu 09:11
       Thôn, tổ      thôn Đoài_______________________________________________________
       Lĩnh vực      ________________________________________________________________
       Nội dung      ________________________________________________________________
       Xưng hô       ____________________________________   Năm sinh      ___________
       Địa chỉ       ____________________________________   Điện thoại    ___________
       Tư cách       ____________________________________   Tổ chức       ___________
       Số người      ____________________________________   Đã nêu (lần)  ___________
       Cùng ý kiến   ________________________________________________________________
       Tài liệu      ________________________________________________________________
       Trả lời       ____________________________________   Cách đăng ký  ___________
       Trùng         ________________________________________________________________
       Tab/↓ ô sau · Enter, F5 ghi và nhận người tiếp · Esc cất nháp

      F2 Mời 04  F3 Dừng giờ  F4 Hết lượt  (^O v Vắng)  F5 Đăng ký  ^O : Lệnh  F1 Phím
      """
    #expect(frame.cursor == Position(row: 10, column: 24))
    #expect(frame.description == expected)
  }

  @Test func `below 80×24 the pane in hand and two rows of the line are left`() throws {
    let frame = try secretary(.vi, rows: 16, columns: 60)
    let expected = """
      ▶ 03 Nguyễn Văn An  02:13/05:00 còn 02:47 │ chờ 7
      ━3 BIÊN BẢN · 13 dòng━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
            được, nhưng trong vụ mùa này hộ đang sử dụng được tiếp
            tục sản xuất. └YK-02
      09:34!Hoàng Văn Lực – Địa chính – Xây dựng: Trả lời ông Minh
            bằng văn bản về phương án cho thuê tiếp trước
            15/6/2024. └YK-02
      09:37=KL-02 giao đơn vị Địa chính – Xây dựng; đã trình
      09:40·03 Nguyễn Văn An: Giá bồi thường thửa 214 thấp hơn
            thửa liền kề, cùng mặt đường mà chênh 90.000 đồng một
            mét vuông. └YK-03
      ━ Ý KIẾN của 03 Nguyễn Văn An · mục 3 · từ 09:42 ━━━━━━━━━━━
      Đề nghị xã công khai phương án bồi thường ở nhà văn hóa
      thôn, trả lời rõ vì sao thửa 214

      F2 Mời 04  F3 Dừng giờ  F4 Hết lượt  F6 Kiến nghị  F7 Giao
      """
    #expect(frame.description == expected)
  }

  @Test func `below 60×16 the pane and a sentence are left`() throws {
    let frame = try secretary(.en, rows: 12, columns: 40)
    let expected = """
      ━3 MINUTES · 13 lines━━━━━━━━━━━━━━━━━━━
            phương án cho thuê tiếp trước
            15/6/2024. └YK-02
      09:37=KL-02 assigned to Land official;
            submitted
      09:40·03 Nguyễn Văn An: Giá bồi thường
            thửa 214 thấp hơn thửa liền kề,
            cùng mặt đường mà chênh 90.000
            đồng một mét vuông. └YK-03
      ━ STATEMENT of 03 Nguyễn Văn An · item…━
      vì sao thửa 214
      Small window: the whole desk needs 80×24
      """
    #expect(frame.description == expected)
  }

  @Test func `below 20×3 one line is left`() throws {
    let frame = try secretary(.vi, rows: 2, columns: 19)
    let expected = """
      ▶ 03 Nguyễn Văn An…

      """
    #expect(frame.description == expected)
  }

  private func part(of frame: Frame, _ columns: Range<Int>) -> Frame {
    var part = Frame(size: Size(rows: frame.size.rows, columns: columns.count))
    part.blit(frame, at: Position(row: 0, column: -columns.lowerBound))
    return part
  }
}

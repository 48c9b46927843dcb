import DialogueCore
import DialoguePapers
import PaperWriters
import Testing

@Test func `the minutes of a whole session read like minutes`() throws {
  let desk = try Desk.wholeSession()
  let seal = MinutesSeal(
    version: 1,
    record: 74,
    fingerprint: String(repeating: "0123456789abcdef", count: 4),
    journal: "5f3c9d7e1b2a4c6d8e0f1a2b3c4d5e6f",
    check: "doithoai verify ngoc-chau-2024"
  )

  #expect(desk.text(.internal, seal: seal) == wholeMinutes)
}

/// What the secretary prints after the seal, for the authority's own file.
private let wholeMinutes = """
              ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                XÃ NGỌC CHÂU                    Độc lập - Tự do - Hạnh phúc
                   ──────                       ───────────────────────────
               Số: …/BB-UBND

                                      BIÊN BẢN
          Hội nghị tiếp xúc, đối thoại giữa UBND xã Ngọc Châu với cán bộ,
                               đảng viên và Nhân dân
                                      ───────

  Thực hiện Kế hoạch số 12/KH-UBND ngày 19/02/2024 của UBND xã Ngọc Châu.
  Thời gian bắt đầu: 08 giờ 05 phút, ngày 24 tháng 5 năm 2024.
  Địa điểm: Nhà văn hóa xã Ngọc Châu (hình thức: trực tiếp).
  Nội dung đối thoại:
    1. Giải phóng mặt bằng các dự án thu hồi đất trên địa bàn.
    2. Quản lý giao, cho thuê quỹ đất công ích.

  Thành phần tham dự: 96 người, gồm:
    - Đại biểu Nhân dân: 84 người.
    - Cán bộ, công chức xã: 12 người (mời 14).

  Vắng mặt:
    - Công chức Tài chính – Kế toán: ông Trịnh Đức Long (lý do: đi công tác); bà
      Ngô Thị Yến, kế toán viên, dự thay.

  Chủ trì (chủ tọa):
    - Từ 08 giờ 05 phút: ông Vũ Quang Sơn, Chủ tịch UBND xã.
    - Từ 08 giờ 49 phút: ông Cao Minh Đức, Phó Chủ tịch UBND xã, được ủy quyền
      theo văn bản số 15/GUQ-UBND (lý do: Chủ tịch bận công tác đột xuất).

  Thư ký (người ghi biên bản): Bà Lê Thị Thu, công chức Văn phòng – Thống kê.
  Bộ phận tiếp nhận, đăng ký: Bà Đỗ Mai, công chức Văn hóa – Xã hội.
  Công tác chuẩn bị: Nội dung, đối tượng đối thoại được ông Vũ Quang Sơn, Chủ tịch
  UBND xã, duyệt ngày 10/5/2024. Hội nghị được thông báo trên: Đài truyền thanh xã
  (ngày 15/5/2024). Đã gửi 09 giấy mời.
  Nội dung còn thiếu khi khai mạc:
    - Chưa thông báo trên Loa truyền thanh thôn.

  Lý do vẫn khai mạc: Đã thông báo tại các cuộc họp thôn.

  I. DIỄN BIẾN HỘI NGHỊ

  1. Tuyên bố lý do, giới thiệu đại biểu, chương trình, nội quy (08 giờ 05 phút –
     08 giờ 14 phút)
    - 08 giờ 06 phút: Hội nghị chào cờ; giới thiệu đại biểu, nội quy.

  2. Chủ tịch UBND xã thông báo nội dung, phương pháp đối thoại (08 giờ 14 phút –
     08 giờ 24 phút)
    - 08 giờ 15 phút: Chủ trì (ông Vũ Quang Sơn): Quán triệt phương pháp.
    - 08 giờ 20 phút: Mất điện từ 08 giờ 20 đến 08 giờ 22. (nhập sau; ghi sau khi
      thông qua)

  3. Đại biểu phát biểu theo thứ tự, nội dung đã đăng ký (08 giờ 24 phút – 09 giờ
     13 phút)

  Ý kiến 01 — Ông Nguyễn Văn Hùng, thôn Đoài, đại diện hộ gia đình (ĐK số 01; 08
  giờ 25 phút, 05 phút 12 giây)
    - Giá bồi thường thửa 214 thấp hơn thửa liền kề. (đã đính chính; ghi ban đầu:
      “Giá bồi thường thửa 241 thấp hơn thửa liền kề”)
    - Kiến nghị YK 01 (lĩnh vực: Giải phóng mặt bằng; đã kiến nghị 02 lần): Công
      khai phương án bồi thường tại nhà văn hóa thôn.
    - Kiến nghị YK 02 (lĩnh vực: Hạ tầng): Sửa đường thôn Đoài.
    - 08 giờ 29 phút: Chủ trì nhắc: hết thời gian.
    - 08 giờ 32 phút: Chủ trì phân công trả lời YK 01: Công chức Địa chính – Xây
      dựng; phối hợp: Hội đồng bồi thường, hỗ trợ, tái định cư huyện.

  Trả lời YK 01 — Ông Phạm Văn Bình, Công chức Địa chính – Xây dựng (08 giờ 33
  phút, 04 phút 05 giây)
    - Căn cứ Luật Đất đai: Phương án đang được Hội đồng rà soát.
    - Cam kết (YK 01): Sẽ trả lời bằng văn bản. Thời hạn: trước ngày 15/6/2024,
      hạn cuối thứ Sáu 14/6/2024.

  Ý kiến 02 (hỏi thêm, tiếp Ý kiến 01) — Ông Nguyễn Văn Hùng, thôn Đoài, đại diện
  hộ gia đình (ĐK số 01; 08 giờ 38 phút, 01 phút 10 giây)
    - Đề nghị nêu rõ ngày công khai.

  Ý kiến 03 — Bà Trần Thị Lan, thôn Đông (ĐK số 02; 08 giờ 40 phút, 03 phút 40
  giây)
    - Xin thuê tiếp ruộng công ích.
    - Kiến nghị nêu trên ghi là YK 03 (lĩnh vực: Đất công ích).
    - Chủ trì đề nghị dừng phát biểu (lý do: hết thời gian).

  Ý kiến 04 — Một công dân
    - Nội dung không thuộc phạm vi đối thoại; công dân đã được hướng dẫn thực hiện
      theo quy định.

  08 giờ 49 phút: Ông Vũ Quang Sơn bàn giao việc chủ trì cho ông Cao Minh Đức, Phó
  Chủ tịch UBND xã, được ủy quyền theo văn bản số 15/GUQ-UBND (lý do: Chủ tịch bận
  công tác đột xuất).

  Ý kiến 05 — Bà Phan Thị Phiếu, thôn Đông (phiếu số 01; 08 giờ 51 phút, 01 phút
  00 giây)
    - Đề nghị lắp đèn đường ngõ 3.
    - Kiến nghị YK 05 (lĩnh vực: Hạ tầng): Lắp đèn đường ngõ 3.

  08 giờ 53 phút: Hội nghị tạm nghỉ (lý do: giải lao), dự kiến họp lại lúc 09 giờ
  10 phút; họp lại lúc 09 giờ 12 phút.

  09 giờ 13 phút: Kết thúc nội dung khi còn 01 người chờ phát biểu (lý do: theo
  điều hành của chủ trì).

  4. Chủ trì trả lời trực tiếp hoặc phân công trả lời (09 giờ 13 phút – 09 giờ 21
     phút)

  09 giờ 14 phút: Đợt trả lời 01: YK 03, YK 05.
    - 09 giờ 16 phút: Trả lời YK 03, YK 05 — Bà Ngô Thị Yến, kế toán viên, Công
      chức Tài chính – Kế toán (trả lời thay thủ trưởng vắng mặt): Xã sẽ đấu giá
      quyền thuê đất và bố trí kinh phí đèn đường.

  5. Chủ trì kết luận (09 giờ 21 phút – 09 giờ 30 phút)
    - 09 giờ 22 phút: Chủ trì (ông Cao Minh Đức) kết luận (số 01) về YK 01: giao
      Công chức Địa chính – Xây dựng chủ trì giải quyết, phối hợp: Hội đồng bồi
      thường, hỗ trợ, tái định cư huyện. Kiểm tra giá bồi thường thửa 214, công
      khai phương án. Thời hạn: trước ngày 15/6/2024, hạn cuối thứ Sáu 14/6/2024.
      Công dân: đồng ý.
    - 09 giờ 24 phút: Chủ trì (ông Cao Minh Đức) kết luận (số 02) về YK 03, YK 05:
      đã trả lời, giải thích tại hội nghị. Thống nhất nội dung trả lời của kế
      toán. Công dân: chưa đồng ý.
    - 09 giờ 29 phút: Nhầm dòng này. (đã gạch bỏ; lý do: ghi nhầm)

  6. Bế mạc hội nghị (09 giờ 30 phút – 09 giờ 36 phút)

  II. Ý KIẾN NGOÀI PHÁT BIỂU TẠI HỘI TRƯỜNG

  1. Ý kiến, kiến nghị tổng hợp trước hội nghị: 01 ý kiến
    - Mương tiêu đồng Chằm xuống cấp, gây ngập hằng năm (nguồn: Ủy ban MTTQ xã;
      lĩnh vực: Hạ tầng; đã kiến nghị 03 lần; tồn đọng, chưa giải quyết dứt điểm).

  2. Phiếu đề xuất tiếp nhận tại hội nghị: 01 phiếu
    - Phiếu số 01 — Bà Phan Thị Phiếu, thôn Đông (lĩnh vực: Hạ tầng): Lắp đèn
      đường ngõ 3 — đã đọc tại hội nghị — YK 05.

  3. Đăng ký nhưng không phát biểu: 02 lượt
    - ĐK số 04 — Ông Bùi Văn Vắng, thôn Nam (lĩnh vực: Hạ tầng): Đường vào xóm lầy
      lội — vắng mặt khi được mời.
    - ĐK số 05 — Bà Lý Thị Viết: Tiền thuê đất công ích — chuyển sang trả lời bằng
      văn bản.

  4. Khiếu nại, tố cáo: 01 trường hợp, đã hướng dẫn
  Đã hướng dẫn công dân gửi đơn đến cơ quan có thẩm quyền theo quy định; biên bản
  không ghi nội dung.

  III. KẾT LUẬN CỦA CHỦ TRÌ

  1. Tổng hợp chung
  Hội nghị có 05 lượt đăng ký, 05 lượt ý kiến phát biểu; tiếp nhận 04 ý kiến, kiến
  nghị, trong đó: đã trả lời, giải thích 02; giao giải quyết 01; chưa có kết luận
  01.

  2. Kết luận chung
    - Biểu dương tinh thần thẳng thắn, xây dựng của đại biểu.

  3. Nội dung đã trả lời, giải thích tại hội nghị
    - YK 03 — Bà Trần Thị Lan, thôn Đông: Xin thuê tiếp ruộng công ích.
    - YK 05 — Bà Phan Thị Phiếu, thôn Đông: Lắp đèn đường ngõ 3.

  4. Giao cơ quan, đơn vị, cá nhân phụ trách giải quyết

  TT   │ Đơn vị             │ Việc                                  │ Hạn cuối
  ─────┼────────────────────┼───────────────────────────────────────┼─────────────
  1    │ Công chức Địa      │ YK 01: Kiểm tra giá bồi thường thửa   │ 14/6/2024
       │ chính – Xây dựng   │ 214, công khai phương án              │
       │ Phối hợp: Hội đồng │                                       │
       │ bồi thường, hỗ     │                                       │
       │ trợ, tái định cư   │                                       │
       │ huyện              │                                       │

  5. Kiến nghị chưa có kết luận tại hội nghị
    - YK 02 — Ông Nguyễn Văn Hùng, thôn Đoài, đại diện hộ gia đình: Sửa đường thôn
      Đoài.

  IV. ĐỌC LẠI VÀ THÔNG QUA BIÊN BẢN

    - 09 giờ 31 phút: Thư ký đọc lại biên bản trước hội nghị.
    - 09 giờ 33 phút: Đề nghị sửa biên bản — Bà Trần Thị Lan, thôn Đông
      (ĐK số 02): Bổ sung lời hứa của chủ trì về mương đồng Chằm.
    - 09 giờ 35 phút: Hội nghị thông qua biên bản.
    - Ông Đặng Quốc Việt, Trưởng ban Thanh tra nhân dân, không ký biên bản (lý do:
      chưa đồng ý với nội dung trả lời về YK 03).

  Nội dung còn lại khi kết thúc hội nghị:
    - YK 02 chưa có kết luận.
    - Hội đồng bồi thường, hỗ trợ, tái định cư huyện (YK 01) chưa trả lời.

  Lý do kết thúc khi còn nội dung: hết thời gian hội nghị.
  Hội nghị kết thúc vào 09 giờ 36 phút, ngày 24 tháng 5 năm 2024./.

                   THƯ KÝ                                 CHỦ TỌA
       Công chức Văn phòng – Thống kê               Phó Chủ tịch UBND xã

           (Đã ký ngày 24/5/2024)

                 Lê Thị Thu                             Cao Minh Đức

       TRƯỞNG BAN THANH TRA NHÂN DÂN

   (Không ký; lý do: chưa đồng ý với nội
           dung trả lời về YK 03)

               Đặng Quốc Việt

  Nơi nhận:
  - Chủ trì, thư ký hội nghị;
  - Cơ quan, đơn vị, cá nhân được giao giải quyết;
  - Lưu: VT, Hồ sơ.

  ────────────────────────────────────────────────────────────────────────────────
  Bản số 1; niêm phong đến bản ghi số 74 của nhật ký
  5f3c9d7e1b2a4c6d8e0f1a2b3c4d5e6f.
  Dấu vân tay của bản ghi (SHA-256):
  01234567 89abcdef 01234567 89abcdef
  01234567 89abcdef 01234567 89abcdef
  Kiểm tra bằng lệnh: doithoai verify ngoc-chau-2024

  """

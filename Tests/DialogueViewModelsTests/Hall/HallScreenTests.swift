import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

private let small = Size(rows: 15, columns: 53)

private func picture(
  _ rehearsal: Rehearsal,
  _ language: Language = .vi,
  in size: Size = small
) -> String {
  let scene = Scene(session: rehearsal.session, now: rehearsal.now, language: language)
  return HallScreen().frame(showing: scene, in: size).description
}

@Test func `who speaks, how long, and who is next stand on the room's screen`() throws {
  var rehearsal = try Rehearsal.speaking()
  rehearsal.wait(seconds: 15)
  #expect(
    picture(rehearsal) == """
                   MẪU · XÃ AN LẠC · ĐỐI THOẠI
      ─────────────────────────────────────────────────────
       ĐANG PHÁT BIỂU  ·  SỐ 01
       NGUYỄN VĂN AN
       Giải phóng mặt bằng

               ██████  ██████      ██  ██  ██████
               ██  ██      ██  ██  ██  ██  ██
               ██  ██  ██████      ██████  ██████
               ██  ██  ██      ██      ██      ██
               ██████  ██████          ██  ██████
                      CÒN LẠI (phút : giây)
      ─────────────────────────────────────────────────────
       TIẾP THEO  02  Lê Thị Hoa
       Đang chờ 3 · nhận đăng ký: MỞ                 08:00
      """
  )
}

@Test func `one row less costs the blank row and nothing that is read`() throws {
  var rehearsal = try Rehearsal.speaking()
  rehearsal.wait(seconds: 15)
  #expect(
    picture(rehearsal, .en, in: Size(rows: 14, columns: 50)) == """
                SAMPLE · XÃ AN LẠC · ĐỐI THOẠI
      ──────────────────────────────────────────────────
       SPEAKING  ·  NUMBER 01
       NGUYỄN VĂN AN
       Giải phóng mặt bằng
              ██████  ██████      ██  ██  ██████
              ██  ██      ██  ██  ██  ██  ██
              ██  ██  ██████      ██████  ██████
              ██  ██  ██      ██      ██      ██
              ██████  ██████          ██  ██████
                   LEFT (minutes : seconds)
      ──────────────────────────────────────────────────
       NEXT  02  Lê Thị Hoa
       3 waiting · list: OPEN                     08:00
      """
  )
}

@Test func `a larger screen draws larger digits`() throws {
  var rehearsal = try Rehearsal.queued()
  try rehearsal.perform(.callNext(expected: 1, ending: nil))
  #expect(
    picture(rehearsal, in: Size(rows: 24, columns: 80)) == """
                                MẪU · XÃ AN LẠC · ĐỐI THOẠI
      ────────────────────────────────────────────────────────────────────────────────
       MỜI SỐ 01
       NGUYỄN VĂN AN
       Giải phóng mặt bằng



                                ████████████            ████
                                ████████████            ████
                                ████    ████            ████
                                ████    ████            ████
                                ████    ████            ████
                                ████    ████            ████
                                ████    ████            ████
                                ████    ████            ████
                                ████████████            ████
                                ████████████            ████
                                   XIN MỜI LÊN PHÁT BIỂU


      ────────────────────────────────────────────────────────────────────────────────
       TIẾP THEO  02  Lê Thị Hoa
       Đang chờ 3 · nhận đăng ký: MỞ                                            08:00
      """
  )
}

@Test func `the clock of a wide screen is drawn of blocks of three rows`() throws {
  let wide = picture(try Rehearsal.speaking(), in: Size(rows: 40, columns: 120))
  let digits = wide.split(separator: "\n").filter { $0.contains("█") }
  #expect(digits.count == 15)
  #expect(digits.allSatisfy { $0.count <= 120 })
  #expect(wide.contains(String(repeating: "█", count: 18) + "      "))
}

@Test(arguments: [
  (160, "! CÒN LẠI", StyleRole.warning), (176, "‼ CÒN LẠI", .alarm), (200, "‼ QUÁ GIỜ", .alarm),
])
func `time that runs out has its sign and word`(
  seconds: Int,
  words: String,
  role: StyleRole
) throws {
  var rehearsal = try Rehearsal.speaking()
  rehearsal.wait(seconds: Int64(seconds))
  #expect(picture(rehearsal).contains(words))
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  let frame = HallScreen().frame(showing: scene, in: small)
  #expect(frame.role(at: Position(row: 6, column: 9)) == role)
}

@Test func `a pause, the end of a turn and a break are said in words`() throws {
  var rehearsal = try Rehearsal.speaking()
  rehearsal.wait(seconds: 20)
  try rehearsal.perform(.pauseSpeech(speech: 1))
  #expect(picture(rehearsal).contains("TẠM DỪNG  ·  SỐ 01"))
  try rehearsal.perform(.endSpeech(speech: 1))
  #expect(picture(rehearsal).contains("HẾT LƯỢT  ·  SỐ 01"))
  #expect(picture(rehearsal).contains("ĐÃ NÓI"))
  let resumes = rehearsal.now.wall + 5_400_000
  try rehearsal.perform(.adjournSession(resumesAt: resumes, reason: nil))
  let pause = picture(rehearsal)
  #expect(pause.contains("TẠM NGHỈ"))
  #expect(pause.contains("HỌP LẠI"))
  #expect(!pause.contains("SỐ 01"))
}

@Test func `before the opening people are welcomed with time and place`() {
  let text = picture(Rehearsal())
  #expect(text.contains("KÍNH CHÀO QUÝ ĐẠI BIỂU"))
  #expect(text.contains("Khai mạc 08:00 · thứ Sáu 24/05/2024"))
  #expect(text.contains("Hội trường UBND xã An Lạc"))
}

@Test func `the end, a message and a blank screen`() throws {
  #expect(picture(try Rehearsal.closed()).contains("HỘI NGHỊ ĐÃ KẾT THÚC"))
  var rehearsal = try Rehearsal.speaking()
  try rehearsal.perform(.setHall(mode: .message(text: "Mời bà con giữ trật tự")))
  #expect(picture(rehearsal).contains("Mời bà con giữ trật tự"))
  #expect(!picture(rehearsal).contains("NGUYỄN"))
  try rehearsal.perform(.setHall(mode: .blank))
  #expect(picture(rehearsal).allSatisfy { $0 == "\n" })
}

@Test func `a session that is no rehearsal is not called a sample`() throws {
  var founding = Examples.founding
  founding.header.rehearsal = nil
  #expect(!picture(try Rehearsal.speaking(founding)).contains("MẪU"))
}

@Test func `only q with its bar, and Ctrl-L, do anything`() throws {
  let rehearsal = try Rehearsal.speaking()
  let scene = Scene(session: rehearsal.session, now: rehearsal.now)
  var hall = HallScreen(run: "hall-1")
  let others: [Key] = [
    .character("m"), .enter, .escape, .function(2), .character("u"), .control("c"), .tab,
    .paste("q"), .imeComposed(deletions: 1, text: "đ"),
  ]
  #expect(hall.handle(others, showing: scene, in: small) == [])
  #expect(hall == HallScreen(run: "hall-1"))
  #expect(hall.handle([.control("l")], showing: scene, in: small) == [.repaint])
  #expect(hall.handle([.character("q"), .enter], showing: scene, in: small) == [])
  #expect(hall.handle([.character("q")], showing: scene, in: small) == [])
  #expect(
    hall.frame(showing: scene, in: small).text(ofRow: 14).hasPrefix("Tắt màn này?")
  )
  #expect(hall.handle([.character("c")], showing: scene, in: small) == [.quit])
}

@Test func `the screen wakes each second for a clock and each minute for the hour`() throws {
  var rehearsal = try Rehearsal.queued()
  rehearsal.wait(seconds: 12)
  var scene = Scene(session: rehearsal.session, now: rehearsal.now)
  #expect(HallScreen().nextWake(showing: scene) == rehearsal.now.uptime + 48_000)
  try rehearsal.play([
    .callNext(expected: 1, ending: nil), .startSpeech(registration: 1, follows: nil),
  ])
  rehearsal.now = rehearsal.now.advanced(byMilliseconds: 2300)
  scene = Scene(session: rehearsal.session, now: rehearsal.now)
  #expect(HallScreen().nextWake(showing: scene) == rehearsal.now.uptime + 700)
  scene = Scene(session: Rehearsal().session, now: Examples.morning)
  #expect(HallScreen().nextWake(showing: scene) == nil)
}

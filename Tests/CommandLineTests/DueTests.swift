import Foundation
import Testing

/// What is owed after the sample sessions, day by day, as the command line prints it.
struct DueTests {
  @Test func `the day before the answers of Sơn Động are due, nothing is late`() throws {
    let program = try Program()
    let played = try PlayedSample("son-dong", until: "2024-04-22", in: program)
    let answer = try played.say("due", "--on 2024-04-22 --unit van-phong --lang vi")
    #expect(answer.code == 0)
    let unknown = try played.say("due", "--unit nobody --lang en")
    #expect(unknown.code == 1)
    #expect(unknown.errors.contains("--unit nobody: the session has no such unit"))
    #expect(
      answer.output == """
        › còn 6 ngày  Chủ nhật 28/04/2024  Văn phòng Huyện ủy  son-dong-2024  Mốc 1, nhiệm vụ 5: Báo cáo kết quả và đề xuất
        còn 39 ngày   thứ Sáu 31/05/2024   Văn phòng Huyện ủy  son-dong-2024  Báo cáo định kỳ, nhiệm vụ 5 (theo dõi): Theo dõi, đôn đốc việc thực hiện Kết luận

        """
    )
  }

  @Test func `on 29 April the two answers about water are late, by their own sums`() throws {
    let program = try Program()
    let played = try PlayedSample("son-dong", until: "2024-04-29", in: program)
    let answer = try played.say("due", "--on 2024-04-29 --within 2 --lang vi")
    #expect(answer.code == 3)
    #expect(
      answer.output == """
        ‼ quá hạn 5 ngày  thứ Tư 24/04/2024    UBND huyện  son-dong-2024  Trả lời YK-09: Phúc đáp kiến nghị theo Thông báo 512-TB/HU
        ‼ quá hạn 5 ngày  thứ Tư 24/04/2024    UBND huyện  son-dong-2024  Trả lời YK-10: Phúc đáp kiến nghị theo Thông báo 512-TB/HU
        ‼ quá hạn 1 ngày  Chủ nhật 28/04/2024  UBND huyện  son-dong-2024  Báo cáo kết quả YK-09: Phúc đáp kiến nghị theo Thông báo 512-TB/HU
        ‼ quá hạn 1 ngày  Chủ nhật 28/04/2024  UBND huyện  son-dong-2024  Báo cáo kết quả YK-10: Phúc đáp kiến nghị theo Thông báo 512-TB/HU

        """
    )
  }

  @Test func `each outage has five days of its own, and says so`() throws {
    let program = try Program()
    let played = try PlayedSample("son-dong", until: "2024-05-31", in: program)
    let answer = try played.say("due", "--on 2024-05-14 --overdue --explain --lang en")
    #expect(answer.code == 3)
    #expect(
      answer.lines.suffix(5) == [
        "‼ 1 day overdue    Monday 13/05/2024     District Committee  son-dong-2024  Incident 02, task 3 nước (2): Mất nước toàn khu 3",
        "    5 days each time: mất nước → last day Monday 13/05/2024",
        "    counted from after Wednesday 08/05/2024",
        "    has begun: 5 days each time: mất nước",
        "    by calendar 2026-1",
      ]
    )
    #expect(
      answer.output.contains("    last working day: Friday 26/04/2024"),
      "29 April was given in exchange the day after the session"
    )
  }

  @Test func `a rehearsal owes nothing unless it is named`() throws {
    let program = try Program()
    let played = try PlayedSample("son-dong", until: "2024-04-29", in: program)
    let all = try program.run("due", "--on", "2024-04-29", "--lang", "vi")
    #expect(all.code == 0)
    #expect(all.output == "Không có việc nào đến hạn.\n")
    #expect(try played.say("due", "--on 2024-04-29").code == 3)
  }

  @Test func `a journal that cannot be read stands beside what the others owe`() throws {
    let program = try Program()
    let played = try PlayedSample("son-dong", until: "2024-04-29", in: program)
    let lost = URL(filePath: played.path).deletingLastPathComponent()
      .appending(path: "lost.journal")
    try FileManager.default.createSymbolicLink(
      at: lost,
      withDestinationURL: URL(filePath: "/dev/zero")
    )
    let answer = try program.run("due", played.path, lost.path, "--on", "2024-04-29")
    #expect(answer.code == 3)
    #expect(answer.output.contains("YK-09"))
    #expect((answer.output + answer.errors).contains("lost.journal"))
    let all = try program.run("due", "--on", "2024-04-29")
    #expect(all.code == 1)
    #expect((all.output + all.errors).contains("lost.journal"))
  }

  @Test func `a number that another session of the folder has is refused by its name`() throws {
    let program = try Program()
    let first = try PlayedSample("thach-ha", until: "2021-11-02", in: program)
    let second = try PlayedSample("thach-ha", until: "2021-11-02", in: program)
    func urge(_ day: String, in session: PlayedSample) throws -> Program.Answer {
      try program.run(
        "record",
        session.path,
        "--as",
        "secretary",
        "--lang",
        "vi",
        input: """
          {"k":"urge.unit","d":{"unit":"gpmb","matters":[{"assignment":{"id":25}}],"on":"\(day)",\
          "paper":{"number":"171/UBND-VP","date":"\(day)"}},"at":"2021-12-01T08:20:00+07:00"}
          """
      )
    }
    #expect(try urge("2021-11-29", in: first).code == 0)
    let refused = try urge("2021-11-30", in: second)
    #expect(refused.code == 1)
    #expect(
      refused.output.contains(
        "số 171/UBND-VP đã là của văn bản ngày 29/11/2021 (hội nghị “Huyện Thạch Hà · Đối thoại TN-MT”)"
      ),
      "\(refused.output)"
    )
    #expect(try urge("2021-11-29", in: second).code == 0, "one paper of one day may serve both")
  }

  @Test
  func
    `a month after Thạch Hà the chair's days and two promises are late, and no report on half a week`()
    throws
  {
    let program = try Program()
    let played = try PlayedSample("thach-ha", until: "2021-10-15", in: program)
    let answer = try played.say("due", "--on 2021-10-15 --within 14 --lang vi")
    #expect(answer.code == 3)
    #expect(
      answer.output == """
        ‼ quá hạn 25 ngày  thứ Hai 20/09/2021   Công an huyện      thach-ha-2021  Trả lời YK-04: Hút cát trái phép ban đêm làm sạt lở bờ sông, mất đất sản xuất.
        phối hợp           thứ Hai 20/09/2021   Phòng TN&MT        thach-ha-2021  Phối hợp trả lời YK-04: Hút cát trái phép ban đêm làm sạt lở bờ sông, mất đất sản xuất.
        ‼ quá hạn 14 ngày  thứ Sáu 01/10/2021   Phòng TN&MT        thach-ha-2021  Lời hứa YK-04: Lập tổ chốt chặn trong 15 ngày.
        ‼ quá hạn 1 ngày   thứ Năm 14/10/2021   CN VPĐK đất đai    thach-ha-2021  Trả lời YK-03: Hồ sơ cấp giấy chứng nhận nộp năm 2017 chưa được giải quyết, không rõ thiếu giấy tờ gì.
        phối hợp           thứ Năm 14/10/2021   UBND xã, thị trấn  thach-ha-2021  Phối hợp trả lời YK-03: Hồ sơ cấp giấy chứng nhận nộp năm 2017 chưa được giải quyết, không rõ thiếu giấy tờ gì.
        ‼ quá hạn 1 ngày   thứ Năm 14/10/2021   CN VPĐK đất đai    thach-ha-2021  Lời hứa YK-03: Trả kết quả cho bà Chắt trước ngày 15/10/2021.
        ! còn 2 ngày       Chủ nhật 17/10/2021  Văn phòng UBND     thach-ha-2021  Báo cáo định kỳ, nhiệm vụ 1: Theo dõi, đôn đốc việc giải quyết kiến nghị; báo cáo hằng tuần
        › còn 4 ngày       thứ Ba 19/10/2021    Phòng TN&MT        thach-ha-2021  Trả lời YK-10: Cơ sở chế biến xả thải vào kênh cấp nước nuôi tôm; đề nghị quan trắc, xác định trách nhiệm.
        phối hợp           thứ Ba 19/10/2021    Công an huyện      thach-ha-2021  Phối hợp trả lời YK-10: Cơ sở chế biến xả thải vào kênh cấp nước nuôi tôm; đề nghị quan trắc, xác định trách nhiệm.
        phối hợp           thứ Ba 19/10/2021    UBND xã, thị trấn  thach-ha-2021  Phối hợp trả lời YK-10: Cơ sở chế biến xả thải vào kênh cấp nước nuôi tôm; đề nghị quan trắc, xác định trách nhiệm.
        còn 10 ngày        thứ Hai 25/10/2021   Công an huyện      thach-ha-2021  Mốc 2, nhiệm vụ 2: Báo cáo kết quả
        còn 14 ngày        thứ Sáu 29/10/2021   CN VPĐK đất đai    thach-ha-2021  Mốc 1, nhiệm vụ 5: (không công khai)

        """
    )
  }

  @Test func `what waits for the office is listed as on the board, for programs too`() throws {
    let program = try Program()
    let played = try PlayedSample("thach-ha", until: "2021-09-24", in: program)
    let answer = try played.say("due", "--on 2021-10-04 --lang vi")
    #expect(answer.code == 3)
    let words = "Chưa giao YK-03: Hồ sơ cấp giấy chứng nhận nộp năm 2017"
    #expect(answer.output.contains(words), "\(answer.output)")
    let json = try played.say("due", "--on 2021-10-04 --json")
    #expect(json.lines.count == answer.lines.count)
    let rows = try json.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let row = try #require(rows.first { $0["id"] as? String == "petition-3" })
    #expect(row["kind"] as? String == "petition")
    #expect(row["state"] as? String == "toAssign")
    #expect(row["overdue"] as? Bool == true)
  }

  @Test func `two journals are one list by date, for programs too`() throws {
    let program = try Program()
    let one = try PlayedSample("son-dong", until: "2024-05-31", in: program)
    let two = try PlayedSample("thach-ha", until: "2021-12-31", in: program)
    let text = try program.run("due", one.path, two.path, "--on", "2021-11-10")
    #expect(text.code == 3)
    let answer = try program.run("due", one.path, two.path, "--on", "2021-11-10", "--json")
    #expect(answer.code == 3)
    #expect(answer.lines.count == text.lines.count)
    let rows = try answer.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(
      Set(rows.compactMap { $0["session"] as? String }) == ["son-dong-2024", "thach-ha-2021"]
    )
    let dates = rows.compactMap { $0["due"] as? String }
    #expect(dates == dates.sorted())
    let first = try #require(rows.first)
    #expect(first["kind"] as? String == "answer")
    #expect(first["overdue"] as? Bool == true)
    #expect(first["daysLeft"] as? Int == -51)
  }

  @Test func `nothing owed is said and is no failure, a wrong session is`() throws {
    let program = try Program()
    let none = try program.run("due", "--lang", "en")
    #expect(none == .init(output: "Nothing is owed.\n", errors: "", code: 0))
    #expect(try program.run("due", "nowhere").code == 1)
    let empty = try program.run("due", program.folder.path)
    #expect(empty.code == 1)
    #expect(empty.errors.contains("there is no session here"))
    #expect(try program.run("due", "--within", "-1").code == 2)
    #expect(try program.run("due", "--on", "tomorrow").code == 2)
  }

  @Test func `a petition is shown from its source to its end, with the reason of every date`()
    throws
  {
    let program = try Program()
    let played = try PlayedSample("thach-ha", until: "2021-12-31", in: program)
    let answer = try played.say("show", "--petition 3 --on 2021-12-06 --lang vi")
    #expect(answer.code == 0)
    for words in [
      "YK-03 · KIẾN NGHỊ · Cấp giấy chứng nhận quyền sử dụng đất · ĐÃ GIẢI QUYẾT XONG\n",
      " Nội dung   Hồ sơ cấp giấy chứng nhận nộp năm 2017", "\n KL-01 · bản 1 · đã duyệt\n",
      "duyệt nhóm 02", " CN VPĐK đất đai (chủ trì) · 125/UBND-TNMT, 28/09/2021, nhận 30/09/2021",
      "   trước 15/10/2021 → hạn cuối thứ Năm 14/10/2021 · ✓ xong 22/10/2021, muộn 8\n",
      "trả lời 19/CN-ĐKĐĐ: đạt, 22/10/2021", "báo cáo kết quả 20/BC-CN, 25/10/2021",
      "công dân đồng ý kết quả 28/10/2021: Nhất trí", "\n đã giải quyết xong 29/10/2021\n",
    ] {
      #expect(answer.output.contains(words), "\(words)\n\(answer.output)")
    }
    let json = try played.say("show", "--petition 3 --json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    )
    #expect(object["settlement"] as? String == "done")
    #expect((object["assignments"] as? [Any])?.count == 2)
    #expect(try played.say("show", "--petition 99").code == 1)
    #expect(try played.say("show", "--petition 1 --task 1").code == 2)
  }

  @Test func `a task is shown with what it waits for and what was done`() throws {
    let program = try Program()
    let played = try PlayedSample("thach-ha", until: "2021-11-12", in: program)
    let answer = try played.say("show", "--task 4 --on 2021-11-12 --lang vi")
    #expect(
      answer.output == """
        NV-04 · mục 4 · ĐANG THỰC HIỆN
         Nội dung     Khởi công kè bờ sông
         Chủ trì      Phòng Kinh tế và Hạ tầng
         Thông báo    88/TB-UBND, 30/09/2021
        ── Mốc thời hạn ────────────────────────────────────────────────────────────────
         1 Khởi công · 30 ngày từ khi đủ điều kiện tỉnh bố trí vốn: chưa có ngày: chờ đủ
         điều kiện
        ── Diễn biến ───────────────────────────────────────────────────────────────────
         29/09 #402    Thư ký: thêm nhiệm vụ 04
         29/09 #406    Chủ trì: duyệt thông báo kết luận 01
         29/09 #407    Chủ trì: mở lại thông báo kết luận 01
         29/09 #408    Chủ trì: duyệt thông báo kết luận 01
         30/09 #409    Thư ký: ký thông báo kết luận: Nguyễn Văn Khánh
         30/09 #410    Thư ký: bỏ chữ ký thông báo 01
         30/09 #411    Thư ký: ký thông báo kết luận: Nguyễn Văn Khánh
         30/09 #412    Thư ký: phát hành thông báo 88/TB-UBND, 30/09/2021

        """
    )
  }

  @Test func `a unit takes its deadlines away as a calendar`() throws {
    let program = try Program()
    let played = try PlayedSample("thach-ha", until: "2021-11-12", in: program)
    let all = try played.say("export", "deadlines --format ics")
    let own = try played.say("export", "deadlines --format ics --unit gpmb --lang vi")
    #expect(all.code == 0)
    let events = { (text: String) in text.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" } }
    #expect(events(own.output) == 6)
    #expect(events(all.output) > 40)
    #expect(own.output.contains("SUMMARY:Trả lời YK-12 – Hội đồng BT-HT-TĐC\r\n"))
    #expect(own.output.contains("DTSTART;VALUE=DATE:20211112\r\n"))
    #expect(!own.output.contains("VTIMEZONE"))
    let again = try played.say("export", "deadlines --format ics --unit gpmb --lang vi")
    #expect(again == own)
    #expect(!all.output.contains("Báo cáo kiểm điểm"))
    for wrong in [
      "deadlines", "deadlines --format csv", "minutes --format ics", "minutes --unit gpmb",
      "deadlines --format ics --unit nobody",
    ] {
      #expect(try played.say("export", wrong).code == 1, "\(wrong)")
    }
  }

  @Test func `the office's newer calendar is compared, then adopted, with old and new`() throws {
    let program = try Program()
    let played = try PlayedSample("thach-ha", until: "2021-10-15", in: program)
    let shipped = try Manual().root.appending(path: "data/calendar/vietnam-working-days.yaml")
    let text = try String(contentsOf: shipped, encoding: .utf8)
    let folder = program.folder.appending(path: "office/calendar")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let row =
      #"  - {date: 2021-11-10, kind: off, name: "Nghỉ", source: "QĐ 1", status: confirmed}"#
    try text.replacing("version: \"2026-1\"", with: "version: \"2026-2\"")
      .replacing("# 2022\n", with: "\(row)\n# 2022\n")
      .write(
        to: folder.appending(path: shipped.lastPathComponent),
        atomically: true,
        encoding: .utf8
      )
    let data = program.folder.appending(path: "office").path
    let asked = try program.run("calendar", played.path, "--data", data, "--lang", "vi")
    #expect(asked.code == 0)
    #expect(asked.lines.first == "LỊCH LÀM VIỆC 2026-1 → 2026-2")
    #expect(asked.lines.dropFirst().first == "10/11/2021: nghỉ · Nghỉ")
    #expect(asked.output.contains("giao YK-01 Phòng TN&MT: 10/11/2021 → 11/11/2021"))
    let adopted = try program.run(
      "calendar",
      played.path,
      "--adopt",
      "--data",
      data,
      "--lang",
      "vi"
    )
    #expect(adopted.code == 0)
    #expect(adopted.lines.dropLast() == asked.lines[...])
    #expect(adopted.lines.last?.contains("calendar.adopted deadlines.reckoned") == true)
    let due = try played.say("due", "--on 2021-11-10 --unit tnmt --explain --lang vi")
    #expect(due.output.contains("theo lịch 2026-2"))
    #expect(!due.output.contains("theo lịch 2026-1"))
    let again = try program.run("calendar", played.path, "--adopt", "--data", data, "--lang", "vi")
    #expect(again.output == "hội nghị đang dùng lịch 2026-2, không có gì mới\n")
  }

  @Test func `a damaged calendar of the office is named by file, line and key`() throws {
    let program = try Program()
    let folder = program.folder.appending(path: "office/calendar")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try """
    version: "x"
    weekly_rest: [saturday, sunday]
    rows:
      - {date: 2024-04-31, kind: off, name: A, source: A, status: confirmed}
    """.write(
      to: folder.appending(path: "vietnam-working-days.yaml"),
      atomically: true,
      encoding: .utf8
    )
    let answer = try program.run(
      "deadline",
      "--from",
      "2024-04-11",
      "--rule",
      "+1wd",
      "--lang",
      "en",
      "--data",
      program.folder.appending(path: "office").path
    )
    #expect(answer.code == 1)
    #expect(answer.errors.contains("vietnam-working-days.yaml:4"))
    #expect(answer.errors.contains("rows.1.date"))
    #expect(answer.errors.contains("a day such as 2024-05-24"))
  }
}

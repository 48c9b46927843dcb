import DialogueCore
import DialoguePapers
import Testing

@Test func `minutes without a seal are a draft, those of a rehearsal a sample`() throws {
  let draft = try Desk.opened()
  let rehearsal = try Desk.opened(.ngocChau(rehearsal: true))
  let seal = MinutesSeal(version: 1, record: 2, fingerprint: "ab", journal: "cd", check: "x")

  #expect(draft.paper(.internal).banners == [.draft])
  #expect(draft.paper(.internal, seal: seal).banners.isEmpty)
  #expect(rehearsal.paper(.internal, seal: seal).banners == [.rehearsal])
  #expect(rehearsal.text(.internal).contains("[ MẪU ]  [ DỰ THẢO ]\n"))
  #expect(rehearsal.markdown(.public).hasPrefix("**MẪU · DỰ THẢO**\n"))
}

@Test func `before the session opens the minutes leave room for the hand`() {
  let text = Desk().sentences(.internal)

  #expect(text.contains("Thời gian bắt đầu: … giờ … phút, ngày … tháng … năm …\n"))
  #expect(text.contains("Thành phần tham dự: ………\n"))
  #expect(text.contains("Chủ trì (chủ tọa): Ông Vũ Quang Sơn, Chủ tịch UBND xã.\n"))
  #expect(text.contains("Hội nghị kết thúc vào … giờ … phút, ngày … tháng … năm …./.\n"))
  #expect(!text.contains("KẾT LUẬN CỦA CHỦ TRÌ"))
}

@Test func `a Party paper has its own head, offices and end`() throws {
  let desk = try Desk.opened(.ngocChau(profile: .partyHD05))
  let paper = desk.paper(.internal)

  #expect(paper.header?.nation == "ĐẢNG CỘNG SẢN VIỆT NAM")
  #expect(paper.header?.motto == nil)
  #expect(paper.header?.number == "Số …-BB/UBND")
  #expect(
    paper.closing.signatures.first?.flatMap(\.office)
      == ["NGƯỜI GHI BIÊN BẢN", "CHỦ TRÌ HỘI NGHỊ"]
  )
  #expect(!desk.text(.internal).contains("./."))
  #expect(desk.text(.internal).contains("\n                   *"))
  #expect(desk.text(.internal).contains("-----\n"))
}

@Test func `a deputy presides from the start on the ground that is told`() throws {
  var desk = Desk()
  try desk.perform(
    "07:30",
    .delegateChair(
      ChairDelegation(
        to: Person("Cao Minh Đức", form: .mr, position: "Phó Chủ tịch UBND xã"),
        ground: .document(number: "15/GUQ-UBND"),
        reason: "bận công tác đột xuất"
      )
    )
  )
  try desk.perform("08:05", .openSession(gapsReason: "gấp"))

  #expect(
    desk.sentences(.internal).contains(
      """
      Chủ trì (chủ tọa): Ông Cao Minh Đức, Phó Chủ tịch UBND xã, được ủy quyền theo văn bản số \
      15/GUQ-UBND (lý do: bận công tác đột xuất).
      """
    )
  )
  #expect(desk.paper(.internal).closing.signatures.first?.last?.name == "Cao Minh Đức")
}

@Test func `what was missing at the opening is listed with the reason`() throws {
  let text = try Desk.opened().sentences(.internal)

  #expect(
    text.contains(
      """
      Nội dung còn thiếu khi khai mạc:
        - Nội dung, đối tượng đối thoại chưa được duyệt.
        - Chưa thông báo trên Đài truyền thanh xã.
        - Chưa thông báo trên Loa truyền thanh thôn.
        - Chưa thống kê thành phần tham dự.

      Lý do vẫn khai mạc: đã thông báo miệng.
      """
    )
  )
}

@Test func `what was open at the end is listed with the reason`() throws {
  var desk = try Desk.opened()
  try desk.register("Nguyễn Thị Hoa")
  try desk.close()

  let text = desk.sentences(.internal)

  #expect(text.contains("  - Đăng ký số 01 chưa được phát biểu.\n"))
  #expect(text.contains("  - Chưa đọc lại biên bản.\n"))
  #expect(text.contains("Lý do kết thúc khi còn nội dung: hết thời gian.\n"))
  #expect(
    text.contains("ĐK số 01 — Ông/Bà Nguyễn Thị Hoa — chưa được phát biểu vì hết thời gian.\n")
  )
}

@Test func `the second version says what differs from the first`() throws {
  var desk = try Desk.opened()
  try desk.note("Có 84 người dự")
  try desk.perform("08:58", .readBack)
  try desk.perform("08:59", .adoptMinutes)
  try desk.close()
  try desk.perform("09:05", .sealMinutes(records: desk.session.recordCount))
  try desk.perform("09:10", .correctEntry(entry: 1, text: "Có 86 người dự"))
  try desk.perform("09:11", .sealMinutes(records: desk.session.recordCount))
  let seal = MinutesSeal(version: 2, record: 9, fingerprint: "ab", journal: "cd", check: "x")

  #expect(
    desk.sentences(.internal, seal: seal).contains(
      """
      Thay đổi so với bản số 1:
        - Đính chính diễn biến lúc 08 giờ 10 phút: “Có 86 người dự”.
      """
    )
  )
}

@Test func `who signs as the secretary stands in that block and at the head of the minutes`() throws
{
  var desk = try Desk.opened()
  try desk.close()
  let recorder = Person("Nguyễn Thị Thư", form: .mrs, position: "Công chức Văn phòng")
  try desk.perform(
    "09:01",
    .signMinutes(person: recorder, refusal: nil, office: .secretary)
  )
  let paper = desk.paper(.internal)
  #expect(paper.closing.signatures.map { $0.map(\.name) } == [["Nguyễn Thị Thư", "Vũ Quang Sơn"]])
  #expect(
    desk.sentences(.internal).contains(
      "Thư ký (người ghi biên bản): Bà Nguyễn Thị Thư, Công chức Văn phòng.\n"
    )
  )
}

@Test func `who signs for the people stands in the block that the ruleset names`() throws {
  var desk = try Desk.opened(
    .ngocChau(signatories: [
      NamedItem(id: ItemID("people"), name: Wording(vi: "Đại diện Nhân dân", en: "For the people"))
    ])
  )
  try desk.close()
  let delegate = Person("Lê Văn Bảy", form: .mr, position: "Trưởng thôn")
  try desk.perform(
    "09:01",
    .signMinutes(person: delegate, refusal: nil, office: ItemID("people"))
  )
  let blocks = desk.paper(.internal).closing.signatures.dropFirst().flatMap(\.self)
  #expect(blocks.map(\.office) == [["ĐẠI DIỆN NHÂN DÂN"]])
  #expect(blocks.map(\.name) == ["Lê Văn Bảy"])
}

@Test func `an item of the programme taken up twice is told twice, in order`() throws {
  var desk = try Desk.opened()
  try desk.perform("08:10", .beginItem(item: 3, leaving: 1))
  try desk.perform("08:20", .beginItem(item: 1, leaving: 3))
  try desk.perform("08:30", .skipItem(item: 6, reason: "không có nội dung"))

  let text = desk.sentences(.internal)
  let heads = text.split(separator: "\n").filter { $0.hasSuffix(" phút)") }

  #expect(
    heads == [
      """
      1. Tuyên bố lý do, giới thiệu đại biểu, chương trình, nội quy (08 giờ 05 phút – 08 giờ 10 phút)
      """,
      "3. Đại biểu phát biểu theo thứ tự, nội dung đã đăng ký (08 giờ 10 phút – 08 giờ 20 phút)",
      """
      1. Tuyên bố lý do, giới thiệu đại biểu, chương trình, nội quy (tiếp theo; từ 08 giờ 20 phút)
      """,
    ]
  )
  #expect(text.contains("  - Bế mạc hội nghị: không thực hiện (lý do: không có nội dung).\n"))
}

@Test func `a speaker out of turn and an answer passed on are told as such`() throws {
  var desk = try Desk.opened()
  try desk.register("Nguyễn Thị Hoa", at: "08:06")
  try desk.register("Lê Văn Bảy", at: "08:07")
  try desk.perform(
    "08:08",
    .callRegistration(number: 2, ending: nil, reason: "công dân phải về sớm")
  )
  try desk.perform("08:09", .startSpeech(registration: 2, follows: nil))
  try desk.raise("Sửa đường")
  try desk.perform("08:12", .endSpeech(speech: 1))
  try desk.perform(
    "08:13",
    .assignAnswer(petitions: [1], raising: nil, lead: UnitID("tu-phap"), coordinating: [])
  )
  try desk.perform("08:14", .passOnRequest(request: 1, to: UnitID("dia-chinh")))
  try desk.perform("08:15", .promiseWriting(request: 2))

  let text = desk.sentences(.internal)

  #expect(
    text.contains(
      "(ĐK số 02; mời ngoài thứ tự: công dân phải về sớm; 08 giờ 09 phút, 03 phút 00 giây)\n"
    )
  )
  #expect(text.contains("Chủ trì phân công trả lời YK 01: Công chức Tư pháp – Hộ tịch.\n"))
  #expect(
    text.contains(
      """
      Công chức Tư pháp – Hộ tịch chuyển nội dung YK 01 cho Công chức Địa chính – Xây dựng (xin trả \
      lời bằng văn bản).
      """
    )
  )
}

@Test func `whoever handed in a slip is told among the slips alone`() throws {
  var desk = try Desk.opened()
  try desk.register("Nguyễn Thị Hoa")
  try desk.perform(
    "08:07",
    .receiveSlip(
      SlipEntry(registrant: Registrant("Nguyễn Thị Hoa"), content: "Lắp đèn", registration: 1)
    )
  )
  let text = desk.sentences(.internal)
  #expect(text.contains("Phiếu số 01 — Ông/Bà Nguyễn Thị Hoa (ĐK số 01): Lắp đèn — đã tiếp nhận"))
  #expect(!text.contains("Đăng ký nhưng không phát biểu"))
}

@Test func `minutes that were agreed to after the close do not say that they were not`() throws {
  var desk = try Desk.opened()
  try desk.perform("11:58", .closeSession(gapsReason: "hết giờ", unheardInWriting: nil))
  let before = desk.sentences(.internal)
  #expect(before.contains("Chưa đọc lại biên bản"))
  #expect(before.contains("Biên bản chưa được hội nghị thông qua"))
  try desk.perform("11:59", .readBack)
  try desk.perform("11:59", .adoptMinutes)
  let text = desk.sentences(.internal)
  #expect(text.contains("Hội nghị thông qua biên bản, sau khi kết thúc hội nghị."))
  #expect(!text.contains("chưa được hội nghị thông qua"))
  #expect(!text.contains("Chưa đọc lại biên bản"))
}

@Test func `an item that was left when the session ended is told once`() throws {
  var desk = try Desk.opened()
  try desk.perform("11:58", .closeSession(gapsReason: "hết giờ", unheardInWriting: nil))
  let text = desk.sentences(.internal)
  #expect(text.contains("Chưa xong nội dung chương trình"))
  #expect(!text.contains("chưa thực hiện"))
}

@Test func `an official of unknown address who takes the chair is named without one`() throws {
  var desk = try Desk.opened()
  try desk.perform(
    "11:50",
    .handOverChair(to: Person("Nguyễn Đức Thịnh"), ground: .oral, reason: "đi họp")
  )
  #expect(desk.sentences(.internal).contains("phút: Nguyễn Đức Thịnh"))
}

@Test func `an answer in writing stands behind the unit that asked for it`() throws {
  var desk = try Desk.opened()
  try desk.raise("Sửa đường")
  try desk.perform(
    "08:13",
    .assignAnswer(
      petitions: [1],
      raising: nil,
      lead: UnitID("dia-chinh"),
      coordinating: [UnitID("tu-phap")]
    )
  )
  try desk.perform("08:15", .promiseWriting(request: 1))

  #expect(
    desk.sentences(.internal).contains(
      """
      Chủ trì phân công trả lời YK 01: Công chức Địa chính – Xây dựng (xin trả lời bằng văn bản); \
      phối hợp: Công chức Tư pháp – Hộ tịch.
      """
    )
  )
}

@Test func `whom the ruleset asks to sign is named as the ruleset names him`() throws {
  let paper = try Desk.opened(
    .ngocChau(signatories: [
      NamedItem(id: ItemID("secretary"), name: Wording(vi: "Người ghi biên bản", en: "Recorder")),
      NamedItem(id: ItemID("chair"), name: Wording(vi: "Chủ trì hội nghị", en: "Chair")),
      NamedItem(id: ItemID("people"), name: Wording(vi: "Đại diện Nhân dân", en: "For the people")),
    ])
  ).paper(.internal)

  #expect(
    paper.closing.signatures.map { $0.map(\.office) } == [
      [["NGƯỜI GHI BIÊN BẢN"], ["CHỦ TRÌ HỘI NGHỊ"]], [["ĐẠI DIỆN NHÂN DÂN"]],
    ]
  )
  #expect(paper.closing.signatures.last?.first?.state == .open)
}

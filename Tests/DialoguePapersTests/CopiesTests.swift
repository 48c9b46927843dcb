import DialogueCore
import DialoguePapers
import Testing

@Test(arguments: [
  "Nguyễn Văn Hùng", "Trần Thị Lan", "Hoàng Văn Tố", "Bùi Văn Vắng", "Phan Thị Phiếu",
])
func `no citizen is named in the public copy`(name: String) throws {
  let desk = try Desk.wholeSession()

  #expect(!desk.sentences(.public).contains(name))
  #expect(!desk.markdown(.public).contains(name))
}

@Test func `the public copy gives initials and keeps the names of officials`() throws {
  let text = try Desk.wholeSession().sentences(.public)

  #expect(text.contains("Ý kiến 01 — Ông N.V.H., thôn Đoài"))
  #expect(text.contains("Trả lời YK 01 — Ông Phạm Văn Bình"))
}

@Test(arguments: PaperCopy.allCases)
func `a denunciation is a count without words or name`(copy: PaperCopy) throws {
  let text = try Desk.wholeSession().sentences(copy)

  #expect(text.contains("Khiếu nại, tố cáo: 01 trường hợp, đã hướng dẫn"))
  #expect(text.contains("Ý kiến 04 — Một công dân\n"))
  #expect(!text.contains("Tố cáo cán bộ"))
  #expect(!text.contains("nhận tiền"))
  #expect(!text.contains("Hoàng Văn Tố"))
  #expect(!text.contains("H.V.T."))
}

@Test func `a citizen's full name in free text is masked in the public copy only`() throws {
  var desk = try Desk.opened()
  try desk.register("Nguyễn Thị Hoa")
  try desk.register("Tư")
  try desk.register("Y K'Ho Niê")
  try desk.note(
    "Ông Tư và NGUYỄN THỊ HOA ra về; Nguyễn Thị Hoan và chị Tư ở lại; tư liệu kèm theo; Y  K'Ho Niê"
  )

  #expect(
    desk.sentences(.public).contains(
      "Ông T. và N.T.H. ra về; Nguyễn Thị Hoan và chị T. ở lại; tư liệu kèm theo; Y.K.N."
    )
  )
  #expect(desk.sentences(.internal).contains("Ông Tư và NGUYỄN THỊ HOA ra về"))
}

@Test(arguments: [
  ("ông An nêu: bà Bình và bà Hà, cụ Kha", "ông A. nêu: bà B. và bà H., cụ K."),
  ("Trả lời ÔNG AN. Ông/Bà An; ông, bà Hà", "Trả lời ÔNG A. Ông/Bà A.; ông, bà H."),
  ("bà Ngọc Hà; bà Thị Bình; ông Văn An", "bà N.H.; bà T.B.; ông V.A."),
  ("ông an và bà hà viết vội", "ông A. và bà H. viết vội"),
  ("ông Dũng đi cùng, cụ thể là em bình tĩnh", "ông D. đi cùng, cụ thể là em bình tĩnh"),
  ("An toàn ở Hà Nội; thôn An Bình", "An toàn ở Hà Nội; thôn An Bình"),
  ("ông Hà Văn Tám; bà Hà TDP 5", "ông Hà Văn Tám; bà H. TDP 5"),
])
func `a given name after a form of address is masked in the public copy only`(
  text: String,
  masked: String
) throws {
  var desk = try Desk.opened()
  for name in ["Nguyễn Văn An", "Trần Thị Bình", "Lục Văn Kha", "Lê Văn Thể"] {
    try desk.register(name)
  }
  try desk.receiveSlip(Registrant("Phạm Thị Ngọc Hà", coPetitioners: ["Ngô Văn Dũng"]))
  try desk.note(text)

  #expect(desk.sentences(.public).contains(masked))
  #expect(desk.sentences(.internal).contains(text))
}

@Test func `a given name that an official shares is masked, the official's own is not`() throws {
  var desk = try Desk.opened()
  try desk.register("Hoàng Văn Sơn")
  try desk.register("Phạm Thị Quang")
  try desk.note("Ông Vũ Quang Sơn mời ông Sơn; đồng chí Sơn ghi nhận")

  #expect(
    desk.sentences(.public).contains("Ông Vũ Quang Sơn mời ông S.; đồng chí S. ghi nhận")
  )
}

@Test func `no given name is masked that no citizen has`() throws {
  var desk = try Desk.opened()
  try desk.register("Nguyễn Văn An")
  try desk.note("Ông Sơn trả lời ông An")

  #expect(desk.sentences(.public).contains("Ông Sơn trả lời ông A."))
}

@Test(arguments: PaperCopy.allCases)
func `a denouncer is named in neither style of placing the tones`(copy: PaperCopy) throws {
  var desk = try Desk.opened()
  try desk.register("Nguyễn Văn Thuỷ")
  try desk.register("Trần Văn Hòa")
  try desk.perform(
    "08:08",
    .raisePetitions(
      source: .registration(number: 1),
      contents: [PetitionContent("Cán bộ nhận tiền", petitionClass: .denunciation)]
    )
  )
  try desk.note("Nguyễn Văn Thủy đưa đơn; bà Thủy về; NGUYỄN VĂN THUỶ chờ; ông Hoà ở lại")

  let text = desk.sentences(copy)

  let other = copy == .public ? "ông H." : "ông Hoà"
  #expect(text.contains("công dân đưa đơn; công dân về; công dân chờ; \(other) ở lại"))
}

@Test(arguments: PaperCopy.allCases)
func `a slip that nobody signed has no initials`(copy: PaperCopy) throws {
  var desk = try Desk.opened()
  try desk.receiveSlip(Registrant("Không rõ tên", hamlet: "thôn Hạ"))
  try desk.note("Phiếu không rõ tên được đọc trước")

  let text = desk.sentences(copy)

  #expect(text.contains("Ông/Bà không rõ tên, thôn Hạ"))
  #expect(text.contains("Phiếu không rõ tên được đọc trước"))
  #expect(!text.contains("K.R.T."))
}

@Test func `a citizen who signs the minutes has initials in the public copy, an official a name`()
  throws
{
  var desk = try Desk.wholeSession()
  try desk.perform(
    "09:59",
    .signMinutes(person: Person("Trần Thị Lan", position: "Đại diện công dân"), refusal: nil)
  )
  let signers = { desk.paper($0).closing.signatures.flatMap(\.self).compactMap(\.name) }
  #expect(signers(.internal).contains("Trần Thị Lan"))
  #expect(signers(.public).contains("T.T.L."))
  #expect(!signers(.public).contains("Trần Thị Lan"))
  #expect(signers(.public).contains("Lê Thị Thu"))
}

@Test func `a struck line stays in the internal copy with its reason`() throws {
  let desk = try Desk.wholeSession()

  #expect(
    desk.sentences(.internal).contains("Nhầm dòng này. (đã gạch bỏ; lý do: ghi nhầm)")
  )
  #expect(!desk.sentences(.public).contains("Nhầm dòng này"))
}

@Test func `the first wording of a corrected line is told in the internal copy alone`() throws {
  let desk = try Desk.wholeSession()

  #expect(
    desk.sentences(.internal).contains("(đã đính chính; ghi ban đầu: “Giá bồi thường thửa 241")
  )
  #expect(desk.sentences(.public).contains("thửa 214 thấp hơn thửa liền kề. (đã đính chính)\n"))
  #expect(!desk.sentences(.public).contains("241"))
}

@Test(arguments: PaperCopy.allCases)
func `what is private is in no copy`(copy: PaperCopy) throws {
  var desk = try Desk.opened()
  try desk.perform(
    "08:06",
    .enterRegistration(
      entry: RegistrationEntry(
        registrant: Registrant(
          "Nguyễn Thị Hoa",
          birthYear: PrivateText("box:year"),
          address: PrivateText("box:address"),
          phone: PrivateText("box:phone")
        )
      ),
      duplicate: nil
    )
  )

  #expect(desk.sentences(copy).contains("ĐK số 01"))
  #expect(!desk.sentences(copy).contains("box:"))
}

@Test func `a complaint is hidden in both copies, its author in the public one`() throws {
  var desk = try Desk.opened()
  try desk.hearFirst("Nguyễn Thị Hoa", saying: "Khiếu nại quyết định thu hồi")
  try desk.perform(
    "08:10",
    .raisePetitions(
      source: .speech(speech: 1, entry: 1),
      contents: [PetitionContent("Quyết định thu hồi", petitionClass: .complaint)]
    )
  )
  try desk.perform("08:12", .endSpeech(speech: 1))

  let inHouse = desk.sentences(.internal)
  let open = desk.sentences(.public)

  #expect(inHouse.contains("Ý kiến 01 — Ông/Bà Nguyễn Thị Hoa (ĐK số 01;"))
  #expect(inHouse.contains("công dân đã được hướng dẫn thực hiện theo quy định.\n"))
  #expect(open.contains("Ý kiến 01 — Một công dân\n"))
  #expect(!inHouse.contains("thu hồi\n") && !inHouse.contains("Quyết định thu hồi"))
  #expect(!open.contains("quyết định thu hồi") && !open.contains("N.T.H."))
}

@Test(arguments: PaperCopy.allCases)
func `a statement that holds a complaint too stands only in the words of its petition`(
  copy: PaperCopy
) throws {
  var desk = try Desk.opened()
  try desk.hearFirst("Nguyễn Thị Hoa", saying: "Đường ngập; khiếu nại quyết định thu hồi")
  try desk.perform(
    "08:10",
    .raisePetitions(
      source: .speech(speech: 1, entry: 1),
      contents: [
        PetitionContent("Sửa đường thôn"),
        PetitionContent("Quyết định thu hồi", petitionClass: .complaint),
      ]
    )
  )
  try desk.perform("08:12", .endSpeech(speech: 1))

  let text = desk.sentences(copy)

  #expect(text.contains("Kiến nghị YK 01: Sửa đường thôn.\n"))
  #expect(!text.lowercased().contains("quyết định thu hồi"))
  #expect(text.contains("biên bản không ghi nội dung"))
}

@Test func `a guided registration is counted and named nowhere`() throws {
  var desk = try Desk.opened()
  try desk.register("Nguyễn Thị Hoa")
  try desk.perform("08:07", .guideRegistration(number: 1))
  try desk.note("Nguyễn Thị Hoa gửi đơn", at: "08:08")
  try desk.note("Đã hướng dẫn bà Hoa", at: "08:09")

  let text = desk.sentences(.internal)

  #expect(text.contains("Khiếu nại, tố cáo: 01 trường hợp, đã hướng dẫn"))
  #expect(text.contains("08 giờ 08 phút: công dân gửi đơn.\n"))
  #expect(text.contains("08 giờ 09 phút: Đã hướng dẫn công dân.\n"))
  #expect(!text.contains("Hoa"))
}

@Test(arguments: [
  ("Trần Văn Tám đứng dậy", "T.V.T. đứng dậy"),
  ("Ngô Đình Bưởi nói; ông Tư Bưởi", "N.Đ.B. nói; ông T.B."),
  ("ông Cót và Hồ Thị Dừa", "ông C. và H.T.D."),
  ("Phùng Văn Mít về", "P.V.M. về"),
  ("bà Lê Hoa; LE THI HOA; Le Thi Hoa", "bà L.H.; L.T.H.; L.T.H."),
  ("Lê Thị-Hoa; Lê.Thị.Hoa", "L.T.H.; L.T.H."),
  ("cô giáo Hoa; đ/c Hoa; Bà: Hoa; hộ Hoa", "cô giáo H.; đ/c H.; Bà: H.; hộ H."),
  ("gia đình Hoa; H’Hen Niê", "gia đình H.; H.N."),
  ("hoa nở; tam giác; Hoa Lư", "hoa nở; tam giác; Hoa Lư"),
])
func `a name is masked however the desk and the secretary wrote it`(
  text: String,
  masked: String
) throws {
  var desk = try Desk.opened()
  for name in [
    "Ông Trần Văn Tám", "Ngô Đình Bưởi (Tư Bưởi)", "Mai Văn Cót và Hồ Thị Dừa",
    "Phùng Văn Mít - thôn Hạ", "Lê Thị Hoa", "H'Hen Niê",
  ] {
    try desk.register(name)
  }
  try desk.note(text)

  #expect(desk.sentences(.public).contains(masked))
  #expect(desk.sentences(.internal).contains(text))
}

@Test func `a name that was corrected is masked in its old spelling too`() throws {
  var desk = try Desk.opened()
  try desk.register("Nguyễn Văn Khoát")
  let entry = RegistrationEntry(registrant: Registrant("Nguyễn Văn Khoáng"))
  try desk.perform("08:09", .amendRegistration(number: 1, entry: entry))
  try desk.note("Ông Nguyễn Văn Khoát xin đổi lượt")

  #expect(desk.sentences(.public).contains("Ông N.V.K. xin đổi lượt"))
}

@Test(arguments: PaperCopy.allCases)
func `those for whom a denouncer speaks are named nowhere either`(copy: PaperCopy) throws {
  var desk = try Desk.opened()
  let registrant = Registrant("Phạm Quốc Khoái", coPetitioners: ["Đặng Thế Luyến"])
  try desk.perform(
    "08:05",
    .enterRegistration(entry: RegistrationEntry(registrant: registrant), duplicate: nil),
    as: Desk.operatorDesk
  )
  try desk.perform(
    "08:06",
    .raisePetitions(
      source: .registration(number: 1),
      contents: [PetitionContent("Tố cáo cán bộ.", petitionClass: .denunciation)]
    )
  )
  try desk.note("Ông Đặng Thế Luyến và Ông Phạm Khoái, PHAM QUOC KHOAI ra về")

  let text = desk.sentences(copy)
  for name in ["Luyến", "Khoái", "KHOAI"] { #expect(!text.contains(name)) }
}

extension Desk {
  /// The first who registers is called and says something for the minutes.
  fileprivate mutating func hearFirst(_ name: String, saying text: String) throws {
    try register(name)
    try perform("08:07", .callNext(expected: 1, ending: nil))
    try perform("08:08", .startSpeech(registration: 1, follows: nil))
    let speaker = Speaker.registered(number: 1)
    let draft = MinutesDraft(kind: .statement, text: text, speaker: speaker, speech: 1)
    try perform("08:09", .writeEntry(draft))
  }
}

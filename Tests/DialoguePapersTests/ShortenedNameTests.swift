import DialogueCore
import DialoguePapers
import Testing

@Test(arguments: [
  ("Bà L.T. Hoa và ông Ng.V.An ra về", "Bà L.T.H. và ông N.V.A. ra về"),
  ("ông Ng. V. An; bà Lê T. Hoa; bà T. Hoa", "ông N.V.A.; bà L.T.H.; bà T.H."),
  ("bà l.t. hoa; cụ Đ.B. Kha", "bà L.T.H.; cụ Đ.B.K."),
  ("L.T. Hoa, NG.V. AN và Phạm Th. Ng. Hà", "L.T.H., N.V.A. và P.T.N.H."),
  ("Bà L.T. Hoà ở lại", "Bà L.T. Hoà ở lại"),
  ("ông L.T. An; ông B.V. An", "ông L.T. An; ông B.V. An"),
  ("khu N. An toàn; T.P. Hà Nội; ông Lê. Hoa màu ngập", "khu N. An toàn; T.P. Hà Nội; ông Lê. Hoa"),
])
func `a name with some words shortened is masked where all of it fits a citizen's`(
  text: String,
  masked: String
) throws {
  var desk = try Desk.opened()
  for name in ["Nguyễn Văn An", "Lê Thị Hoa", "Đỗ Bá Kha", "Phạm Thị Ngọc Hà"] {
    try desk.register(name)
  }
  try desk.note(text)

  #expect(desk.sentences(.public).contains(masked), "\(desk.sentences(.public))")
  #expect(desk.sentences(.internal).contains(text))
}

@Test(arguments: PaperCopy.allCases)
func `a denouncer is named in no shortened form either`(copy: PaperCopy) throws {
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
  try desk.note("Bà Ng.V.Thủy về; N.V. Thuỷ đưa đơn; ông Tr.V.Hoà ở lại")

  let other = copy == .public ? "ông T.V.H. ở lại" : "ông Tr.V.Hoà ở lại"
  #expect(desk.sentences(copy).contains("Công dân về; công dân đưa đơn; \(other)"))
}

@Test func `an official's name stays, shortened or not`() throws {
  var desk = try Desk.opened()
  try desk.register("Hoàng Văn Sơn")
  try desk.note("Ông V.Q. Sơn mời ông H.V. Sơn")

  #expect(desk.sentences(.public).contains("Ông V.Q. Sơn mời ông H.V.S."))
}

import DialogueCore
import DialoguePapers
import PaperWriters
import Testing

private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
  try #require(Day(year: year, month: month, day: day))
}

/// A letter to two units with a form attached.
private let letter = Paper(
  header: PaperHeader(
    .stateND30,
    authority: "UBND xã Ngọc Châu",
    number: FormatProfile.stateND30.number(7, kind: nil, organ: "UBND", unit: "VP"),
    placeAndDate: "Ngọc Châu, ngày 05 tháng 3 năm 2024",
    marks: [.urgent]
  ),
  title: .letter(about: "giao giải quyết kiến nghị"),
  addressees: ["Công an xã", "Trường học"],
  blocks: [
    .basis(["Căn cứ Kế hoạch số 05/KH-UBND", "Căn cứ biên bản hội nghị"]),
    .list(PaperList(.bracketedNumber, ["Kiểm tra.", "Báo cáo."], start: 3)),
    .table(
      PaperTable(
        columns: [PaperTable.Column("TT", weight: 1), PaperTable.Column("Việc", weight: 4)],
        rows: [["Đất đai"], ["01", "Đo đạc"]]
      )
    ),
    .paragraph("Trả lời trước ngày 15/4/2024."),
  ].ended(by: .stateND30),
  closing: PaperClosing(
    signatures: [
      [
        PaperSignature(
          .inPlace(of: "CHỦ TỊCH", onBehalfOf: "ỦY BAN NHÂN DÂN"),
          post: "PHÓ CHỦ TỊCH",
          name: "Trần Văn Mẫu",
          in: .state
        )
      ]
    ],
    recipients: ["Như trên", FormatProfile.stateND30.filing(by: "VP")],
    recipientsPlace: .besideSignature
  ),
  attachments: [
    PaperAttachment(
      title: "PHIẾU ĐỀ XUẤT",
      reference: "(Kèm theo Công văn số 07/UBND-VP)",
      blocks: [
        .centred("Phần dành cho công dân"),
        .blanks([PaperBlank("Họ và tên", weight: 3), PaperBlank("Năm sinh")]),
        .choices(
          PaperChoices("Trả lời", [.init("tại chỗ"), .init("bằng văn bản", isChosen: true)])
        ),
        .dottedLines(2), .pageBreak, .note("Ghi bằng chữ in hoa."),
      ]
    )
  ]
)

@Test func `a letter keeps every part in its place as text`() {
  let text = PlainTextWriter().text(of: letter)

  #expect(
    text == """
                  ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                    XÃ NGỌC CHÂU                    Độc lập - Tự do - Hạnh phúc
                       ──────                       ───────────────────────────
                   Số: 07/UBND-VP               Ngọc Châu, ngày 05 tháng 3 năm 2024
           V/v giao giải quyết kiến nghị

                      [ KHẨN ]

      Kính gửi:
      - Công an xã;
      - Trường học.

      Căn cứ Kế hoạch số 05/KH-UBND;
      Căn cứ biên bản hội nghị.

        (3) Kiểm tra.
        (4) Báo cáo.

      TT              │ Việc
      ────────────────┼───────────────────────────────────────────────────────────────
      Đất đai
      ────────────────┼───────────────────────────────────────────────────────────────
      01              │ Đo đạc

      Trả lời trước ngày 15/4/2024./.

      Nơi nhận:                                         TM. ỦY BAN NHÂN DÂN
      - Như trên;                                           KT. CHỦ TỊCH
      - Lưu: VT, VP.                                        PHÓ CHỦ TỊCH



                                                            Trần Văn Mẫu

      ════════════════════════════════════════════════════════════════════════════════

                                          Phụ lục
                                       PHIẾU ĐỀ XUẤT
                             (Kèm theo Công văn số 07/UBND-VP)

                                   Phần dành cho công dân
      Họ và tên: ................................................ Năm sinh: ..........
      Trả lời: ☐ tại chỗ   ☒ bằng văn bản
      ................................................................................
      ................................................................................

      ────────────────────────────────────────────────────────────────────────────────

      Ghi bằng chữ in hoa.

      """
  )
}

@Test func `a letter keeps every part in its place as Markdown`() {
  let text = MarkdownWriter().text(of: letter)

  #expect(text.contains("| Số: 07/UBND-VP<br>V/v giao giải quyết kiến nghị | *Ngọc Châu,"))
  #expect(text.contains("*Căn cứ Kế hoạch số 05/KH-UBND;*\n\n*Căn cứ biên bản hội nghị.*"))
  #expect(text.contains("- (3) Kiểm tra.\n- (4) Báo cáo."))
  #expect(text.contains("| Đất đai |  |\n| 01 | Đo đạc |"))
  #expect(text.contains("**TM. ỦY BAN NHÂN DÂN**<br>**KT. CHỦ TỊCH**<br>**PHÓ CHỦ TỊCH**"))
  #expect(text.contains("---\n\n# Phụ lục<br>PHIẾU ĐỀ XUẤT\n\n*(Kèm theo Công văn"))
  #expect(text.contains("Họ và tên: ………   Năm sinh: ………"))
}

/// A day and how papers write it.
private struct DateRow: Sendable {
  let month: Int
  let day: Int
  let written: String
}

@Test(arguments: [
  DateRow(month: 1, day: 9, written: "ngày 09 tháng 01 năm 2026"),
  DateRow(month: 2, day: 10, written: "ngày 10 tháng 02 năm 2026"),
  DateRow(month: 3, day: 5, written: "ngày 05 tháng 3 năm 2026"),
  DateRow(month: 12, day: 31, written: "ngày 31 tháng 12 năm 2026"),
])
private func `days below ten and the first two months take a zero`(row: DateRow) throws {
  #expect(try day(2026, row.month, row.day).longVietnamese == row.written)
}

@Test func `each house numbers, dates and files its papers in its own way`() throws {
  let state = FormatProfile.stateND30
  let party = FormatProfile.partyHD05

  #expect(state.number(5, kind: "TB", organ: "UBND") == "Số: 05/TB-UBND")
  #expect(state.number(nil, kind: nil, organ: "UBND", unit: "VP") == "Số: …/UBND-VP")
  #expect(party.number(12, kind: "NQ", organ: "ĐU") == "Số 12-NQ/ĐU")
  #expect(party.number(5, kind: nil, organ: "HU") == "Số 05-CV/HU")
  #expect(state.placeAndDate("Ngọc Châu", nil) == "Ngọc Châu, ngày … tháng … năm …")
  #expect(state.filing(by: "VP") == "Lưu: VT, VP")
  #expect(party.filing(by: "Huyện ủy") == "Lưu Văn phòng Huyện ủy")
}

/// A right to sign and the lines it gives.
private struct RightRow: Sendable {
  let right: SigningRight
  let state: [String]
  let party: [String]
}

@Test(arguments: [
  RightRow(right: .own, state: [], party: []),
  RightRow(
    right: .onBehalf(of: "BAN THƯỜNG VỤ"),
    state: ["TM. BAN THƯỜNG VỤ"],
    party: ["T/M BAN THƯỜNG VỤ"]
  ),
  RightRow(
    right: .inPlace(of: "TRƯỞNG BAN", onBehalfOf: nil),
    state: ["KT. TRƯỞNG BAN"],
    party: ["K/T TRƯỞNG BAN"]
  ),
  RightRow(
    right: .byOrder(of: "CHỦ TỊCH"),
    state: ["TL. CHỦ TỊCH"],
    party: ["T/L CHỦ TỊCH"]
  ),
  RightRow(
    right: .byMandate(of: "CHỦ TỊCH"),
    state: ["TUQ. CHỦ TỊCH"],
    party: ["TUQ CHỦ TỊCH"]
  ),
])
private func `the right to sign is written as its house writes it`(row: RightRow) {
  for (house, lines) in [(PaperHouse.state, row.state), (.party, row.party)] {
    let signature = PaperSignature(row.right, post: "BÍ THƯ", name: nil, in: house)
    #expect(signature.office == lines)
  }
}

/// The last part of a body and the same with its end sign.
private struct EndRow: Sendable {
  let last: PaperBlock
  let ended: PaperBlock
}

@Test(arguments: [
  EndRow(last: .paragraph("Hết."), ended: .paragraph("Hết" + PaperText("./."))),
  EndRow(
    last: .list(PaperList(.dash, ["Một;", "Hai;"])),
    ended: .list(PaperList(.dash, ["Một;", "Hai" + PaperText("./.")]))
  ),
  EndRow(last: .dottedLines(2), ended: .dottedLines(2)),
])
private func `the body ends with its sign, once`(row: EndRow) {
  #expect([row.last].ended(by: .stateND30) == [row.ended])
}

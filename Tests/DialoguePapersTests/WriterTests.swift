import DialoguePapers
import PaperWriters
import Testing

private func paper(_ blocks: [PaperBlock]) -> Paper {
  Paper(
    header: PaperHeader(
      authority: ["ỦY BAN NHÂN DÂN"],
      nation: "VIỆT NAM",
      motto: nil,
      number: "Số: 01/BB"
    ),
    title: PaperTitle(kind: "BIÊN BẢN", subject: "Họp"),
    blocks: blocks,
    closing: PaperClosing(
      signatures: [],
      recipients: [],
      recipientsPlace: .belowSignatures
    )
  )
}

/// What people may type, and the harmless line that Markdown gets.
struct EscapeRow: Sendable {
  let typed: String
  let written: String
}

@Test(arguments: [
  EscapeRow(typed: "# Đề mục", written: "\\# Đề mục"),
  EscapeRow(typed: "1. một", written: "1\\. một"),
  EscapeRow(typed: "2) hai", written: "2\\) hai"),
  EscapeRow(typed: "- gạch", written: "\\- gạch"),
  EscapeRow(typed: "+ cộng", written: "\\+ cộng"),
  EscapeRow(typed: "===", written: "\\==="),
  EscapeRow(typed: "    mã", written: "mã"),
  EscapeRow(typed: "> trích", written: "\\> trích"),
  EscapeRow(typed: "**đậm** _nghiêng_ `mã`", written: "\\*\\*đậm\\*\\* \\_nghiêng\\_ \\`mã\\`"),
  EscapeRow(typed: "[x](y) ![z](t)", written: "\\[x\\](y) !\\[z\\](t)"),
  EscapeRow(typed: "<script>&amp;", written: "\\<script\\>\\&amp;"),
  EscapeRow(typed: "https://x.vn www.x.vn", written: "https\\://x.vn www\\.x.vn"),
  EscapeRow(typed: "a | b", written: "a \\| b"),
  EscapeRow(typed: "c:\\đường", written: "c:\\\\đường"),
  EscapeRow(typed: "24/05/2024, 10 giờ.", written: "24/05/2024, 10 giờ."),
])
func `nothing that people type marks anything in Markdown`(row: EscapeRow) {
  let text = MarkdownWriter().text(of: paper([.paragraph(PaperText(row.typed))]))

  #expect(text.hasSuffix("**Họp**\n\n\(row.written)\n"))
}

@Test func `a line feed in Markdown stays inside its paragraph, its item and its cell`() {
  let text = PaperText("một\n# hai")
  let table = PaperTable(columns: [PaperTable.Column("Cột", weight: 1)], rows: [[text]])
  let written = MarkdownWriter().text(
    of: paper([.paragraph(text), .list(PaperList(.dash, [text])), .table(table)])
  )

  #expect(
    written.hasSuffix(
      """
      một\\
      \\# hai

      - một\\
        \\# hai

      | Cột |
      | --- |
      | một<br>\\# hai |

      """
    )
  )
}

@Test func `control characters come out as signs, in every part and both formats`() {
  let nasty = "x\u{1B}[31m\u{7}\u{9B}\u{202E}\u{0}\r"
  let sheet = Paper(
    header: PaperHeader(
      superior: [nasty],
      authority: [nasty],
      nation: nasty,
      motto: nasty,
      number: nasty,
      placeAndDate: nasty
    ),
    title: PaperTitle(kind: nasty, subject: nasty),
    addressees: [nasty, nasty],
    blocks: [
      .heading(PaperHeading(.part, number: nasty, PaperText(nasty))),
      .paragraph(.bold(nasty)),
      .field(label: nasty, value: PaperText(nasty)),
      .list(PaperList(.letter, [PaperText(nasty)])),
      .table(
        PaperTable(columns: [PaperTable.Column(nasty, weight: 1)], rows: [[PaperText(nasty)]])
      ),
    ],
    closing: PaperClosing(
      signatures: [
        [
          PaperSignature(
            office: [nasty],
            name: nasty,
            position: nasty,
            state: .refused(reason: nasty)
          )
        ]
      ],
      recipients: [nasty],
      recipientsPlace: .belowSignatures
    ),
    footer: [PaperText(nasty)]
  )

  for text in [PlainTextWriter().text(of: sheet), MarkdownWriter().text(of: sheet)] {
    let raw = text.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.properties.generalCategory == .control || scalar == "\u{202E}")
    }
    #expect(raw.isEmpty)
    #expect(text.contains("x␛"))
  }
}

@Test func `no line of the text is wider than the sheet`() {
  let long = PaperText(String(repeating: "đối thoại ", count: 40))
  let table = PaperTable(
    columns: [PaperTable.Column("TT", weight: 1), PaperTable.Column("Việc", weight: 5)],
    rows: [["1", long]]
  )
  let text = PlainTextWriter().text(
    of: paper([
      .heading(PaperHeading(.section, number: "1.", long)),
      .paragraph(long),
      .list(PaperList(.number, [long])),
      .table(table),
    ])
  )

  #expect(text.split(separator: "\n").map(\.count).max() == 80)
}

@Test func `letters of a list follow the Vietnamese alphabet`() {
  let list = PaperList(.letter, [])

  #expect((0..<6).map(list.label(at:)) == ["a)", "b)", "c)", "d)", "đ)", "e)"])
  #expect(list.label(at: 23) == "aa)")
}

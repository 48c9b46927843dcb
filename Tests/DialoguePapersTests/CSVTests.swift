import DialoguePapers
import PaperWriters
import Testing

private func sheet(_ tables: [PaperTable]) -> Paper {
  Paper(header: nil, title: .none, blocks: tables.map { .table($0) }, closing: .none)
}

@Test func `a table for spreadsheets runs no formula and keeps quotes, commas and lines`() {
  let table = PaperTable(
    columns: [PaperTable.Column("Số", weight: 1), PaperTable.Column("Nội dung", weight: 2)],
    rows: [
      ["01", "=HYPERLINK(\"x\")"], [" @a", "-1"], ["＝1", "＠a"], ["Đất đai"],
      ["a,b", "nói \"có\"\nhai\u{1B}"],
    ]
  )

  #expect(
    CSVWriter().text(of: sheet([table]))
      == "\u{FEFF}\"Số\",\"Nội dung\"\r\n\"01\",\"'=HYPERLINK(\"\"x\"\")\"\r\n"
      + "\"' @a\",\"'-1\"\r\n\"'＝1\",\"'＠a\"\r\n\"Đất đai\",\"\"\r\n\"a,b\",\"nói \"\"có\"\"\nhai␛\"\r\n"
  )
}

@Test func `a paper without one table of its own is no sheet`() {
  let table = PaperTable(columns: [], rows: [])

  #expect(CSVWriter().text(of: sheet([])) == nil)
  #expect(CSVWriter().text(of: sheet([table, table])) == nil)
}

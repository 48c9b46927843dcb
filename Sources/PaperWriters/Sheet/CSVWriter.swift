package import DialoguePapers

/// Writes the table of a paper for a spreadsheet: RFC 4180, in UTF-8 with the mark that
/// spreadsheets look for.
package struct CSVWriter: Sendable {
  package init() {}

  /// Nil for a paper that has no table or more than one, and for one that says more than its table.
  package func text(of paper: Paper) -> String? {
    guard paper.tables.count == 1, let table = paper.tables.first,
      !paper.blocks.contains(where: Self.saysMore)
    else { return nil }
    let rows = [table.columns.map(\.title)] + table.rows.map { $0.map(\.plain) }
    return "\u{FEFF}" + rows.map { row($0, of: table.columns.count) }.joined()
  }

  /// Parts, lists and facts that a sheet would lose; a sentence around a table says what it is.
  private static func saysMore(_ block: PaperBlock) -> Bool {
    switch block {
    case .heading, .field, .list, .basis, .choices, .dottedLines: true
    case .paragraph, .centred, .note, .blanks, .table, .pageBreak: false
    }
  }

  private func row(_ cells: [String], of count: Int) -> String {
    let missing = Array(repeating: "", count: max(0, count - cells.count))
    return (cells + missing).map(field).joined(separator: ",") + "\r\n"
  }

  /// Quoted always; what a spreadsheet would take for a formula begins with an apostrophe.
  private func field(_ text: String) -> String {
    let shown = text.shownLines.joined(separator: "\n").withPlainBlanks
    let first = shown.first { $0 != " " && $0 != "\n" }
    let isFormula = first.map { "=+-@＝＋－＠".contains($0) } ?? false
    let quoted = shown.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    return "\"\(isFormula ? "'" : "")\(quoted)\""
  }
}

import DeskKit
import DialoguePapers
import OfficeData
import PaperWriters

extension PaperExport {
  /// The whole file in a format.
  ///
  /// - Throws: `Complaint`, `OfficeFileError`, `SystemFault`.
  package func bytes(_ format: PaperFormat) throws -> [UInt8] {
    switch format {
    case .txt: return Array(papers.map(PlainTextWriter().text).joined(separator: Self.pageEnd).utf8)
    case .md: return Array(papers.map(MarkdownWriter().text).joined(separator: "\n---\n\n").utf8)
    case .csv: return try csv()
    case .ics: throw DocumentExport.onlyCalendar
    case .docx, .pdf:
      guard papers.count == 1 else { throw severalFiles(format) }
      var file: [UInt8] = []
      try eachFile(format) { file = $1 }
      return file
    }
  }

  /// Each paper as a file of a format that holds one.
  func eachFile(_ format: PaperFormat, _ body: (Int, [UInt8]) throws -> Void) throws {
    guard format == .pdf else {
      for (index, paper) in papers.enumerated() { try body(index, docx(paper)) }
      return
    }
    let conversion = try PDFConversion(surroundings)
    for start in stride(from: 0, to: papers.count, by: PDFConversion.batch) {
      let batch = papers[start..<min(start + PDFConversion.batch, papers.count)]
      for (index, file) in try conversion.files(of: batch.map(docx)).enumerated() {
        try body(start + index, file)
      }
    }
  }

  private func severalFiles(_ format: PaperFormat) -> Complaint {
    Complaint(
      format.rawValue,
      Phrase(
        vi: "có \(papers.count) văn bản, mỗi văn bản một tệp",
        en: "there are \(papers.count) papers, each a file of its own"
      ),
      remedy: Phrase(
        vi: "Thêm -o TỆP.\(format.rawValue) hoặc -o THƯ-MỤC.",
        en: "Add -o FILE.\(format.rawValue) or -o FOLDER."
      )
    )
  }

  private func csv() throws -> [UInt8] {
    guard let paper = papers.first, papers.count == 1, let text = CSVWriter().text(of: paper)
    else {
      throw Complaint(
        "csv",
        Phrase(vi: "văn bản này không phải một bảng", en: "this paper is not one table"),
        remedy: Phrase(vi: "Chọn --format docx.", en: "Choose --format docx.")
      )
    }
    return Array(text.utf8)
  }

  private func docx(_ paper: Paper) throws -> [UInt8] {
    let rules = try library.formatRules(paper.profile)
    do {
      let writer = DocxWriter(rules: rules)
      return try template.map { try writer.bytes(of: paper, by: $0) } ?? writer.bytes(of: paper)
    } catch let fault as TemplateFault {
      throw fault.complaint(name.rawValue)
    } catch ZipArchive.Fault.notInstalled {
      throw Complaint(
        "libzip",
        Phrase(
          vi: "máy chưa có thư viện nén, không làm được tệp .docx",
          en: "the library that packs .docx files is not installed"
        ),
        remedy: Phrase(
          vi: "Cài gói libzip4, hoặc chọn --format txt.",
          en: "Install the package libzip4, or choose --format txt."
        )
      )
    }
  }

  /// Between two papers of one text.
  private static let pageEnd = "\n\(String(repeating: "═", count: 80))\n\n"
}

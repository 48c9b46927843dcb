import DialogueCore
import DialoguePapers
import DialogueTestSupport
import OfficeData
import PaperWriters

/// An office's Word documents that somebody, or a bad disk, has altered.
struct HostileTemplates {
  /// A packed document, and the text inside one alone.
  let samples: [[UInt8]]

  private let paper: Paper
  private let writer: DocxWriter
  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let styles = #"<w:styles><w:style w:styleId="body"/></w:styles>"#

  /// - Throws: `OfficeFileError`, `ZipArchive.Fault`.
  init() throws {
    let session = try Rehearsal.raised().session
    let moment = session.ledger.last?.moment ?? Moment(wall: 0, uptime: 0)
    paper = MinutesPaper(of: session, copy: .internal, seal: nil, at: moment).paper
    writer = DocxWriter(rules: try OfficeLibrary(OfficeFiles()).formatRules(paper.profile))
    let text = Array(Self.document.utf8)
    samples = [text, try Self.packed(text)]
  }

  /// Whatever is taken for a template can be filled, and is a document then.
  func fault(_ bytes: [UInt8]) -> String? {
    fault(ofArchive: bytes) ?? (try? Self.packed(bytes)).flatMap(fault(ofArchive:))
  }

  private func fault(ofArchive bytes: [UInt8]) -> String? {
    do {
      let template = try WordTemplate(bytes)
      let file = try writer.bytes(of: paper, by: template)
      let text = ZipArchive.text("word/document.xml", in: file, limit: 100_000_000)
      return text == nil ? "a filled template holds no text" : nil
    } catch is TemplateFault {
      return nil
    } catch {
      return "\(error)"
    }
  }

  private static func packed(_ document: [UInt8]) throws -> [UInt8] {
    try ZipArchive.packed([
      .init("word/document.xml", bytes: document), .init("word/styles.xml", styles),
    ])
  }

  private static var document: String {
    let places = ["{{kind}}", "{{num</w:t></w:r><w:r><w:t>ber}}", "{{body}}", "{{closing}}"]
    let body = places.map { "<w:p><w:pPr/><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    let sheet = #"<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>"#
    return #"<w:document xmlns:w="\#(space)"><w:body>\#(body)\#(sheet)</w:body></w:document>"#
  }
}

import DialogueCore
import DialoguePapers

/// What a paper puts into the places of a template.
struct TemplateFilling {
  let paper: Paper
  let writer: DocxWriter

  /// Escaped words, or paragraphs for a width between margins; nil for the profile's own.
  func words(_ place: TemplatePlace, _ width: Int?) -> String {
    let header = paper.header
    let signature = paper.closing.signatures.first?.last
    return switch place {
    case .superior: lines(header?.superior ?? [])
    case .authority: lines(header?.authority ?? [])
    case .nation: lines([header?.nation ?? ""])
    case .motto: lines([header?.motto ?? ""])
    case .number: lines([header?.number ?? ""])
    case .placeAndDate: lines([header?.placeAndDate ?? ""])
    case .kind: lines([paper.title.kind ?? ""])
    case .subject: lines([paper.letterSubject ?? paper.title.subject])
    case .right: lines(signature?.office ?? [])
    case .post: lines([signature?.post ?? signature?.position ?? ""])
    case .signer: lines([signature?.name ?? ""])
    case .addressees: writer.addressees(paper.addressees)
    case .body: body(width ?? writer.textWidth(paper.orientation))
    case .closing:
      writer.closing(paper.closing, width: width ?? writer.textWidth(paper.orientation))
    case .recipients: writer.recipients(paper.closing.recipients)
    }
  }

  /// Each attachment behind the section before it, then the last one's own layout.
  ///
  /// A sheet that stands upright keeps the template's layout.
  func attachments(behind section: String) -> String {
    var layout = section
    var text = ""
    for attachment in paper.attachments {
      text += "<w:p><w:pPr>\(layout)</w:pPr></w:p>"
      text += writer.attachment(attachment, in: paper.house)
      layout = attachment.orientation == .portrait ? section : writer.plainSection(.landscape)
    }
    return text + layout
  }

  private func body(_ width: Int) -> String {
    paper.banners.map { writer.boxed($0.words) }.joined()
      + writer.blocks(paper.blocks, in: paper.house, width: width)
      + writer.footer(paper.footer)
  }

  /// Several lines of one run.
  private func lines(_ lines: [String]) -> String {
    lines.map(XML.escaped).joined(separator: #"</w:t><w:br/><w:t xml:space="preserve">"#)
  }
}

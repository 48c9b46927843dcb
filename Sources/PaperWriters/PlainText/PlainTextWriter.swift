package import DialoguePapers
import VietnameseText

/// Writes a paper as plain text, measured in terminal cells.
///
/// Bold and italic are lost; the order of the parts, the two columns of the header and of the
/// signatures, and tables are kept.
package struct PlainTextWriter: Sendable {
  /// The width of a sheet in cells.
  package let width: Int

  /// - Parameter width: At least 40 cells.
  package init(width: Int = 80) {
    self.width = max(40, width)
  }

  /// The whole paper; ends with a line feed.
  package func text(of paper: Paper) -> String {
    let head = banners(paper) + header(paper) + title(paper) + addressees(paper.addressees)
    let body = head + lines(of: paper.blocks, in: paper.house)
    let closed = body.withSingleGaps + closing(paper.closing)
    let lines =
      closed + paper.attachments.flatMap { attachment($0, in: paper.house) } + footer(paper.footer)
    return lines.map(\.withPlainBlanks.withoutBlanksAtEnd).joined(separator: "\n") + "\n"
  }

  private func banners(_ paper: Paper) -> [String] {
    guard !paper.banners.isEmpty else { return [] }
    let words = paper.banners.map { "[ \($0.words) ]" }.joined(separator: "  ")
    return [words.centred(in: width), ""]
  }

  private func header(_ paper: Paper) -> [String] {
    guard let header = paper.header else { return [] }
    let half = width / 2
    let authority = (header.superior + header.authority).flatMap { cell($0, half) }
    let motto = header.motto.map { [$0] } ?? []
    let nation = ([header.nation] + motto).flatMap { cell($0, half) }
    let under = paper.house == .party ? "*" : rule(of: authority.last, share: 2)
    let top = sideBySide(
      authority + [under],
      nation + [rule(of: nation.last, share: 1)]
    )
    let subject = paper.letterSubject.map { cell($0, half) } ?? []
    let numbers = sideBySide(
      cell(header.number, half) + subject,
      header.placeAndDate.map { cell($0, half) } ?? []
    )
    let marks = header.marks.map { sideBySide(["[ \($0.words) ]"], []) }
    return top + numbers + marks.flatMap { [""] + $0 } + [""]
  }

  private func title(_ paper: Paper) -> [String] {
    guard let kind = paper.title.kind else { return [] }
    guard !paper.title.subject.isEmpty else { return [kind.shownLine.centred(in: width), ""] }
    let subject = cell(paper.title.subject, width - 12)
    let under = paper.house == .party ? "-----" : rule(of: subject.last, share: 3)
    return ([kind.shownLine] + subject + [under]).map { $0.centred(in: width) } + [""]
  }

  private func attachment(_ attachment: PaperAttachment, in house: PaperHouse) -> [String] {
    let head = [attachment.label, attachment.title, attachment.reference]
      .filter { !$0.isEmpty }.flatMap { cell($0, width - 12) }
    let blocks = [""] + lines(of: attachment.blocks, in: house)
    return ["", String(repeating: "═", count: width), ""] + head.map { $0.centred(in: width) }
      + blocks.withSingleGapsAfterFirst
  }

  private func addressees(_ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    guard names.count > 1 else { return hanging("Kính gửi: ", names[0].shownLine) + [""] }
    return ["Kính gửi:"]
      + names.enumerated().flatMap { index, name in
        hanging("- ", name.shownLine + (index + 1 < names.count ? ";" : "."))
      } + [""]
  }

  private func footer(_ texts: [PaperText]) -> [String] {
    guard !texts.isEmpty else { return [] }
    return ["", String(repeating: "─", count: width)]
      + texts.flatMap { $0.shownLines }.flatMap { LineWrap.wrapped($0, width: width) }
  }

  /// A drawn rule under a line, a share of its width.
  private func rule(of line: String?, share: Int) -> String {
    String(repeating: "─", count: max(5, CellWidth.of(line ?? "") / share))
  }
}

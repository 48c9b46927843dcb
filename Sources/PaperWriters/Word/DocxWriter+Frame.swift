import DialogueCore
import DialoguePapers

// What stands before and after the body.
extension DocxWriter {
  /// The decree's columns; on a sheet that lies across, its shares of the text's width.
  private func headerWidths(_ orientation: PaperAttachment.Orientation) -> [Int] {
    switch orientation {
    case .portrait: [3829, 5670]
    case .landscape: [textWidth(orientation) * 2 / 5, textWidth(orientation) * 3 / 5]
    }
  }

  func header(_ header: PaperHeader, of paper: Paper) -> String {
    let widths = headerWidths(paper.orientation)
    let names =
      header.superior.map { paragraph(PaperText($0), .superior) }
      + header.authority.map { paragraph(PaperText($0), .authority) }
    let star = paragraph("*", .authority)
    let last = header.authority.last ?? ""
    let left =
      names.joined()
      + (paper.house == .party
        ? star : boldRule(under: last, .authority, percent: 40, in: widths[0]))
    let nation = paragraph(PaperText(header.nation), .nation)
    let motto = header.motto.map { paragraph(PaperText($0), .motto) } ?? ""
    let under =
      header.motto.map { boldRule(under: $0, .motto, percent: 100, in: widths[1]) }
      ?? boldRule(under: header.nation, .nation, percent: 100, in: widths[1])
    let number = header.number.isEmpty ? "" : paragraph(PaperText(header.number), .number)
    let subject =
      paper.letterSubject.map {
        paragraph(PaperText($0), .letterSubject, layout: #"<w:spacing w:before="120"/>"#)
      } ?? ""
    let date = header.placeAndDate.map { paragraph(PaperText($0), .placeAndDate) } ?? ""
    let rows = [[left, nation + motto + under], [number + subject, date]]
    let isBare = (number + subject + date).isEmpty
    return grid(widths, isBare ? [rows[0]] : rows)
      + header.marks.map { boxed($0.words) }.joined()
  }

  func title(_ title: PaperTitle, of paper: Paper) -> String {
    guard let kind = title.kind else { return "" }
    let head = paragraph(PaperText(kind), .title, layout: #"<w:spacing w:before="240"/>"#)
    guard !title.subject.isEmpty else { return head }
    let subject = paragraph(PaperText(title.subject), .subject)
    guard paper.house == .state else { return head + subject + paragraph("-----", .subject) }
    return head + subject
      + boldRule(under: title.subject, .subject, percent: 40, in: textWidth(paper.orientation))
  }

  func addressees(_ names: [String]) -> String {
    guard let first = names.first else { return "" }
    guard names.count > 1 else {
      return paragraph("Kính gửi: " + PaperText(first), .body, centred: true)
    }
    let head = paragraph("Kính gửi:", .body, layout: #"<w:ind w:left="1701" w:firstLine="0"/>"#)
    return head
      + names.enumerated().map { index, name in
        paragraph(
          PaperText("- \(name)\(index + 1 < names.count ? ";" : ".")"),
          .body,
          layout: #"<w:ind w:left="2268" w:firstLine="0"/>"#
        )
      }.joined()
  }

  func closing(_ closing: PaperClosing, width: Int) -> String {
    let recipients = recipients(closing.recipients)
    let gap = #"<w:p><w:pPr><w:keepNext/></w:pPr></w:p>"#
    if closing.recipientsPlace == .besideSignature, let only = closing.onlySignature {
      let widths = Self.columns([3510, 5812], within: width)
      return gap + grid(widths, [[recipients, head(of: only) + foot(of: only)]])
    }
    let rows = closing.signatures.filter { !$0.isEmpty }.map { row in
      let isAlone = row.count == 1
      let blank = isAlone ? [""] : []
      let heads = row.map(head)
      let feet = row.map(foot)
      let share = width / max(2, row.count)
      let widths = Array(repeating: share, count: max(2, row.count))
      let isRight = isAlone && closing.isOneColumn
      return gap
        + grid(
          widths,
          isRight ? [blank + heads, blank + feet] : [heads + blank, feet + blank]
        )
    }
    return rows.joined() + recipients
  }

  /// The decree's columns, narrowed in their proportion where a template leaves less room.
  private static func columns(_ widths: [Int], within width: Int) -> [Int] {
    let sum = widths.reduce(0, +)
    return sum <= width ? widths : widths.map { $0 * width / sum }
  }

  private func head(of signature: PaperSignature) -> String {
    let keep = "<w:keepNext/>"
    let hint = signature.hint.map { PaperText.italic("(\($0))") }
    return signature.office.map { paragraph(PaperText($0), .right, layout: keep) }.joined()
      + (signature.post.map { paragraph(PaperText($0), .post, layout: keep) } ?? "")
      + ([signature.position.map { PaperText($0) }, hint].compactMap(\.self)
        .map { paragraph($0, .table, layout: keep, centred: true) }.joined())
  }

  /// Room for a hand and a seal, then the name.
  private func foot(of signature: PaperSignature) -> String {
    let note =
      signature.state.note.map { paragraph(.italic($0), .table, centred: true) } ?? ""
    return note
      + paragraph(
        PaperText(signature.name ?? Dots.short),
        .signer,
        layout: #"<w:spacing w:before="1300"/>"#
      )
  }

  func recipients(_ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    let keep = "<w:keepNext/>"
    return paragraph("Nơi nhận:", .recipientsLabel, layout: keep)
      + names.enumerated().map { index, name in
        let isLast = index + 1 == names.count
        return paragraph(
          PaperText("- \(name)\(isLast ? "." : ";")"),
          .recipients,
          layout: isLast ? "" : keep
        )
      }.joined()
  }
}

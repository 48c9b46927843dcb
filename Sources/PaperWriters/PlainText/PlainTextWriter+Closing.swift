import DialoguePapers
import VietnameseText

extension PlainTextWriter {
  func closing(_ closing: PaperClosing) -> [String] {
    let recipients = recipients(closing.recipients)
    if closing.recipientsPlace == .besideSignature, let only = closing.onlySignature {
      return [""] + beside(recipients, lines(of: only))
    }
    let rows = closing.signatures.flatMap { row($0, in: closing) + [""] }
    return [""] + rows + recipients
  }

  /// The signatures of one row in columns of equal height.
  private func row(_ signatures: [PaperSignature], in closing: PaperClosing) -> [String] {
    guard let first = signatures.first else { return [] }
    guard signatures.count > 1 else {
      let lines = lines(of: first)
      return closing.isOneColumn ? sideBySide([], lines) : sideBySide(lines, [])
    }
    let columns = signatures.count
    let heads = signatures.map { head(of: $0, width / columns) }
    let height = heads.map(\.count).max() ?? 0
    let cells = zip(signatures, heads).map { signature, head in
      head + Array(repeating: "", count: height - head.count) + foot(of: signature, width / columns)
    }
    return inColumns(cells)
  }

  private func lines(of signature: PaperSignature) -> [String] {
    head(of: signature, width / 2) + foot(of: signature, width / 2)
  }

  private func head(of signature: PaperSignature, _ columns: Int) -> [String] {
    let hint = signature.hint.map { "(\($0))" }
    return (signature.office + [signature.post, signature.position, hint].compactMap(\.self))
      .filter { !$0.isEmpty }.flatMap { cell($0, columns) }
  }

  /// Room for a hand, or what is known of it, then the name.
  private func foot(of signature: PaperSignature, _ columns: Int) -> [String] {
    let note = cell(signature.state.note ?? "", columns)
    return [""] + note + [""] + cell(signature.name ?? Dots.short, columns)
  }

  private func recipients(_ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    return ["Nơi nhận:"]
      + names.enumerated().flatMap { index, name in
        hanging("- ", name.shownLine + (index + 1 < names.count ? ";" : "."))
      }
  }

  private func beside(_ left: [String], _ right: [String]) -> [String] {
    let half = width / 2
    let narrow = left.flatMap { LineWrap.wrapped($0, width: half - 2) }
    return (0..<max(narrow.count, right.count)).map { row in
      (row < narrow.count ? narrow[row] : "").padded(to: half)
        + (row < right.count ? right[row].centred(in: width - half) : "")
    }
  }
}

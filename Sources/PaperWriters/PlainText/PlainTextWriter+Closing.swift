import DialoguePapers
import VietnameseText

extension PlainTextWriter {
  func closing(_ closing: PaperClosing) -> [String] {
    let recipients = recipients(closing.recipients)
    switch closing.recipientsPlace {
    case .belowSignatures:
      return [""] + closing.signatures.flatMap { row($0) + [""] } + recipients
    case .besideSignature:
      let last = closing.signatures.flatMap(\.self).last.map(lines(of:)) ?? []
      return [""] + beside(recipients, last)
    }
  }

  /// The signatures of one row in columns of equal height.
  private func row(_ signatures: [PaperSignature]) -> [String] {
    let heads = signatures.map(head)
    let height = heads.map(\.count).max() ?? 0
    let columns = zip(signatures, heads).map { signature, head in
      head + Array(repeating: "", count: height - head.count) + foot(of: signature)
    }
    return sideBySide(columns.first ?? [], columns.dropFirst().first ?? [])
  }

  private func lines(of signature: PaperSignature) -> [String] {
    head(of: signature) + foot(of: signature)
  }

  private func head(of signature: PaperSignature) -> [String] {
    (signature.office + [signature.position ?? ""]).filter { !$0.isEmpty }
      .flatMap { cell($0, width / 2) }
  }

  /// Room for a hand, or what is known of it, then the name.
  private func foot(of signature: PaperSignature) -> [String] {
    let note = cell(signature.state.note ?? "", width / 2)
    return [""] + note + [""] + cell(signature.name ?? "………", width / 2)
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

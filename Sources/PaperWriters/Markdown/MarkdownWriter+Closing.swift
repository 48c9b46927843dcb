import DialoguePapers

extension MarkdownWriter {
  func closing(_ closing: PaperClosing) -> [String] {
    let signatures = closing.signatures.map(row)
    let recipients = recipients(closing.recipients)
    return switch closing.recipientsPlace {
    case .belowSignatures: signatures + recipients
    case .besideSignature: recipients + signatures
    }
  }

  func footer(_ texts: [PaperText]) -> [String] {
    guard !texts.isEmpty else { return [] }
    return ["---", texts.map { MarkdownText.line($0) }.joined(separator: "\\\n")]
  }

  private func row(_ signatures: [PaperSignature]) -> String {
    let columns = signatures.count > 1 ? signatures.map(Optional.some) : [nil] + signatures
    let heads = columns.map { $0.map(head) ?? "" }
    let feet = columns.map { $0.map(foot) ?? "" }
    return """
      | \(heads.joined(separator: " | ")) |
      | \(columns.map { _ in ":---:" }.joined(separator: " | ")) |
      | \(feet.joined(separator: " | ")) |
      """
  }

  private func head(of signature: PaperSignature) -> String {
    let office = (signature.office + [signature.post].compactMap(\.self))
      .map { "**\(MarkdownText.escaped($0))**" }
    let position = [signature.position ?? ""].filter { !$0.isEmpty }.map(MarkdownText.escaped)
    let hint = signature.hint.map { ["*\(MarkdownText.escaped("(\($0))"))*"] } ?? []
    return (office + position + hint).joined(separator: "<br>")
  }

  private func foot(of signature: PaperSignature) -> String {
    let name = "**\(MarkdownText.escaped(signature.name ?? "………"))**"
    return signature.state.note.map { "\(MarkdownText.escaped($0))<br>\(name)" } ?? name
  }

  private func recipients(_ names: [String]) -> [String] {
    guard !names.isEmpty else { return [] }
    let lines = names.enumerated().map { index, name in
      "- " + MarkdownText.escaped(name) + (index + 1 < names.count ? ";" : ".")
    }
    return ["***Nơi nhận:***", lines.joined(separator: "\n")]
  }
}

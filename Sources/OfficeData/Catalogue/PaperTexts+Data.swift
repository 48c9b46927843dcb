import DialogueCore

extension PaperTexts {
  init(_ node: DataNode) throws {
    let fields = try node.fields(Self.keys.map(\.name))
    var parts: [Part: Sourced<[String]>] = [:]
    for (name, part) in Self.keys {
      parts[part] = try fields.sourced(name) { try $0.list { try $0.sentence() } }
    }
    self.init(parts)
  }

  private static let keys: [(name: String, part: Part)] =
    [
      ("purposes", .purposes), ("requirements", .requirements), ("house_rules", .houseRules),
      ("assignment", .assignment), ("grouping", .grouping), ("extension_notice", .extensionNotice),
      ("extension_report", .extensionReport), ("urging", .urging), ("answer", .citizenAnswer),
      ("settlement", .settlement), ("settlement_report", .settlementReport),
    ] + AgendaItemKind.allCases.map { ("script_\($0.rawValue)", .script($0)) }
}

extension DataNode {
  /// Words whose names in braces are all known.
  fileprivate func sentence() throws -> String {
    let text = try text()
    let known = PaperTexts.Placeholder.allCases.map(\.rawValue)
    for name in PaperTexts.names(in: text) where !known.contains(name) {
      throw error(.unknownName(found: "{\(name)}", known: known.map { "{\($0)}" }))
    }
    return text
  }
}

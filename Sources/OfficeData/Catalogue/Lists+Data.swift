import DialogueCore

// The short lists an office edits: marks, ready sentences, reasons.

extension PetitionTag {
  static func list(_ node: DataNode) throws -> [PetitionTag] {
    try node.fields(["tags"]).required("tags").list(by: \.id.rawValue) { node in
      let fields = try node.fields(["id", "name", "internal"])
      return PetitionTag(
        id: TagID(try fields.required("id").identifier()),
        name: try fields.required("name").wording(),
        isInternal: try fields["internal"]?.flag() ?? false
      )
    }
  }
}

extension TextBlock {
  static func list(_ node: DataNode) throws -> [TextBlock] {
    try node.fields(["blocks"]).required("blocks").list(by: \.key) { node in
      let fields = try node.fields(["key", "name", "text"])
      return TextBlock(
        key: try fields.required("key").identifier(),
        name: try fields.required("name").wording(),
        text: try fields.required("text").text()
      )
    }
  }
}

extension ReasonList {
  static func list(_ node: DataNode) throws -> [ReasonList] {
    let names = ReasonKind.allCases.map(\.rawValue.snakeCase)
    let fields = try node.fields(names)
    return try zip(ReasonKind.allCases, names).compactMap { kind, name in
      try fields[name].map { list in
        ReasonList(kind: kind, reasons: try list.list(by: \.id.rawValue, Reason.init))
      }
    }
  }
}

extension Reason {
  fileprivate init(_ node: DataNode) throws {
    let fields = try node.fields(["id", "vi", "en"])
    self.init(
      id: ReasonID(try fields.required("id").identifier()),
      text: Wording(
        vi: try fields.required("vi").text(),
        en: try fields.required("en").text()
      )
    )
  }
}

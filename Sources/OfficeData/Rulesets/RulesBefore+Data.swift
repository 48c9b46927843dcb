import DialogueCore

// What a ruleset says of the time before the conference.

extension AnnouncementRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["term", "issuer", "channels", "contents"])
    self.init(
      term: try fields.sourced("term") { try $0.deadlineRule() },
      issuer: try fields.sourced("issuer") { try $0.wording() },
      channels: try fields.sourced("channels") { try $0.channels() },
      contents: try fields.sourced("contents") { try $0.namedItems() }
    )
  }
}

extension InvitationRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["term", "issuer", "invitees"])
    self.init(
      term: try fields.sourced("term") { try $0.deadlineRule() },
      issuer: try fields.sourced("issuer") { try $0.wording() },
      invitees: try fields.sourced("invitees") { try $0.wordings() }
    )
  }
}

extension PostponementRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["announced_anew", "needs_reason", "decided_by"])
    self.init(
      announcedAnew: try fields.sourced("announced_anew") { try $0.flag() },
      needsReason: try fields.sourced("needs_reason") { try $0.flag() },
      decidedBy: try fields.sourced("decided_by") { try $0.wording() }
    )
  }
}

extension PreparedAnswersRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["term", "by", "via", "to"])
    self.init(
      term: try fields.sourced("term") { try $0.deadlineRule() },
      by: try fields.sourced("by") { try $0.wording() },
      via: try fields.sourced("via") { try $0.wording() },
      to: try fields.sourced("to") { try $0.wording() }
    )
  }
}

extension DataNode {
  func wordings() throws -> [Wording] {
    try list { try $0.wording() }
  }

  func channels() throws -> [Channel] {
    try list(by: \.id.rawValue) { node in
      let fields = try node.fields(["id", "name"])
      return Channel(
        id: ChannelID(try fields.required("id").identifier()),
        name: try fields.required("name").wording()
      )
    }
  }

  func namedItems() throws -> [NamedItem] {
    try list(by: \.id.rawValue) { node in
      let fields = try node.fields(["id", "name"])
      return NamedItem(
        id: ItemID(try fields.required("id").identifier()),
        name: try fields.required("name").wording()
      )
    }
  }
}

import DialogueCore

// What a ruleset says of the conference itself.

extension QueueRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields([
      "order", "absent_return", "absences_allowed", "declining", "required_fields",
      "registers_while_adjourned",
    ])
    self.init(
      order: try fields.sourced("order") { try $0.choice() },
      absentReturn: try fields.sourced("absent_return", AbsentReturn.init),
      absencesAllowed: try fields.sourced("absences_allowed") { try $0.number(in: 1...20) },
      declining: try fields.sourced("declining") { try $0.choice() },
      requiredFields: try fields.sourced("required_fields") { try $0.list { try $0.choice() } },
      registersWhileAdjourned: try fields.sourced("registers_while_adjourned") { try $0.flag() }
    )
  }
}

extension AbsentReturn {
  /// `after 3` or `at_end`.
  init(_ node: DataNode) throws {
    let text = node.written ?? ""
    if text == "at_end" {
      self = .atEnd
    } else if let count = text.count(after: "after ", in: 1...100) {
      self = .afterWaiting(count: count)
    } else {
      throw node.unexpected(.form(["after n", "at_end"]))
    }
  }
}

extension SpeakingRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields([
      "per_speech", "per_answer", "per_follow_up", "follow_ups", "yellow", "red",
    ])
    self.init(
      secondsPerSpeech: try fields.sourced("per_speech") { try $0.seconds() },
      secondsPerAnswer: try fields.sourced("per_answer") { try $0.seconds() },
      secondsPerFollowUp: try fields.sourced("per_follow_up") { try $0.seconds() },
      followUpsAllowed: try fields.sourced("follow_ups") { try $0.number(in: 0...20) },
      yellowSeconds: try fields.sourced("yellow") { try $0.seconds() } ?? Self.usualYellow,
      redSeconds: try fields.sourced("red") { try $0.seconds() } ?? Self.usualRed
    )
  }
}

extension AnsweringRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["time", "hand"])
    self.init(
      time: try fields.sourced("time", AnsweringTime.init),
      hand: try fields.sourced("hand") { try $0.choice() }
    )
  }
}

extension AnsweringTime {
  /// `each_speech`, `rounds of 3` or `at_end`.
  init(_ node: DataNode) throws {
    let text = node.written ?? ""
    if text == "each_speech" {
      self = .afterEachSpeech
    } else if text == "at_end" {
      self = .atEnd
    } else if let count = text.count(after: "rounds of ", in: 2...100) {
      self = .inRounds(of: count)
    } else {
      throw node.unexpected(.form(["each_speech", "rounds of n", "at_end"]))
    }
  }
}

extension MinutesRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields([
      "required", "term", "read_back", "signatories", "refusal_to_sign",
    ])
    self.init(
      required: try fields.sourced("required") { try $0.flag() },
      term: try fields.sourced("term") { try $0.deadlineRule() },
      readBack: try fields.sourced("read_back") { try $0.flag() },
      signatories: try fields.sourced("signatories") { try $0.namedItems() },
      refusalToSign: try fields.sourced("refusal_to_sign") { try $0.flag() }
    )
  }
}

extension PrivacyRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["masked", "retention_years"])
    self.init(
      masked: try fields.sourced("masked") { try $0.list { try $0.choice() } },
      retentionYears: try fields.sourced("retention_years") { try $0.number(in: 1...100) }
    )
  }
}

extension String {
  /// The number that follows `words`, when the text is nothing else.
  fileprivate func count(after words: String, in range: ClosedRange<Int>) -> Int? {
    guard hasPrefix(words), let count = Int(dropFirst(words.count)), range.contains(count) else {
      return nil
    }
    return count
  }
}

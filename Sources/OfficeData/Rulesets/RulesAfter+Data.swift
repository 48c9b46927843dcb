import DialogueCore

// What a ruleset says of the time after the conference.

extension NoticeRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["required", "term", "signed_by"])
    self.init(
      required: try fields.sourced("required") { try $0.flag() },
      term: try fields.sourced("term") { try $0.deadlineRule() },
      signedBy: try fields.sourced("signed_by") { try $0.wording() }
    )
  }
}

extension PublicationRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["term", "by", "channels", "recipients"])
    self.init(
      term: try fields.sourced("term") { try $0.deadlineRule() },
      by: try fields.sourced("by") { try $0.wording() },
      channels: try fields.sourced("channels") { try $0.channels() },
      recipients: try fields.sourced("recipients") { try $0.wordings() }
    )
  }
}

extension GroupingRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["term", "by"])
    self.init(
      term: try fields.sourced("term") { try $0.deadlineRule() },
      by: try fields.sourced("by") { try $0.wording() }
    )
  }
}

extension SettlementRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields([
      "answer_term", "start_event", "receipt_fallback", "in_writing", "extensions", "criteria",
      "criteria_apply_to", "report_to", "beyond_competence", "assignment_term",
      "acknowledgement_term", "report_term", "waiting_stops_clock",
    ])
    self.init(
      answerTerm: try fields.sourced("answer_term") { try $0.deadlineRule() },
      startEvent: try fields.sourced("start_event") { try $0.choice() },
      receiptFallback: try fields.sourced("receipt_fallback") { try $0.deadlineRule() },
      inWriting: try fields.sourced("in_writing") { try $0.flag() },
      extensions: try fields["extensions"].map(ExtensionRule.init) ?? .init(),
      criteria: try fields.sourced("criteria") { try $0.namedItems() },
      criteriaApplyTo: try fields.sourced("criteria_apply_to") { try $0.wording() },
      reportTo: try fields.sourced("report_to") { try $0.wording() },
      beyondCompetence: try fields.sourced("beyond_competence") { try $0.wording() },
      assignmentTerm: try fields.sourced("assignment_term") { try $0.deadlineRule() },
      acknowledgementTerm: try fields.sourced("acknowledgement_term") { try $0.deadlineRule() },
      reportTerm: try fields.sourced("report_term") { try $0.deadlineRule() },
      waitingStopsClock: try fields.sourced("waiting_stops_clock") { try $0.flag() }
    )
  }
}

extension ExtensionRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["allowed", "maximum", "basis", "tell"])
    self.init(
      allowed: try fields.sourced("allowed") { try $0.flag() },
      maximum: try fields.sourced("maximum") { try $0.number(in: 0...100) },
      basis: try fields.sourced("basis") { try $0.wording() },
      tell: try fields.sourced("tell") { try $0.wordings() }
    )
  }
}

import DialogueCore

extension Ruleset {
  /// The ruleset a file holds; keys it lacks come from the file it inherits from.
  init(_ node: DataNode, id: RulesetID) throws {
    let fields = try node.fields(Self.keys)
    self.init(
      id: id,
      name: try fields.required("name").wording(),
      eventName: try fields.required("event_name").wording(),
      level: try fields.required("level").choice(),
      body: try fields.required("body").choice(),
      formatProfile: try fields.required("format_profile").choice(),
      effectiveFrom: try fields["effective_from"]?.day(),
      effectiveUntil: try fields["effective_until"]?.day(),
      legalBasis: try fields["legal_basis"]?.list(LegalBasis.init) ?? [],
      triggers: try fields.sourced("triggers") { try $0.list(Trigger.init) },
      frequency: try fields.sourced("frequency") { try $0.wording() },
      audience: try fields.sourced("audience") { try $0.wording() },
      chair: try ChairRule(fields.required("chair")),
      announcement: try fields["announcement"].map(AnnouncementRule.init) ?? .init(),
      invitations: try fields["invitations"].map(InvitationRule.init) ?? .init(),
      postponement: try fields["postponement"].map(PostponementRule.init) ?? .init(),
      preparedAnswers: try fields["prepared_answers"].map(PreparedAnswersRule.init) ?? .init(),
      queue: try fields["queue"].map(QueueRule.init) ?? .init(),
      speaking: try fields["speaking"].map(SpeakingRule.init) ?? .init(),
      answering: try fields["answering"].map(AnsweringRule.init) ?? .init(),
      outcomes: try fields["outcomes"]?.list { try $0.choice() } ?? OutcomeKind.allCases,
      petitionClasses: try fields["petition_classes"]?.list { try $0.choice() }
        ?? PetitionClass.allCases,
      minutes: try fields["minutes"].map(MinutesRule.init) ?? .init(),
      notice: try fields["notice"].map(NoticeRule.init) ?? .init(),
      conferenceResults: try fields["conference_results"].map(PublicationRule.init) ?? .init(),
      settlementResults: try fields["settlement_results"].map(PublicationRule.init) ?? .init(),
      grouping: try fields["grouping"].map(GroupingRule.init) ?? .init(),
      settlement: try fields["settlement"].map(SettlementRule.init) ?? .init(),
      privacy: try fields["privacy"].map(PrivacyRule.init) ?? .init(),
      paperNumbering: try fields.sourced("paper_numbering", PaperNumbering.init),
      rollsForward: try fields.sourced("roll_forward") { try $0.flag() }
    )
  }

  /// The key under which a file names the ruleset it inherits from.
  static let inheritanceKey = "inherits"

  static let keys = [
    inheritanceKey, "name", "event_name", "level", "body", "format_profile", "effective_from",
    "effective_until", "legal_basis", "triggers", "frequency", "audience", "chair", "announcement",
    "invitations", "postponement", "prepared_answers", "queue", "speaking", "answering", "outcomes",
    "petition_classes", "minutes", "notice", "conference_results", "settlement_results", "grouping",
    "settlement", "privacy", "paper_numbering", "roll_forward",
  ]
}

extension LegalBasis {
  init(_ node: DataNode) throws {
    let fields = try node.fields(["title", "certainty"])
    self.init(
      title: try fields.required("title").text(),
      certainty: try fields.required("certainty").choice()
    )
  }
}

extension Trigger {
  /// `regular`, `ad_hoc`, or a share of the voters such as `10 % of voters`.
  init(_ node: DataNode) throws {
    switch node.written {
    case "regular": self = .regular
    case "ad_hoc": self = .adHoc
    case let text?:
      let percent = text.hasSuffix(Self.ofVoters) ? Int(text.dropLast(Self.ofVoters.count)) : nil
      guard let percent, 1...100 ~= percent else { throw node.unexpected(Self.forms) }
      self = .votersRequest(percent: percent)
    case nil: throw node.unexpected(Self.forms)
    }
  }

  private static let ofVoters = " % of voters"
  private static let forms = OfficeFileError.Expectation.form([
    "regular", "n % of voters", "ad_hoc",
  ])
}

extension ChairRule {
  init(_ node: DataNode) throws {
    let fields = try node.fields([
      "position", "delegation", "delegate", "delegation_ground", "co_chairs",
    ])
    self.init(
      position: try fields.requiredSourced("position") { try $0.wording() },
      delegation: try fields.sourced("delegation") { try $0.choice() },
      delegate: try fields.sourced("delegate") { try $0.wording() },
      delegationGround: try fields.sourced("delegation_ground") { try $0.wording() },
      coChairs: try fields.sourced("co_chairs") { try $0.wordings() }
    )
  }
}

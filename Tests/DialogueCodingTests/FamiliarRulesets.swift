import DialogueCore
import DialogueTestSupport

/// Rulesets that say everything, and nothing, that a ruleset can say.
enum FamiliarRulesets {
  static let whole = Ruleset(
    id: RulesetID("mau-2026"),
    name: wording,
    eventName: wording,
    level: .commune,
    body: .state,
    formatProfile: .stateND30,
    effectiveFrom: Rehearsal.day(1),
    effectiveUntil: Rehearsal.day(28),
    legalBasis: [LegalBasis(title: "Luật mẫu", certainty: .statute)],
    triggers: sourced([.regular, .votersRequest(percent: 20), .adHoc]),
    frequency: sourced(wording),
    audience: sourced(wording),
    chair: ChairRule(
      position: sourced(wording),
      delegation: sourced(.warned),
      delegate: sourced(wording),
      delegationGround: sourced(wording),
      coChairs: sourced([wording, wording])
    ),
    announcement: AnnouncementRule(
      term: sourced(.calendarDays(count: -7)),
      issuer: sourced(wording),
      channels: sourced([Channel(id: ChannelID("loa"), name: wording)]),
      contents: sourced([NamedItem(id: ItemID("time"), name: wording)])
    ),
    invitations: InvitationRule(
      term: sourced(.workingDays(count: -3)),
      issuer: sourced(wording),
      invitees: sourced([wording])
    ),
    postponement: PostponementRule(
      announcedAnew: sourced(true),
      needsReason: sourced(false),
      decidedBy: sourced(wording)
    ),
    preparedAnswers: PreparedAnswersRule(
      term: sourced(.workingDays(count: -2)),
      by: sourced(wording),
      via: sourced(wording),
      to: sourced(wording)
    ),
    queue: QueueRule(
      order: sourced(.byNumber),
      absentReturn: sourced(.afterWaiting(count: 3)),
      absencesAllowed: sourced(2),
      declining: sourced(.chairOnly),
      requiredFields: sourced([.name]),
      registersWhileAdjourned: sourced(true)
    ),
    speaking: SpeakingRule(
      secondsPerSpeech: sourced(300),
      secondsPerAnswer: sourced(420),
      secondsPerFollowUp: sourced(120),
      followUpsAllowed: sourced(2),
      yellowSeconds: sourced(30),
      redSeconds: sourced(5)
    ),
    answering: AnsweringRule(time: sourced(.inRounds(of: 3)), hand: sourced(.chairOrAssigned)),
    minutes: MinutesRule(
      required: sourced(true),
      term: sourced(.workingDays(count: 5)),
      readBack: sourced(true),
      signatories: sourced([NamedItem(id: ItemID("chair"), name: wording)]),
      refusalToSign: sourced(true)
    ),
    notice: NoticeRule(
      required: sourced(true),
      term: sourced(.workingDays(count: 7)),
      signedBy: sourced(wording)
    ),
    conferenceResults: publication,
    settlementResults: publication,
    grouping: GroupingRule(term: sourced(.workingDays(count: 3)), by: sourced(wording)),
    settlement: SettlementRule(
      answerTerm: sourced(.workingDays(count: 10)),
      startEvent: sourced(.receiptOfAssignment),
      receiptFallback: sourced(.workingDays(count: 5)),
      inWriting: sourced(true),
      extensions: ExtensionRule(
        allowed: sourced(true),
        maximum: sourced(1),
        basis: sourced(wording),
        tell: sourced([wording])
      ),
      criteria: sourced([NamedItem(id: ItemID("clear"), name: wording)]),
      criteriaApplyTo: sourced(wording),
      reportTo: sourced(wording),
      beyondCompetence: sourced(wording),
      assignmentTerm: sourced(.workingDays(count: 3)),
      acknowledgementTerm: sourced(.workingDays(count: 2)),
      reportTerm: sourced(.calendarDays(count: 30)),
      waitingStopsClock: sourced(true)
    ),
    privacy: PrivacyRule(masked: sourced([.phone]), retentionYears: sourced(5)),
    paperNumbering: sourced(PaperNumbering(.term, beganOn: Rehearsal.day(2))),
    rollsForward: sourced(true)
  )

  /// Only what no ruleset may be silent about.
  static let silent = Ruleset(
    id: RulesetID("im-lang"),
    name: wording,
    eventName: wording,
    level: .commune,
    body: .state,
    formatProfile: .stateND30,
    chair: ChairRule(position: sourced(wording)),
    queue: QueueRule(absentReturn: sourced(.atEnd)),
    answering: AnsweringRule(time: sourced(.afterEachSpeech)),
    outcomes: [],
    petitionClasses: []
  )

  private static let wording = Wording(vi: "Mẫu", en: "Sample")

  private static let publication = PublicationRule(
    term: sourced(.calendarDays(count: 10)),
    by: sourced(wording),
    channels: sourced([Channel(id: ChannelID("dai"), name: wording)]),
    recipients: sourced([wording])
  )

  private static func sourced<Value>(_ value: Value) -> Sourced<Value> {
    Sourced(value, source: "KH mẫu", certainty: .document)
  }
}

import DialogueCore

/// The ruleset that a session takes over: one line, and two dozen types that nothing else needs.
extension LineCursor {
  mutating func ruleset() throws(Unfamiliar) -> Ruleset {
    Ruleset(
      id: try word("id"),
      name: try wording("name"),
      eventName: try wording("eventName"),
      level: try word("level"),
      body: try word("body"),
      formatProfile: try word("formatProfile"),
      effectiveFrom: try dayIfPresent("effectiveFrom"),
      effectiveUntil: try dayIfPresent("effectiveUntil"),
      legalBasis: try objects("legalBasis") { cursor throws(Unfamiliar) in
        LegalBasis(title: try cursor.text("title"), certainty: try cursor.word("certainty"))
      },
      triggers: try sourcedIfPresent("triggers", Self.triggers),
      frequency: try sourcedIfPresent("frequency", Self.wording),
      audience: try sourcedIfPresent("audience", Self.wording),
      chair: try rule("chair", Self.chairRule),
      announcement: try rule("announcement", Self.announcementRule),
      invitations: try rule("invitations", Self.invitationRule),
      postponement: try rule("postponement", Self.postponementRule),
      preparedAnswers: try rule("preparedAnswers", Self.preparedAnswersRule),
      queue: try rule("queue", Self.queueRule),
      speaking: try rule("speaking", Self.speakingRule),
      answering: try rule("answering", Self.answeringRule),
      outcomes: try words("outcomes"),
      petitionClasses: try words("petitionClasses"),
      minutes: try rule("minutes", Self.minutesRule),
      notice: try rule("notice", Self.noticeRule),
      conferenceResults: try rule("conferenceResults", Self.publicationRule),
      settlementResults: try rule("settlementResults", Self.publicationRule),
      grouping: try rule("grouping", Self.groupingRule),
      settlement: try rule("settlement", Self.settlementRule),
      privacy: try rule("privacy", Self.privacyRule),
      paperNumbering: try sourcedIfPresent("paperNumbering", Self.paperNumbering),
      rollsForward: try sourcedIfPresent("rollsForward", Self.bool)
    )
  }

  private typealias Reading<Value> = (inout LineCursor) throws(Unfamiliar) -> Value

  /// A member whose own members may all be absent.
  private mutating func rule<Rule>(
    _ name: StaticString,
    _ reading: Reading<Rule>
  ) throws(Unfamiliar) -> Rule {
    try member(name)
    return try objectOrEmpty(reading)
  }

  private mutating func sourced<Value>(
    _ name: StaticString,
    _ reading: Reading<Value>
  ) throws(Unfamiliar) -> Sourced<Value> {
    guard let value = try sourcedIfPresent(name, reading) else { throw Unfamiliar() }
    return value
  }

  private mutating func sourcedIfPresent<Value>(
    _ name: StaticString,
    _ reading: Reading<Value>
  ) throws(Unfamiliar) -> Sourced<Value>? {
    guard try memberIfPresent(name) else { return nil }
    return try object { cursor throws(Unfamiliar) in
      try cursor.member("value")
      return Sourced(
        try reading(&cursor),
        source: try cursor.text("source"),
        certainty: try cursor.word("certainty")
      )
    }
  }
}

extension LineCursor {
  private static func chairRule(_ cursor: inout LineCursor) throws(Unfamiliar) -> ChairRule {
    ChairRule(
      position: try cursor.sourced("position", wording),
      delegation: try cursor.sourcedIfPresent("delegation", word),
      delegate: try cursor.sourcedIfPresent("delegate", wording),
      delegationGround: try cursor.sourcedIfPresent("delegationGround", wording),
      coChairs: try cursor.sourcedIfPresent("coChairs", wordings)
    )
  }

  private static func announcementRule(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> AnnouncementRule {
    AnnouncementRule(
      term: try cursor.sourcedIfPresent("term", deadlineRule),
      issuer: try cursor.sourcedIfPresent("issuer", wording),
      channels: try cursor.sourcedIfPresent("channels", channels),
      contents: try cursor.sourcedIfPresent("contents", namedItems)
    )
  }

  private static func invitationRule(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> InvitationRule {
    InvitationRule(
      term: try cursor.sourcedIfPresent("term", deadlineRule),
      issuer: try cursor.sourcedIfPresent("issuer", wording),
      invitees: try cursor.sourcedIfPresent("invitees", wordings)
    )
  }

  private static func postponementRule(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> PostponementRule {
    PostponementRule(
      announcedAnew: try cursor.sourcedIfPresent("announcedAnew", bool),
      needsReason: try cursor.sourcedIfPresent("needsReason", bool),
      decidedBy: try cursor.sourcedIfPresent("decidedBy", wording)
    )
  }

  private static func preparedAnswersRule(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> PreparedAnswersRule {
    PreparedAnswersRule(
      term: try cursor.sourcedIfPresent("term", deadlineRule),
      by: try cursor.sourcedIfPresent("by", wording),
      via: try cursor.sourcedIfPresent("via", wording),
      to: try cursor.sourcedIfPresent("to", wording)
    )
  }

  private static func queueRule(_ cursor: inout LineCursor) throws(Unfamiliar) -> QueueRule {
    QueueRule(
      order: try cursor.sourcedIfPresent("order", word),
      absentReturn: try cursor.sourcedIfPresent("absentReturn", absentReturn),
      absencesAllowed: try cursor.sourcedIfPresent("absencesAllowed", int),
      declining: try cursor.sourcedIfPresent("declining", word),
      requiredFields: try cursor.sourcedIfPresent("requiredFields", words),
      registersWhileAdjourned: try cursor.sourcedIfPresent("registersWhileAdjourned", bool)
    )
  }

  private static func speakingRule(_ cursor: inout LineCursor) throws(Unfamiliar) -> SpeakingRule {
    SpeakingRule(
      secondsPerSpeech: try cursor.sourcedIfPresent("secondsPerSpeech", int),
      secondsPerAnswer: try cursor.sourcedIfPresent("secondsPerAnswer", int),
      secondsPerFollowUp: try cursor.sourcedIfPresent("secondsPerFollowUp", int),
      followUpsAllowed: try cursor.sourcedIfPresent("followUpsAllowed", int),
      yellowSeconds: try cursor.sourced("yellowSeconds", int),
      redSeconds: try cursor.sourced("redSeconds", int)
    )
  }

  private static func answeringRule(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> AnsweringRule {
    AnsweringRule(
      time: try cursor.sourcedIfPresent("time", answeringTime),
      hand: try cursor.sourcedIfPresent("hand", word)
    )
  }

  private static func minutesRule(_ cursor: inout LineCursor) throws(Unfamiliar) -> MinutesRule {
    MinutesRule(
      required: try cursor.sourcedIfPresent("required", bool),
      term: try cursor.sourcedIfPresent("term", deadlineRule),
      readBack: try cursor.sourcedIfPresent("readBack", bool),
      signatories: try cursor.sourcedIfPresent("signatories", namedItems),
      refusalToSign: try cursor.sourcedIfPresent("refusalToSign", bool)
    )
  }

  private static func noticeRule(_ cursor: inout LineCursor) throws(Unfamiliar) -> NoticeRule {
    NoticeRule(
      required: try cursor.sourcedIfPresent("required", bool),
      term: try cursor.sourcedIfPresent("term", deadlineRule),
      signedBy: try cursor.sourcedIfPresent("signedBy", wording)
    )
  }

  private static func publicationRule(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> PublicationRule {
    PublicationRule(
      term: try cursor.sourcedIfPresent("term", deadlineRule),
      by: try cursor.sourcedIfPresent("by", wording),
      channels: try cursor.sourcedIfPresent("channels", channels),
      recipients: try cursor.sourcedIfPresent("recipients", wordings)
    )
  }

  private static func groupingRule(_ cursor: inout LineCursor) throws(Unfamiliar) -> GroupingRule {
    GroupingRule(
      term: try cursor.sourcedIfPresent("term", deadlineRule),
      by: try cursor.sourcedIfPresent("by", wording)
    )
  }

  private static func settlementRule(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> SettlementRule {
    SettlementRule(
      answerTerm: try cursor.sourcedIfPresent("answerTerm", deadlineRule),
      startEvent: try cursor.sourcedIfPresent("startEvent", word),
      receiptFallback: try cursor.sourcedIfPresent("receiptFallback", deadlineRule),
      inWriting: try cursor.sourcedIfPresent("inWriting", bool),
      extensions: try cursor.rule("extensions", extensionRule),
      criteria: try cursor.sourcedIfPresent("criteria", namedItems),
      criteriaApplyTo: try cursor.sourcedIfPresent("criteriaApplyTo", wording),
      reportTo: try cursor.sourcedIfPresent("reportTo", wording),
      beyondCompetence: try cursor.sourcedIfPresent("beyondCompetence", wording),
      assignmentTerm: try cursor.sourcedIfPresent("assignmentTerm", deadlineRule),
      acknowledgementTerm: try cursor.sourcedIfPresent("acknowledgementTerm", deadlineRule),
      reportTerm: try cursor.sourcedIfPresent("reportTerm", deadlineRule),
      waitingStopsClock: try cursor.sourcedIfPresent("waitingStopsClock", bool)
    )
  }

  private static func extensionRule(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> ExtensionRule {
    ExtensionRule(
      allowed: try cursor.sourcedIfPresent("allowed", bool),
      maximum: try cursor.sourcedIfPresent("maximum", int),
      basis: try cursor.sourcedIfPresent("basis", wording),
      tell: try cursor.sourcedIfPresent("tell", wordings)
    )
  }

  private static func privacyRule(_ cursor: inout LineCursor) throws(Unfamiliar) -> PrivacyRule {
    PrivacyRule(
      masked: try cursor.sourcedIfPresent("masked", words),
      retentionYears: try cursor.sourcedIfPresent("retentionYears", int)
    )
  }
}

/// Values that have a source.
extension LineCursor {
  private static func bool(_ cursor: inout LineCursor) throws(Unfamiliar) -> Bool {
    try cursor.bool()
  }

  private static func int(_ cursor: inout LineCursor) throws(Unfamiliar) -> Int {
    Int(try cursor.integer())
  }

  private static func word<Word: RawRepresentable<String>>(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> Word {
    try cursor.word()
  }

  private static func words<Word: RawRepresentable<String>>(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> [Word] {
    try cursor.array { inner throws(Unfamiliar) in try inner.word() }
  }

  private static func wording(_ cursor: inout LineCursor) throws(Unfamiliar) -> Wording {
    try cursor.wording()
  }

  private static func wordings(_ cursor: inout LineCursor) throws(Unfamiliar) -> [Wording] {
    try cursor.array { inner throws(Unfamiliar) in try inner.wording() }
  }

  private static func channels(_ cursor: inout LineCursor) throws(Unfamiliar) -> [Channel] {
    try cursor.objects { inner throws(Unfamiliar) in
      Channel(id: try inner.word("id"), name: try inner.wording("name"))
    }
  }

  private static func namedItems(_ cursor: inout LineCursor) throws(Unfamiliar) -> [NamedItem] {
    try cursor.objects { inner throws(Unfamiliar) in
      NamedItem(id: try inner.word("id"), name: try inner.wording("name"))
    }
  }

  private static func triggers(_ cursor: inout LineCursor) throws(Unfamiliar) -> [Trigger] {
    try cursor.array { inner throws(Unfamiliar) in
      if inner.takeIfPresent("{\"regular\":{}}") { return .regular }
      if inner.takeIfPresent("{\"adHoc\":{}}") { return .adHoc }
      return try inner.object { choice throws(Unfamiliar) in
        try choice.member("votersRequest")
        return .votersRequest(percent: try choice.onlyInt("percent"))
      }
    }
  }

  /// Days after an event or before it; a fixed day is seldom a rule.
  private static func deadlineRule(_ cursor: inout LineCursor) throws(Unfamiliar) -> DeadlineRule {
    try cursor.object { choice throws(Unfamiliar) in
      if try choice.memberIfPresent("workingDays") {
        return .workingDays(count: try choice.onlyInt("count"))
      }
      try choice.member("calendarDays")
      return .calendarDays(count: try choice.onlyInt("count"))
    }
  }

  private static func absentReturn(_ cursor: inout LineCursor) throws(Unfamiliar) -> AbsentReturn {
    if cursor.takeIfPresent("{\"atEnd\":{}}") { return .atEnd }
    return try cursor.object { choice throws(Unfamiliar) in
      try choice.member("afterWaiting")
      return .afterWaiting(count: try choice.onlyInt("count"))
    }
  }

  private static func answeringTime(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> AnsweringTime {
    if cursor.takeIfPresent("{\"afterEachSpeech\":{}}") { return .afterEachSpeech }
    if cursor.takeIfPresent("{\"atEnd\":{}}") { return .atEnd }
    return try cursor.object { choice throws(Unfamiliar) in
      try choice.member("inRounds")
      return .inRounds(of: try choice.onlyInt("of"))
    }
  }

  private static func paperNumbering(
    _ cursor: inout LineCursor
  ) throws(Unfamiliar) -> PaperNumbering {
    try cursor.object { inner throws(Unfamiliar) in
      PaperNumbering(try inner.word("span"), beganOn: try inner.dayIfPresent("beganOn"))
    }
  }

  /// An object with nothing but one number.
  private mutating func onlyInt(_ name: StaticString) throws(Unfamiliar) -> Int {
    try object { cursor throws(Unfamiliar) in try cursor.int(name) }
  }
}

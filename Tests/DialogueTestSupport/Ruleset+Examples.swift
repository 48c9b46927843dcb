package import DialogueCore

extension Ruleset {
  /// A commune's ruleset with a value for every rule that the core goes by.
  package static func example(
    formatProfile: FormatProfile = .stateND30,
    chair: ChairRule = .example(),
    announcement: AnnouncementRule = .example,
    invitations: InvitationRule = InvitationRule(
      invitees: .example([Wording(vi: "Đại biểu các thôn", en: "Delegates of the hamlets")])
    ),
    queue: QueueRule = .example(),
    speaking: SpeakingRule = .example,
    outcomes: [OutcomeKind] = OutcomeKind.allCases,
    minutes: MinutesRule = .example,
    notice: NoticeRule = NoticeRule(),
    conferenceResults: PublicationRule = PublicationRule(),
    settlementResults: PublicationRule = PublicationRule(),
    settlement: SettlementRule = SettlementRule(),
    grouping: GroupingRule = GroupingRule(),
    paperNumbering: Sourced<PaperNumbering>? = nil
  ) -> Ruleset {
    Ruleset(
      id: RulesetID("an-lac-2024"),
      name: Wording(vi: "UBND xã An Lạc 2024", en: "An Lạc commune 2024"),
      eventName: Wording(vi: "hội nghị đối thoại", en: "dialogue conference"),
      level: .commune,
      body: .state,
      formatProfile: formatProfile,
      effectiveFrom: Day("2024-01-01"),
      chair: chair,
      announcement: announcement,
      invitations: invitations,
      preparedAnswers: PreparedAnswersRule(term: .example(.workingDays(count: -5))),
      queue: queue,
      speaking: speaking,
      outcomes: outcomes,
      minutes: minutes,
      notice: notice,
      conferenceResults: conferenceResults,
      settlementResults: settlementResults,
      grouping: grouping,
      settlement: settlement,
      paperNumbering: paperNumbering
    )
  }
}

extension Sourced {
  /// A value of the example ruleset.
  package static func example(_ value: Value) -> Sourced {
    Sourced(value, source: "Kế hoạch 12/KH-UBND", certainty: .document)
  }
}

extension ChairRule {
  package static func example(delegation: Delegation = .warned) -> ChairRule {
    ChairRule(
      position: .example(Wording(vi: "Chủ tịch UBND xã", en: "Chairman of the commune")),
      delegation: .example(delegation)
    )
  }
}

extension AnnouncementRule {
  /// Seven days before, by loudspeaker and on the board, with three contents.
  package static let example = AnnouncementRule(
    term: .example(.calendarDays(count: -7)),
    channels: .example([
      Channel(id: ChannelID("loa"), name: Wording(vi: "Loa truyền thanh", en: "Loudspeakers")),
      Channel(id: ChannelID("bang"), name: Wording(vi: "Niêm yết", en: "Notice board")),
    ]),
    contents: .example([
      NamedItem(id: ItemID("time"), name: Wording(vi: "Thời gian", en: "Time")),
      NamedItem(id: ItemID("place"), name: Wording(vi: "Địa điểm", en: "Place")),
      NamedItem(id: ItemID("content"), name: Wording(vi: "Nội dung", en: "Content")),
    ])
  )

  /// Every content that the example asks for.
  package static let allContents = [ItemID("time"), ItemID("place"), ItemID("content")]
}

extension QueueRule {
  /// Somebody absent comes back behind three, and may be absent twice.
  package static func example(
    absentReturn: AbsentReturn = .afterWaiting(count: 3),
    declining: Declining = .chairOnly,
    registersWhileAdjourned: Bool = true
  ) -> QueueRule {
    QueueRule(
      order: .example(.byNumber),
      absentReturn: .example(absentReturn),
      absencesAllowed: .example(2),
      declining: .example(declining),
      registersWhileAdjourned: .example(registersWhileAdjourned)
    )
  }
}

extension SpeakingRule {
  /// Three minutes, five for an answer, one for the one follow-up.
  package static let example = SpeakingRule(
    secondsPerSpeech: .example(180),
    secondsPerAnswer: .example(300),
    secondsPerFollowUp: .example(60),
    followUpsAllowed: .example(1)
  )
}

extension MinutesRule {
  /// Read back before they are adopted; a signatory may refuse.
  package static let example = MinutesRule(
    required: .example(true),
    readBack: .example(true),
    refusalToSign: .example(true)
  )
}

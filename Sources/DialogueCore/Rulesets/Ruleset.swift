/// How one authority holds its conferences, from the public documents that bind it.
///
/// Nothing here is a constant of the program: where a value is `nil` the ruleset is silent, and the
/// program says so and asks the chair rather than invent one.
package struct Ruleset: Codable, Equatable, Sendable, Identifiable {
  package let id: RulesetID
  package let name: Wording
  /// What this authority calls the event, such as "hội nghị tiếp xúc, đối thoại".
  package let eventName: Wording
  package let level: AuthorityLevel
  package let body: AuthorityBody
  package let formatProfile: FormatProfile
  package let effectiveFrom: Day?
  /// The last day of effect.
  package let effectiveUntil: Day?
  package let legalBasis: [LegalBasis]
  package let triggers: Sourced<[Trigger]>?
  package let frequency: Sourced<Wording>?
  package let audience: Sourced<Wording>?
  package let chair: ChairRule
  package let announcement: AnnouncementRule
  package let invitations: InvitationRule
  package let postponement: PostponementRule
  package let preparedAnswers: PreparedAnswersRule
  package let queue: QueueRule
  package var speaking: SpeakingRule
  package var answering: AnsweringRule
  /// The outcomes offered to the chair, in the order of the list.
  package let outcomes: [OutcomeKind]
  package let petitionClasses: [PetitionClass]
  package let minutes: MinutesRule
  package let notice: NoticeRule
  /// Publication of what the conference came to.
  package let conferenceResults: PublicationRule
  /// Publication of how the petitions were settled.
  package let settlementResults: PublicationRule
  package let grouping: GroupingRule
  package let settlement: SettlementRule
  package let privacy: PrivacyRule
  /// Over what time the numbers of papers run.
  package let paperNumbering: Sourced<PaperNumbering>?
  /// Whether a term of calendar days that ends on a day of rest runs to the next working day.
  package var rollsForward: Sourced<Bool>?

  package init(
    id: RulesetID,
    name: Wording,
    eventName: Wording,
    level: AuthorityLevel,
    body: AuthorityBody,
    formatProfile: FormatProfile,
    effectiveFrom: Day? = nil,
    effectiveUntil: Day? = nil,
    legalBasis: [LegalBasis] = [],
    triggers: Sourced<[Trigger]>? = nil,
    frequency: Sourced<Wording>? = nil,
    audience: Sourced<Wording>? = nil,
    chair: ChairRule,
    announcement: AnnouncementRule = AnnouncementRule(),
    invitations: InvitationRule = InvitationRule(),
    postponement: PostponementRule = PostponementRule(),
    preparedAnswers: PreparedAnswersRule = PreparedAnswersRule(),
    queue: QueueRule = QueueRule(),
    speaking: SpeakingRule = SpeakingRule(),
    answering: AnsweringRule = AnsweringRule(),
    outcomes: [OutcomeKind] = OutcomeKind.allCases,
    petitionClasses: [PetitionClass] = PetitionClass.allCases,
    minutes: MinutesRule = MinutesRule(),
    notice: NoticeRule = NoticeRule(),
    conferenceResults: PublicationRule = PublicationRule(),
    settlementResults: PublicationRule = PublicationRule(),
    grouping: GroupingRule = GroupingRule(),
    settlement: SettlementRule = SettlementRule(),
    privacy: PrivacyRule = PrivacyRule(),
    paperNumbering: Sourced<PaperNumbering>? = nil,
    rollsForward: Sourced<Bool>? = nil
  ) {
    self.id = id
    self.name = name
    self.eventName = eventName
    self.level = level
    self.body = body
    self.formatProfile = formatProfile
    self.effectiveFrom = effectiveFrom
    self.effectiveUntil = effectiveUntil
    self.legalBasis = legalBasis
    self.triggers = triggers
    self.frequency = frequency
    self.audience = audience
    self.chair = chair
    self.announcement = announcement
    self.invitations = invitations
    self.postponement = postponement
    self.preparedAnswers = preparedAnswers
    self.queue = queue
    self.speaking = speaking
    self.answering = answering
    self.outcomes = outcomes
    self.petitionClasses = petitionClasses
    self.minutes = minutes
    self.notice = notice
    self.conferenceResults = conferenceResults
    self.settlementResults = settlementResults
    self.grouping = grouping
    self.settlement = settlement
    self.privacy = privacy
    self.paperNumbering = paperNumbering
    self.rollsForward = rollsForward
  }

  /// Whether the ruleset binds a conference held on `day`.
  package func isInEffect(on day: Day) -> Bool {
    if let effectiveFrom, day < effectiveFrom { return false }
    if let effectiveUntil, day > effectiveUntil { return false }
    return true
  }
}

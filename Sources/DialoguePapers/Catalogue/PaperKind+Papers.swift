package import DialogueCore

extension PaperKind {
  /// The papers of this kind, several where there is one for each recipient or person; none where
  /// the session has nothing to write one about.
  ///
  /// A kind that everybody reads comes in its public copy whatever is asked for; one that stays in
  /// the office has none.
  package func papers(
    of session: Session,
    copy: PaperCopy,
    texts: PaperTexts,
    revealed: [PrivateText: String] = [:],
    at now: Moment
  ) -> [Paper] {
    guard copy == .internal || readers != .office else { return [] }
    let dossier = Dossier(
      of: session,
      copy: readers == .everybody ? .public : copy,
      texts: texts,
      revealed: revealed,
      at: now
    )
    let mask = NameMask(of: session, discretion: dossier.discretion)
    return papers(in: dossier).map { $0.masked(by: mask) }
  }

  private func papers(in dossier: Dossier) -> [Paper] {
    switch self {
    case .plan: [PlanPaper(dossier: dossier).paper]
    case .announcement: [AnnouncementPaper(dossier: dossier).paper]
    case .loudspeaker: [LoudspeakerText(dossier: dossier).paper]
    case .invitation: InvitationPaper.all(in: dossier)
    case .collected: [CollectedReport(dossier: dossier).paper]
    case .preparation: [PreparationLetter(dossier: dossier).paper]
    case .mandate: [MandatePaper(dossier: dossier).paper]
    case .change: ChangeNotice(dossier).map { [$0.paper] } ?? []
    case .programme: [ProgrammePaper(dossier: dossier).paper]
    case .script: [ScriptPaper(dossier: dossier).paper]
    case .houseRules: [HouseRulesPaper(dossier: dossier).paper]
    case .attendance: [AttendanceList(dossier: dossier).paper]
    case .registrationForm: [RegistrationForm(dossier: dossier, registration: nil).paper]
    case .registrations: RegistrationForm.filled(in: dossier)
    case .slipForm: [SlipForm(dossier: dossier, slip: nil).paper]
    case .slips: SlipForm.filled(in: dossier)
    case .receipt: ReceiptPaper.all(in: dossier)
    case .guidance: [GuidanceForm(dossier: dossier).paper]
    case .order: [OrderPaper(dossier: dossier).paper]
    case .notice: [ConclusionNotice(dossier: dossier).paper]
    case .petitions: [PetitionTable(dossier: dossier).paper]
    case .quickReport: [QuickReport(dossier: dossier).paper]
    case .results: [ResultsAnnouncement(dossier: dossier).paper]
    case .proposal: HandedOnLetter.all(.above, in: dossier)
    case .transfer: HandedOnLetter.all(.beside, in: dossier)
    case .grouping: [GroupingSubmission(dossier: dossier).paper]
    case .assignment: AssignmentLetter.all(in: dossier)
    case .extensionNotice: ExtensionPaper.notices(in: dossier)
    case .extensionReport: ExtensionPaper.reports(in: dossier)
    case .urging: UrgingLetter.all(in: dossier)
    case .citizenAnswer: CitizenAnswer.all(in: dossier)
    case .settlement: [SettlementAnnouncement(dossier: dossier).paper]
    case .settlementReport: [SettlementReport(dossier: dossier).paper]
    case .register: [FollowUpTable(dossier: dossier).register]
    }
  }
}

extension Paper {
  /// No name that the copy hides, wherever it stands; those of officials stay.
  fileprivate func masked(by mask: NameMask) -> Paper {
    var paper = mappingTexts(mask.masked)
    paper.title.subject = mask.masked(title.subject)
    paper.addressees = addressees.map(mask.masked)
    paper.closing.recipients = closing.recipients.map(mask.masked)
    return paper
  }
}

extension PaperKind {
  /// Who reads a kind of paper.
  package enum Readers: Equatable, Sendable {
    /// Everybody: there is no internal copy.
    case everybody
    /// The authority and those to whom it writes; the public copy masks citizens.
    case addressees
    /// The authority alone: it names citizens, and there is no public copy.
    case office
  }

  package var readers: Readers {
    switch self {
    case .announcement, .loudspeaker, .results, .change, .settlement: .everybody
    case .registrations, .slips, .receipt, .register: .office
    case .plan, .invitation, .collected, .preparation, .mandate, .programme, .script, .houseRules,
      .attendance, .registrationForm, .slipForm, .guidance, .order, .notice, .petitions,
      .quickReport,
      .proposal, .transfer, .grouping, .assignment, .extensionNotice, .extensionReport, .urging,
      .citizenAnswer, .settlementReport:
      .addressees
    }
  }

  /// Tells what came of the session, once it was held.
  package var isAfter: Bool {
    switch self {
    case .order, .notice, .petitions, .quickReport, .results, .proposal, .transfer, .grouping,
      .assignment, .extensionNotice, .extensionReport, .urging, .citizenAnswer, .settlement,
      .settlementReport, .register:
      true
    case .plan, .announcement, .loudspeaker, .invitation, .collected, .preparation, .mandate,
      .change, .programme, .script, .houseRules, .attendance, .registrationForm, .registrations,
      .slipForm, .slips, .receipt, .guidance:
      false
    }
  }

  /// Whether the session has come far enough for the paper to say something.
  package func isReady(in session: Session) -> Bool {
    switch self {
    case .plan, .announcement, .loudspeaker, .invitation, .collected, .preparation, .programme,
      .script, .houseRules, .attendance, .registrationForm, .slipForm, .guidance, .order:
      true
    case .mandate:
      session.preparation.delegation != nil
        || session.ruleset.chair.delegation?.value != .forbidden
    case .change: ChangeNotice.isNeeded(in: session)
    case .registrations: !session.queue.registrations.isEmpty
    case .slips: session.slips.contains { $0.state != .void }
    case .receipt: session.queue.registrations.contains { $0.entry.attachments != nil }
    case .notice, .petitions, .quickReport, .results, .grouping, .register:
      session.sitting.openedAt != nil
    case .assignment: session.hasStanding(.assigned) || !session.followUp.assignments.isEmpty
    case .extensionNotice, .extensionReport: session.hasExtension
    case .urging: session.followUp.assignments.contains(where: \.isStanding)
    case .citizenAnswer: session.hasPassingAnswer
    case .settlement, .settlementReport: !session.followUp.assignments.isEmpty
    case .proposal: HandedOnLetter.isReady(.above, in: session)
    case .transfer: HandedOnLetter.isReady(.beside, in: session)
    }
  }
}

extension Session {
  fileprivate var hasExtension: Bool {
    followUp.assignments.contains { $0.isStanding && !standingExtensions(of: $0).isEmpty }
  }

  fileprivate var hasPassingAnswer: Bool {
    followUp.assignments.contains {
      $0.isStanding && $0.part == .lead && passingAnswer(to: $0) != nil
    }
  }

  /// A conclusion of that kind was accepted and stands.
  fileprivate func hasStanding(_ kind: OutcomeKind) -> Bool {
    conclusions.contains { $0.isAccepted && $0.current.content.outcome.kind == kind }
  }
}

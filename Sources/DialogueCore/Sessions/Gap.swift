/// Something the office owes before a step, recorded when the step was taken without it.
package enum Gap: Hashable, Codable, Sendable {
  // Before the session opens.
  case dayNotFixed
  /// It opens on another day than the plan fixes.
  case otherDay(planned: Day, on: Day)
  case contentNotApproved
  case announcementMissing(channel: ChannelID)
  case announcementLate(channel: ChannelID, on: Day, due: Day)
  case announcementLacks(channel: ChannelID, item: ItemID)
  case announcementOutdated
  case delegationForbidden
  case coChairMissing
  case preparedAnswerMissing(task: PreparationTaskID)
  case taskNotDone(task: PreparationTaskID)
  case invitationsMissing
  case attendanceMissing

  // Before it closes.
  case petitionWithoutConclusion(petition: PetitionNumber)
  case conclusionNotAccepted(conclusion: ConclusionNumber)
  case itemNotDone(item: AgendaItemID)
  case notHeard(registration: RegistrationNumber)
  case requestNotAnswered(request: AnswerRequestID)
  case roundNotClosed(round: RoundID)
  case slipNotSettled(slip: SlipNumber)
  case minutesNotRead
  case minutesNotAdopted
}

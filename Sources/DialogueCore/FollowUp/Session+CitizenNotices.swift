extension Session {
  /// One notice for each petitioner, and for each body that gathered the matter.
  func tellPetitioners(
    _ number: PetitionNumber,
    _ petitioners: [Speaker]?,
    _ content: CitizenNoticeContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    let petition = try followedPetition(number)
    try check(content.on, act)
    try check(content.paper, act)
    if let address = content.address, !address.isSealed { throw .notSealedPrivately }
    if let id = content.answer {
      guard let answer = followUp[id], answer.isStanding,
        petition.followUp.answers.contains(id)
      else { throw .noSuchStep }
    }
    let known = addressees(of: petition)
    let told = (petitioners ?? untold(known, of: petition, about: content.answer)).eachOnce
    guard !told.isEmpty else { throw .unchanged }
    let first = followUp.citizenNotices.count + 1
    var events: [Event] = []
    for petitioner in told {
      guard known.contains(petitioner) else { throw .notPetitioner }
      events.append(
        .petitionerTold(
          notice: CitizenNoticeID(rawValue: first + events.count),
          petition: number,
          petitioner: petitioner,
          content: content
        )
      )
    }
    return events
  }

  /// How the petitioner takes it; said again, the newer word stands.
  func recordReaction(
    _ id: CitizenNoticeID,
    _ reaction: CitizenReaction?,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    guard let notice = followUp[id] else { throw .noSuchStep }
    guard notice.isStanding else { throw .stepStruck(.citizenNotice(id: id)) }
    if let reaction {
      try check(reaction.on, act)
      guard reaction.on >= notice.content.on else {
        throw .endsBeforeItBegins(notice.content.on)
      }
    }
    guard notice.reaction != reaction else { throw .unchanged }
    return [.reactionRecorded(notice: id, reaction: reaction)]
  }
}

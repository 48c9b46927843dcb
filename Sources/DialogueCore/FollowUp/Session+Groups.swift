extension Session {
  func proposeGroup(_ content: GroupContent) throws(Refusal) -> [Event] {
    try requireFollowUp()
    let id = PetitionGroupID(rawValue: followUp.groups.count + 1)
    return [.groupProposed(group: id, content: try checked(content, for: id))]
  }

  /// Another wording; refused when the screen showed an older one.
  func amendGroup(
    _ id: PetitionGroupID,
    _ version: Int,
    _ content: GroupContent
  ) throws(Refusal) -> [Event] {
    let group = try group(id, version)
    guard !group.isApproved else { throw .groupApproved(id) }
    let content = try checked(content, for: id)
    guard group.content != content else { throw .unchanged }
    return [.groupAmended(group: id, content: content)]
  }

  func approveGroup(
    _ id: PetitionGroupID,
    _ version: Int,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    guard try !group(id, version).isApproved else { throw .groupApproved(id) }
    return [.groupApproved(group: id, version: version, authority: Authority(act.actor))]
  }

  func reopenGroup(_ id: PetitionGroupID) throws(Refusal) -> [Event] {
    guard try group(id, nil).isApproved else { throw .groupNotApproved(id) }
    return [.groupReopened(group: id)]
  }

  func group(_ id: PetitionGroupID, _ version: Int?) throws(Refusal) -> PetitionGroup {
    try requireFollowUp()
    guard let group = followUp[id] else { throw .noSuchStep }
    guard group.isStanding else { throw .stepStruck(.group(id: id)) }
    if let version, group.version != version {
      throw .groupChanged(id, version: group.version)
    }
    return group
  }

  /// A petition is in one group at most.
  func checked(
    _ content: GroupContent,
    for id: PetitionGroupID
  ) throws(Refusal) -> GroupContent {
    try check(name: content.name)
    for unit in [content.lead].compactMap(\.self) + (content.coordinating ?? []) {
      try requireUnit(unit)
    }
    guard !content.petitions.isEmpty else { throw .noSuchPetition }
    var content = content
    content.petitions = content.petitions.eachOnce
    for number in content.petitions {
      let petition = try followedPetition(number)
      if let other = petition.followUp.group, other != id {
        throw .petitionGrouped(number, in: other)
      }
    }
    return content
  }
}

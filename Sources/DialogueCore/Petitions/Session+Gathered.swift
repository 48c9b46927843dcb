extension Session {
  /// The matters collected before that are behind a petition, those of merged petitions included.
  package func issues(behind petition: Petition) -> [Issue] {
    petition.issues.compactMap { preparation[$0] }
  }

  /// Everyone who may be told of the result.
  ///
  /// Word is owed to those who put the petition; the bodies that gathered it may pass it on. What an
  /// earlier session left has no sender.
  package func addressees(of petition: Petition) -> [Speaker] {
    guard !petition.issues.isEmpty else { return petition.petitioners }
    let bodies = issues(behind: petition).filter { $0.content.origin == nil }
    return petition.petitioners + bodies.map { .floor(name: $0.content.source) }.eachOnce
  }

  /// The issue of which a petition was made, where some body or an earlier session gathered it.
  func gathered(_ source: Petition.Source) -> IssueID? {
    guard case .issue(let id) = source else { return nil }
    return preparation[id]?.content.isFromOneCitizen == false ? id : nil
  }
}

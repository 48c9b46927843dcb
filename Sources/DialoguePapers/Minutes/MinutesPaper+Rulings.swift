import DialogueCore

extension MinutesPaper {
  /// Rulings on petitions in their place; what was added in the notice was not said here.
  var conclusionHappenings: [Happening] {
    spokenConclusions.filter { $0.scope != .session }.map { conclusion in
      let first = conclusion.versions[0]
      return timed(
        first.at,
        record: first.record,
        PaperText(ruling(conclusion, at: first.at)) + .italic(standing(of: conclusion))
      )
    }
  }

  /// Rulings spoken at the session that concern something a paper may tell.
  var spokenConclusions: [Conclusion] {
    session.conclusions.filter { conclusion in
      guard conclusion.origin == .spoken, conclusion.state != .void else { return false }
      return conclusion.scope == .session || !shown(conclusion.scope.petitions).isEmpty
    }
  }

  /// The wording that stands: the accepted one, else the newest.
  func standingVersion(of conclusion: Conclusion) -> Conclusion.Version {
    guard case .accepted(let version) = conclusion.state,
      conclusion.versions.indices.contains(version - 1)
    else { return conclusion.current }
    return conclusion.versions[version - 1]
  }

  /// The ruling in official words, units named.
  func outcomeWords(_ content: ConclusionContent) -> String {
    content.outcome.words(
      lead: content.lead.map(session.name(of:)),
      coordinating: (content.coordinating ?? []).map(session.name(of:))
    )
  }

  func shown(_ petitions: [PetitionNumber]) -> [PetitionNumber] {
    petitions.filter(discretion.shows)
  }

  /// What a reader must know of a ruling that does not simply stand.
  func standing(of conclusion: Conclusion) -> String {
    switch conclusion.state {
    case .accepted, .void: ""
    case .draft, .submitted, .returned: " (chưa được chủ trì thống nhất)"
    case .superseded(let by, let reason):
      " (sau đó thay bằng kết luận số\(String.noBreak)\(by.text); lý do: \(reason.clause))"
    }
  }

  private func ruling(_ conclusion: Conclusion, at moment: Moment) -> String {
    let version = standingVersion(of: conclusion)
    let content = version.content
    return """
      \(chair(at: moment)) kết luận (số\(String.noBreak)\(conclusion.number.text)) về \
      \(subject(of: conclusion.scope)): \(outcomeWords(content)). \(content.text.sentence.capitalisedFirst)\
      \(term(of: version))\(stances(on: shown(conclusion.scope.petitions)))
      """
  }

  private func subject(of scope: Conclusion.Scope) -> String {
    switch scope {
    case .petitions(let numbers): shown(numbers).codes
    case .group(let name, let numbers): "nhóm “\(name.clause)” (\(shown(numbers).codes))"
    case .session: "hội nghị"
    }
  }

  private func term(of version: Conclusion.Version) -> String {
    version.deadline.map { " Thời hạn: \($0.words)." } ?? ""
  }

  /// How the citizens take the ruling; one word when all take it alike.
  private func stances(on numbers: [PetitionNumber]) -> String {
    let taken = numbers.compactMap { number in
      session[number]?.stance.map { (number, $0) }
    }
    guard let first = taken.first else { return "" }
    if taken.count == numbers.count, taken.allSatisfy({ $0.1 == first.1 }) {
      return " Công dân: \(first.1.words)."
    }
    return " Công dân: " + taken.map { "\($0.0.code) \($0.1.words)" }.joined(separator: "; ") + "."
  }
}

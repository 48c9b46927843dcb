import DialogueCore

extension Dossier {
  var followUp: FollowUp { session.followUp }

  /// What was given to units and stands, of petitions that a paper may tell.
  var assignments: [Assignment] {
    followUp.assignments.filter { $0.isStanding && discretion.shows($0.petition) }
  }

  /// Units with their things, in the order of the catalogue.
  func byUnit<Thing>(
    _ things: [Thing],
    _ unit: (Thing) -> UnitID
  ) -> [(unit: UnitID, things: [Thing])] {
    let groups = Dictionary(grouping: things, by: unit)
    let order = session.catalogue.units.map(\.id)
    let strangers = groups.keys.filter { !order.contains($0) }
      .sorted { $0.rawValue < $1.rawValue }
    return (order + strangers).compactMap { unit in groups[unit].map { (unit, $0) } }
  }

  /// `số 125/UBND-TNMT ngày 28/9/2021`; Party papers set the day off by a comma.
  func cited(_ paper: PaperReference) -> String {
    let comma = profile.house == .party ? "," : ""
    return "số \(paper.number)\(comma) ngày \(paper.date.shortVietnamese)"
  }

  /// The units that settle a petition, the leading ones first.
  func settling(_ petition: Petition) -> String {
    let given = session.standingAssignments(of: petition)
    let leads = given.filter { $0.part == .lead }.map { session.name(of: $0.unit) }
    let others = given.filter { $0.part == .coordinating }.map { session.name(of: $0.unit) }
    guard !leads.isEmpty else {
      return ruling(on: petition)?.content.lead.map(session.name(of:)) ?? ""
    }
    return leads.joined(separator: ", ")
      + (others.isEmpty ? "" : "\nPhối hợp: \(others.joined(separator: ", "))")
  }

  /// The answers on paper that stand to a petition, the last of each unit.
  func writtenAnswers(to petition: Petition) -> [WrittenAnswer] {
    var seen: Set<WrittenAnswerID> = []
    return session.standingLeads(of: petition)
      .compactMap(session.passingAnswer).filter { seen.insert($0.id).inserted }
  }

  /// To whom units report what became of the petitions, by full name.
  var reportedTo: String {
    session.ruleset.settlement.reportTo.map { office($0.value.vi) } ?? headOffice
  }

  /// How far a petition is, and by what it ended.
  func progress(of petition: Petition) -> String {
    let reason = petition.followUp.closing?.content.reason
    return stage(of: petition) + (reason.map { ": \($0.inSentence)" } ?? "")
  }

  /// How far a petition is, in words that many share.
  func stage(of petition: Petition) -> String {
    if let closing = petition.followUp.closing { return closing.content.kind.words }
    let settlement = session.settlement(of: petition)
    guard settlement == .none, let ruling = ruling(on: petition) else { return settlement.words }
    return switch ruling.content.outcome.kind {
    case .assigned: "đã kết luận giao giải quyết"
    case .resolved: "đã giải quyết tại hội nghị"
    case .explained: "đã trả lời, giải thích tại hội nghị"
    case .noted, .inProgress, .escalated, .transferred, .guided, .noGround, .deferred:
      ruling.content.outcome.kind.counted
    }
  }

  /// What following a petition came to, for counts: settled is only what was done.
  func result(of petition: Petition) -> PetitionResult {
    if let closing = petition.followUp.closing {
      return switch closing.content.kind {
      case .done: .settled
      case .notDone: .endedUnsettled
      case .withdrawn: .withdrawn
      case .transferred: .handedOn
      }
    }
    switch session.settlement(of: petition) {
    case .done: return .answeredInWriting
    case .closedNotDone: return .endedUnsettled
    case .open, .waitingForCitizen, .waitingForHigherLevel: return .open
    case .none: break
    }
    return switch ruling(on: petition)?.content.outcome.kind {
    case .resolved: .settledAtMeeting
    case .explained, .noted, .guided, .noGround: .answeredAtMeeting
    case .assigned, .inProgress, .escalated, .transferred, .deferred, nil: .open
    }
  }

  /// By which a petition is to be answered, the latest where several answer; before it is given out
  /// the day that the chair set.
  func answerDay(of petition: Petition) -> Day? {
    let given = session.standingLeads(of: petition)
    guard !given.isEmpty else { return ruling(on: petition)?.deadline?.due }
    return given.compactMap { session.answerDeadline(of: $0)?.due }.max()
  }

  /// Since when the citizen or the higher level is awaited; none while nobody is.
  func waited(for petition: Petition) -> String? {
    guard petition.followUp.closing == nil else { return nil }
    if let escalation = session.openEscalations(of: petition).first {
      return "chờ cấp có thẩm quyền từ \(escalation.content.paper.date.shortVietnamese)"
    }
    return session.openWait(of: petition)
      .map { "chờ công dân từ \($0.content.on.shortVietnamese)" }
  }

  /// An answer on it is late, as the board and the list of what is due have it.
  func isLate(_ petition: Petition) -> Bool {
    session.standingAssignments(of: petition).flatMap { session.dueItems(of: $0) }
      .contains { item in
        if case .answer = item.kind { item.isOverdue(at: now) } else { false }
      }
  }
}

extension Settlement {
  /// In the middle of a sentence, or in a table.
  var words: String {
    switch self {
    case .none: "chưa giao giải quyết"
    case .open: "đang giải quyết"
    case .waitingForCitizen: "chờ công dân bổ sung"
    case .waitingForHigherLevel: "chờ cấp có thẩm quyền"
    case .done: "đã trả lời bằng văn bản"
    case .closedNotDone: "kết thúc, chưa giải quyết được"
    }
  }
}

extension ClosingContent.Kind {
  /// In the middle of a sentence, or in a table.
  var words: String {
    switch self {
    case .done: "kết thúc, đã giải quyết xong"
    case .notDone: "kết thúc, chưa giải quyết được"
    case .withdrawn: "công dân đã rút"
    case .transferred(let body): "đã chuyển \(body.clause)"
    }
  }
}

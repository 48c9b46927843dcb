import DeskKit
import DialogueCore
import VietnameseText

/// The sections of one petition's card, each as lines of a width.
struct PetitionCard {
  let petition: Petition
  let scene: Scene

  private static let labelWidth = 12

  /// Columns from which the card stands in two.
  static let twoColumns = 100

  private var session: Session { scene.session }
  private var language: Language { scene.language }

  init?(_ number: PetitionNumber, _ scene: Scene) {
    guard let petition = scene.session[number] else { return nil }
    self.petition = petition
    self.scene = scene
  }

  private var isGuided: Bool { petition.petitionClass.isGuided }

  /// `YK-03 · KIẾN NGHỊ · Giải phóng mặt bằng`.
  var title: String {
    let topic = petition.content.topic.flatMap { session.catalogue.topic($0) }
    let parts = [
      PetitionWords.number(petition.number),
      PetitionWords.classTitle(petition.petitionClass)(language),
      isGuided ? nil : topic.map { Phrase($0.name)(language) },
    ]
    return " \(parts.compactMap(\.self).joined(separator: " · ")) "
  }

  /// `CHỜ DUYỆT KL-03`.
  var state: String {
    let settlement = session.settlement(of: petition)
    if session.stage.isOver, settlement != .none {
      return SettlementWords.settlement(settlement)(language).uppercased()
    }
    return PetitionWords.standing(PetitionStanding(of: petition, in: session))(language)
      .uppercased()
  }

  /// All sections under each other, or what belongs left and right.
  func columns(width: Int) -> [[StyledLine]] {
    guard width >= Self.twoColumns else {
      return [
        head(width: width) + followUp(width: width) + chain(width: width)
          + deadline(width: width) + ruling(width: width) + earlier(width: width)
      ]
    }
    let right = Self.rightWidth(of: width)
    let left = width - right - 1
    return [
      head(width: left) + chain(width: left),
      followUp(width: right) + deadline(width: right) + ruling(width: right)
        + earlier(width: right),
    ]
  }

  static func rightWidth(of width: Int) -> Int { width / 2 - 1 }

  private func row(
    _ label: Phrase,
    _ text: String,
    width: Int,
    role: StyleRole = .plain
  ) -> [StyledLine] {
    StyledLine.hanging(
      text,
      label: " \(label(language))",
      indent: Self.labelWidth,
      width: width,
      role: role
    )
  }

  private func indented(_ text: String, width: Int, role: StyleRole = .plain) -> [StyledLine] {
    StyledLine.hanging(text, indent: 1, width: width, role: role)
  }

  private func heading(_ words: Phrase, width: Int) -> StyledLine {
    StyledLine.heading(words(language), width: width)
  }
}

// Who and what.
extension PetitionCard {
  func head(width: Int) -> [StyledLine] {
    guard !isGuided else {
      return row(CardWords.content, PetitionWords.contentNotKept(language), width: width)
    }
    return petitioners(width: width) + content(width: width)
  }

  func petitioners(width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    for (index, speaker) in petition.petitioners.enumerated() {
      var text = PetitionerWords.line(speaker, session)(language)
      if index == 0, let times = PetitionWords.timesRaised(petition.content) {
        text += " · \(times(language))"
      }
      let merged = mergedPetitions.filter { $0.ownPetitioners.contains(speaker) }.map(\.number)
      if index >= petition.ownPetitioners.count, !merged.isEmpty {
        text += CardWords.mergedFrom(merged)(language)
      }
      let label = index == 0 ? CardWords.petitioners : Phrase(verbatim: "")
      lines += row(label, text, width: width)
      lines += contacts(of: speaker, width: width)
    }
    return lines + gathered(width: width)
  }

  /// Whoever gathered it: no petitioner, and under a label of their own.
  private func gathered(width: Int) -> [StyledLine] {
    session.issues(behind: petition).enumerated().flatMap { index, issue in
      var text = PetitionerWords.gathered(issue.content)(language)
      if index == 0, petition.petitioners.isEmpty,
        let times = PetitionWords.timesRaised(petition.content)
      {
        text += " · \(times(language))"
      }
      let merged = mergedPetitions.filter { $0.ownIssue == issue.id }.map(\.number)
      if petition.ownIssue != issue.id, !merged.isEmpty {
        text += CardWords.mergedFrom(merged)(language)
      }
      let label = index == 0 ? CardWords.source : Phrase(verbatim: "")
      return row(label, text, width: width)
    }
  }

  func content(width: Int) -> [StyledLine] {
    row(CardWords.content, petition.content.text, width: width)
      + (petition.withdrawn.map {
        row(Phrase(vi: "Rút", en: "Withdrawn"), $0, width: width)
      } ?? [])
      + tags(width: width)
  }

  private func tags(width: Int) -> [StyledLine] {
    let names = (petition.content.tags ?? []).compactMap(session.catalogue.tag)
      .map { Phrase($0.name)(language) }
    return names.isEmpty ? [] : row(CardWords.tags, names.joined(separator: " · "), width: width)
  }

  private var mergedPetitions: [Petition] { petition.merged.compactMap { session[$0] } }

  /// Only what this station has opened; sealed boxes stay sealed.
  private func contacts(of speaker: Speaker, width: Int) -> [StyledLine] {
    guard let registrant = PetitionerWords.registrant(of: speaker, session) else { return [] }
    let boxes = [registrant.birthYear, registrant.address, registrant.phone]
    let shown = boxes.compactMap { box in box.flatMap { scene.revealed[$0] } }
    guard !shown.isEmpty else { return [] }
    return row(Phrase(verbatim: ""), shown.joined(separator: " · "), width: width)
  }
}

// What was done.
extension PetitionCard {
  func chain(width: Int) -> [StyledLine] {
    let acts = PetitionAct.chain(of: petition, in: session)
    return [heading(CardWords.chain, width: width)]
      + acts.flatMap { $0.lines(width: width, language) }
  }

  /// The ruling's deadline, or the promises' where nothing is ruled yet.
  func deadline(width: Int) -> [StyledLine] {
    guard !isGuided else { return [] }
    let ruled = conclusion?.current.deadline
    let promised = session.promises.filter { $0.petitions.contains(petition.number) }
      .compactMap(\.deadline)
    let deadlines = ruled.map { [$0] } ?? promised
    guard !deadlines.isEmpty else {
      // The terms of the assignments stand in a section of their own.
      guard petition.followUp.assignments.isEmpty else { return [] }
      return [heading(CardWords.deadline, width: width)]
        + indented(CardWords.noDeadline(language), width: width, role: .muted)
    }
    return [heading(CardWords.deadline, width: width)]
      + deadlines.flatMap { lines(of: $0, width: width) }
  }

  private func lines(of deadline: Deadline, width: Int) -> [StyledLine] {
    let now = scene.localTime
    if isTermElsewhere || [.done, .closedNotDone].contains(session.settlement(of: petition)) {
      // Kept or not, it presses nobody any more: a unit that has the petition has a term of its own.
      return indented(TimeWords.deadline(deadline)(language), width: width)
    }
    let distance = TimeWords.distance(deadline, at: now, session.calendar)
    let isOverdue = deadline.isOverdue(at: now)
    let sign = isOverdue ? "\(Sign.urgent.text(scene)) " : ""
    let first = "\(TimeWords.deadline(deadline)(language)) · \(sign)\(distance(language))"
    return indented(first, width: width, role: isOverdue ? .alarm : .bold)
      + ReckoningWords.lines(deadline).flatMap {
        StyledLine.hanging($0(language), indent: 3, width: width)
      }
  }

  private var isTermElsewhere: Bool {
    !petition.followUp.reopenings.isEmpty || !session.standingLeads(of: petition).isEmpty
  }

  private var conclusion: Conclusion? { petition.conclusion.flatMap { session[$0] } }

  func ruling(width: Int) -> [StyledLine] {
    guard !isGuided, let conclusion else { return [] }
    let content = conclusion.current.content
    let number = ConclusionWords.number(conclusion.number)
    let state = ConclusionWords.state(conclusion)(language)
    let version = ConclusionWords.version(conclusion.version)(language)
    return [heading(CardWords.ruling, width: width)]
      + indented("\(number) · \(version) · \(state)", width: width, role: .bold)
      + indented(OutcomeWords.line(content, session).capitalised(language), width: width)
      + indented(content.text, width: width)
  }

  func earlier(width: Int) -> [StyledLine] {
    guard !isGuided else { return [] }
    let lines = earlierWords.flatMap { indented($0(language), width: width) }
    return lines.isEmpty ? [] : [heading(CardWords.earlier, width: width)] + lines
  }

  private var earlierWords: [Phrase] {
    var words: [Phrase] = []
    if let times = petition.content.timesRaised, times > 0 {
      words.append(CardWords.raisedBefore(times))
    }
    if case .issue(let id) = petition.source,
      let issue = session.preparation[id]
    {
      words.append(CardWords.collected(issue))
      if issue.content.isBacklog == true { words.append(CardWords.backlog) }
    }
    let others = session.petitions.filter { other in
      other.number != petition.number && other.withdrawn == nil
        && other.ownPetitioners.contains { $0.isNamed && petition.ownPetitioners.contains($0) }
    }
    if !others.isEmpty {
      words.append(CardWords.sameSpeaker(others.map(\.number)))
    }
    return words
  }
}

extension Speaker {
  /// Somebody who can be told from others.
  fileprivate var isNamed: Bool {
    switch self {
    case .registered, .slip: true
    case .floor(let name): name != nil
    case .official, .chair, .secretary: false
    }
  }
}

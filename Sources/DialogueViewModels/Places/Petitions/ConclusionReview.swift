import DeskKit
import DialogueCore
import VietnameseText

/// One conclusion to be read and ruled on, as lines of a width.
struct ConclusionReview {
  let conclusion: Conclusion
  let scene: Scene
  let width: Int

  private static let labelWidth = 10

  private var session: Session { scene.session }
  private var language: Language { scene.language }

  /// `KL-03 · bản 1 · thư ký soạn 09:47 · CHƯA TRÌNH`, once submitted `KL-03 · bản 1 · trình 09:50
  /// · CHƯA DUYỆT`.
  ///
  /// Without room for all of it, the origin of the wording is left out, never where it stands.
  var title: String {
    let full = title(with: [origin])
    return CellWidth.of(full) + 4 > width ? title(with: []) : full
  }

  /// Who wrote the wording and when, or when it was put to the chair, whichever came last.
  private var origin: Phrase {
    let version = conclusion.current
    if conclusion.state == .submitted, let submission, submission.record >= version.record {
      return ConclusionWords.submitted(at: TimeWords.hourMinute(submission.moment, session))
    }
    return ConclusionWords.made(
      by: version.by,
      at: TimeWords.hourMinute(version.at, session),
      isFirst: conclusion.version == 1
    )
  }

  private var submission: LedgerEntry? {
    session.ledger.last { row in
      row.takenBackBy == nil
        && row.events.contains(.conclusionSubmitted(conclusion: conclusion.number))
    }
  }

  private func title(with more: [Phrase]) -> String {
    let name = Phrase(verbatim: ConclusionWords.number(conclusion.number))
    let state =
      conclusion.acceptance.map { ConclusionWords.acceptance($0, session) }
      ?? ConclusionWords.waiting(conclusion)
    let parts = [name, ConclusionWords.version(conclusion.version)] + more + [state]
    return parts.map { $0(language) }.joined(separator: " · ")
  }

  var lines: [StyledLine] {
    returned + superseding + (changes.isEmpty ? task + text : changes + task)
      + conclusion.scope.petitions.flatMap { petition($0) }
  }

  /// Why the chair wants it rewritten.
  private var returned: [StyledLine] {
    guard case .returned(let reason) = conclusion.state else { return [] }
    let words = ConclusionWords.returnedBecause(reason)(language)
    return indented("\(Sign.returned.text(scene)) \(words)", 0, role: .warning)
  }

  private var superseding: [StyledLine] {
    guard let earlier = conclusion.supersedes else { return [] }
    return indented(ConclusionWords.supersedes(earlier)(language), 0)
  }

  private func indented(_ text: String, _ indent: Int, role: StyleRole = .plain) -> [StyledLine] {
    StyledLine.hanging(text, indent: indent, width: width, role: role)
  }

  private func section(_ label: Phrase, _ text: String, role: StyleRole = .plain) -> [StyledLine] {
    let label = label(language).uppercased()
    return StyledLine.hanging(
      text,
      label: label,
      indent: Self.labelWidth,
      width: width,
      role: role,
      labelRole: .bold
    )
  }
}

// The task and its date.
extension ConclusionReview {
  private var task: [StyledLine] {
    let content = conclusion.current.content
    let isAssigned = content.outcome == .assigned
    let outcome = OutcomeWords.line(content, session).capitalised(language)
    let heading = isAssigned ? CardWords.givenTo : CardWords.units
    let units = units(of: content).enumerated().flatMap { index, unit in
      section(index == 0 ? heading : Phrase(verbatim: ""), unit(language))
    }
    return (isAssigned ? [] : section(CardWords.outcome, outcome, role: .bold)) + units + deadline
  }

  /// `1 Địa chính – Xây dựng (chủ trì)`.
  private func units(of content: ConclusionContent) -> [Phrase] {
    let lead = content.lead.map { name(of: $0, as: ConclusionWords.leading) }
    let others = (content.coordinating ?? []).map {
      name(of: $0, as: ConclusionWords.coordinating)
    }
    return [lead].compactMap(\.self) + others
  }

  private func name(of id: UnitID, as part: Phrase) -> Phrase {
    let number = session.catalogue.unit(id)?.number.map { "\($0) " } ?? ""
    return Phrase(verbatim: number) + UnitWords.short(id, session) + " (" + part + ")"
  }

  private var deadline: [StyledLine] {
    guard let deadline = conclusion.current.deadline else {
      return conclusion.current.content.outcome.needsUnit
        ? section(CardWords.deadline, CardWords.noDeadline(language), role: .muted) : []
    }
    let now = scene.localTime
    let distance = TimeWords.distance(deadline, at: now, session.calendar)
    let role: StyleRole = deadline.isOverdue(at: now) ? .alarm : .bold
    return section(CardWords.deadline, TimeWords.deadline(deadline)(language), role: role)
      + indented(distance(language), Self.labelWidth)
      + ReckoningWords.lines(deadline).flatMap { indented($0(language), Self.labelWidth) }
  }

  private var text: [StyledLine] {
    [StyledLine(ConclusionFormWords.text(language).uppercased(), .bold)]
      + indented(conclusion.current.content.text, 2)
  }
}

// What another wording changed, old against new.
extension ConclusionReview {
  private var changes: [StyledLine] {
    let versions = conclusion.versions
    guard conclusion.isOpen, versions.count > 1 else { return [] }
    let old = versions[versions.count - 2].content
    let new = versions[versions.count - 1].content
    let words =
      old.text == new.text
      ? text
      : TextDifference(from: old.text, to: new.text).lines(width: width, isASCII: scene.isASCII)
    return words + changed(taskWords(old), taskWords(new))
  }

  /// Outcome, units and term in one sentence each, to be compared.
  private func taskWords(_ content: ConclusionContent) -> [String] {
    let outcome = OutcomeWords.line(content, session).capitalised(language)
    let term = content.deadline.map { TimeWords.rule($0)(language) }
    return [outcome] + units(of: content).map { $0(language) } + [term].compactMap(\.self)
  }

  private func changed(_ old: [String], _ new: [String]) -> [StyledLine] {
    let minus = scene.isASCII ? "-" : "−"
    return old.filter { !new.contains($0) }.flatMap { signed(minus, $0) }
      + new.filter { !old.contains($0) }.flatMap { signed("+", $0, role: .bold) }
  }

  private func signed(_ sign: String, _ text: String, role: StyleRole = .plain) -> [StyledLine] {
    StyledLine.hanging(text, label: sign, indent: 2, width: width, role: role, labelRole: .bold)
  }
}

// The matter itself: who raised it, what was answered and promised.
extension ConclusionReview {
  private func petition(_ number: PetitionNumber) -> [StyledLine] {
    guard let petition = session[number] else { return [] }
    guard !petition.petitionClass.isGuided else {
      let words = "\(PetitionWords.number(number)) · \(PetitionWords.standing(.guided)(language))"
      return [StyledLine(words, .bold)]
    }
    let names = PetitionerWords.all(of: petition, session).map { $0(language) }
    let parts =
      [PetitionWords.number(number), names.joined(separator: ", ")]
      + [PetitionWords.timesRaised(petition.content)?(language)].compactMap(\.self)
    return indented(parts.joined(separator: " · "), 0, role: .bold)
      + indented(petition.content.text, 2) + answers(to: petition) + promises(on: petition)
      + stance(of: petition) + earlier(petition)
  }

  private func answers(to petition: Petition) -> [StyledLine] {
    petition.answers.compactMap { session[$0] }.filter { !$0.isVoid }
      .flatMap { answer in
        let time = TimeWords.hourMinute(answer.at, session)
        let name = SpeakerWords.name(answer.content.speaker, session)(language)
        return section(CardWords.answer, "\(time) \(name)") + indented(answer.content.text, 2)
      }
  }

  private func promises(on petition: Petition) -> [StyledLine] {
    session.promises.filter { promise in
      promise.petitions.contains(petition.number)
        && session.minutes[promise.entry]?.struck == nil
    }
    .flatMap { promise in
      let date = PromiseWords.date(promise)(language)
      let agreement = PromiseWords.agreement(
        promise,
        with: conclusion.current.deadline,
        scene
      )
      let words = [date, agreement?.text(language)].compactMap(\.self).joined(separator: "  ")
      return section(
        CardWords.promise,
        words,
        role: agreement?.isWarning == true ? .warning : .plain
      )
    }
  }

  private func stance(of petition: Petition) -> [StyledLine] {
    guard let stance = petition.stance else { return [] }
    return section(CardWords.stance, PetitionWords.stance(stance)(language))
  }

  private func earlier(_ petition: Petition) -> [StyledLine] {
    guard let times = petition.content.timesRaised, times > 0 else { return [] }
    return section(CardWords.before, CardWords.raisedBefore(times)(language))
  }
}

import DeskKit
import DialogueCore

// What is followed after the meeting: every assignment with its dates, their sums and changes.
extension PetitionCard {
  func followUp(width: Int) -> [StyledLine] {
    let assignments = petition.followUp.assignments.compactMap { scene.session.followUp[$0] }
    guard scene.session.stage.isOver, !petition.petitionClass.isGuided else { return [] }
    let settlement = SettlementWords.settlement(scene.session.settlement(of: petition))
    return [StyledLine.heading(SettlementWords.title(scene.language), width: width)]
      + StyledLine.hanging(next(settlement)(scene.language), indent: 1, width: width, role: .bold)
      + assignments.flatMap { lines(of: $0, width: width) } + ending(width: width)
  }

  private func next(_ settlement: Phrase) -> Phrase {
    let step = scene.session.nextStep(of: petition)
    guard step != .none else { return settlement }
    return settlement + Phrase(vi: " · bước tiếp: ", en: " · next: ")
      + FollowUpStateWords.step(step)
  }

  private func lines(of assignment: Assignment, width: Int) -> [StyledLine] {
    let session = scene.session
    let state = FollowUpStateWords.assignment(session.state(of: assignment))
    let receipt = assignment.receipt.map {
      Phrase(vi: ", nhận \($0.on.vietnamese)", en: ", received \($0.on.vietnamese)")
    }
    let head =
      AssignmentWords.unit(assignment, session)
      + " · \(AssignmentWords.paper(assignment.content.paper))"
      + (receipt ?? Phrase(vi: ", chưa xác nhận nhận văn bản", en: ", receipt not confirmed"))
      + Phrase(verbatim: " · ")
    let answered = session.passingAnswer(to: assignment) != nil
    let standing = answered ? Phrase(vi: "đã trả lời, đạt", en: "answered, it passes") : state
    return StyledLine.hanging((head + standing)(scene.language), indent: 1, width: width)
      + (assignment.isStanding ? dates(of: assignment, width: width) : [])
  }

  private func dates(of assignment: Assignment, width: Int) -> [StyledLine] {
    let session = scene.session
    let items = session.dueItems(of: assignment)
    var lines: [StyledLine] = []
    if let item = items.first(where: { $0.kind == .answer(assignment.id) }),
      let deadline = item.deadline
    {
      let ended = DueItemWords.ended(item, scene).map { Phrase(verbatim: " · ") + $0 }
      // A stopped clock presses nobody, and a unit that only helps is pressed by whoever leads.
      let plain = ended ?? (item.isStopped || item.isHelping ? Phrase(verbatim: "") : nil)
      lines +=
        plain.map {
          StyledLine.hanging(
            (TimeWords.deadline(deadline) + $0)(scene.language),
            indent: 3,
            width: width
          )
        } ?? DeadlineLines(deadline, width: width, scene).lines
      if let added = WaitWords.added(to: deadline, of: assignment.id, session) {
        lines += StyledLine.hanging(added(scene.language), indent: 3, width: width)
      }
    } else {
      let words =
        petition.followUp.reopenings.isEmpty
        ? RefusalWords.sentence(.termNotRunning, session) : SettlementWords.reopenedWithoutTerm
      lines += StyledLine.hanging(words(scene.language), indent: 3, width: width, role: .muted)
    }
    if let clock = assignment.clocks.answer {
      lines += StyledLine.hanging(
        clockWords(clock, of: assignment)(scene.language),
        indent: 3,
        width: width
      )
    }
    if let said = AssignmentTermWords.reading(assignment.content.deadline, session) {
      lines += StyledLine.hanging(said(scene.language), indent: 3, width: width)
    }
    lines += other(items, width: width)
    lines += assignment.extensions.compactMap { session.followUp[$0] }.flatMap {
      StyledLine.hanging(ExtensionWords.line($0)(scene.language), indent: 3, width: width)
    }
    return lines
  }

  /// What the unit owes besides its answer, each with its own sum.
  private func other(_ items: [DueItem], width: Int) -> [StyledLine] {
    items.flatMap { item -> [StyledLine] in
      if case .answer = item.kind { return [] }
      guard item.isOpen, !item.isStopped, let deadline = item.deadline else { return [] }
      let name = FollowUpStateWords.name(of: item.kind)(scene.language)
      return DeadlineLines(deadline, name: name, width: width, scene).lines
    }
  }

  /// Where the first date came from, and how sure the reading is.
  private func clockWords(_ clock: Clock, of assignment: Assignment) -> Phrase {
    let first = Phrase(
      vi: "hạn đầu \(clock.deadline.due.vietnamese)",
      en: "first due \(clock.deadline.due.vietnamese)"
    )
    let event = clock.startEvent.map { Phrase(verbatim: ", ") + SettlementWords.start($0) }
    let source = clock.source.flatMap { text in
      clock.certainty.map { Phrase(verbatim: " (") + DutyWords.source(text, $0) + ")" }
    }
    let assumed = clock.isReceiptAssumed ? AssignmentWords.receiptAssumed : nil
    let ruled =
      clock.source == nil && assignment.content.deadline == nil
      ? scene.session.ruledTerm(on: assignment.petition) : nil
    let ruling = ruled.map { ruled in
      Phrase(verbatim: ", ") + RuledTermWords.source(ruled)
    }
    return [event, ruling, source, assumed].compactMap(\.self).reduce(first, +)
  }

  private func ending(width: Int) -> [StyledLine] {
    guard let closing = petition.followUp.closing?.content else { return [] }
    let words =
      NoticeTaskWords.closing(closing.kind) + " \(closing.on.vietnamese)"
      + (closing.reason.map { ": \($0)" } ?? "")
    return StyledLine.hanging(words(scene.language), indent: 1, width: width)
  }
}

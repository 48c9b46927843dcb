extension Session {
  mutating func answer(
    _ id: WrittenAnswerID,
    _ content: WrittenAnswerContent,
    _ verdict: WrittenAnswer.Verdict,
    _ stamp: Stamp
  ) {
    followUp.answers.append(
      WrittenAnswer(
        id: id,
        record: stamp.record,
        at: stamp.moment,
        content: content,
        verdict: verdict
      )
    )
    for assignment in content.assignments {
      update(assignment, in: \.assignments) { $0.answers.append(id) }
      guard let petition = followUp[assignment]?.petition else { continue }
      update(petition) {
        if !$0.followUp.answers.contains(id) {
          $0.followUp.answers.append(id)
        }
      }
    }
  }

  mutating func assess(
    _ id: WrittenAnswerID,
    _ criteria: [ItemID],
    _ verdict: WrittenAnswer.Verdict
  ) {
    update(id, in: \.answers) {
      $0.content.criteria = criteria
      $0.verdict = verdict
    }
  }

  mutating func report(_ id: ReportID, _ content: ReportContent, _ stamp: Stamp) {
    followUp.reports.append(
      AuthorityReport(id: id, record: stamp.record, at: stamp.moment, content: content)
    )
    for assignment in content.assignments {
      update(assignment, in: \.assignments) { $0.reports.append(id) }
    }
  }

  mutating func tell(
    _ id: CitizenNoticeID,
    _ petition: PetitionNumber,
    _ petitioner: Speaker,
    _ content: CitizenNoticeContent,
    _ stamp: Stamp
  ) {
    followUp.citizenNotices.append(
      CitizenNotice(
        id: id,
        record: stamp.record,
        at: stamp.moment,
        petition: petition,
        petitioner: petitioner,
        content: content
      )
    )
    update(petition) { $0.followUp.notices.append(id) }
  }

  mutating func close(
    _ petition: PetitionNumber,
    _ closing: ClosingContent,
    _ authority: Authority,
    _ stamp: Stamp
  ) {
    update(petition) { $0.followUp.closing = Closing(closing, authority, stamp) }
  }

  mutating func reopen(
    _ petition: PetitionNumber,
    _ reason: String,
    _ authority: Authority,
    _ stamp: Stamp
  ) {
    update(petition) {
      $0.followUp.reopenings.append(Reopening(reason, authority, $0.followUp.closing, stamp))
      $0.followUp.closing = nil
    }
  }

  /// Closed again as it was, if it had been closed.
  mutating func retractReopening(of petition: PetitionNumber) {
    update(petition) {
      guard let reopening = $0.followUp.reopenings.popLast() else { return }
      $0.followUp.closing = reopening.closed
    }
  }
}

extension Closing {
  init(_ content: ClosingContent, _ authority: Authority, _ stamp: Stamp) {
    record = stamp.record
    at = stamp.moment
    self.content = content
    self.authority = authority
  }
}

extension Reopening {
  init(_ reason: String, _ authority: Authority, _ closed: Closing?, _ stamp: Stamp) {
    record = stamp.record
    at = stamp.moment
    self.reason = reason
    self.authority = authority
    self.closed = closed
  }
}

import DialogueCore

extension Checklist {
  /// The newest record that speaks of the row; none for what nobody has recorded.
  func recorded(_ row: DutyRow) -> LedgerEntry? {
    switch row {
    case .duty(let kind): session.ledger.last { $0.events.contains { $0.speaks(of: kind) } }
    case .issue(let id): issue(id).flatMap { entry($0.record) }
    case .task(let id): task(id).flatMap { entry($0.record) }
    case .announcement(let id): announcement(id).flatMap { entry($0.record) }
    case .invitation(let id): invitation(id).flatMap { entry($0.record) }
    }
  }

  private func entry(_ record: Int) -> LedgerEntry? {
    session.ledger.indices.contains(record) ? session.ledger[record] : nil
  }
}

extension Event {
  /// Whether it did something for that duty.
  fileprivate func speaks(of kind: Duty.Kind) -> Bool {
    switch (kind, self) {
    case (.plan, .sessionPlanned), (.plan, .planAmended), (.approval, .contentApproved),
      (.presiding, .chairDelegated), (.presiding, .chairsNamed), (.roles, .roleAssigned),
      (.issues, .issueCollected), (.issues, .issueAmended), (.announcement, .sessionAnnounced),
      (.invitations, .invitationsSent), (.attendance, .attendanceCounted),
      (.attendance, .absenceNoted), (.registrations, .registrationEntered),
      (.agenda, .itemAdded), (.agenda, .itemPlanned), (.tasks, .preparationCompleted):
      true
    case (.channel(let channel), .sessionAnnounced(_, let content)): content.channel == channel
    case (.preparedAnswers, .preparationAsked(_, let content, _)): content.kind == .preparedAnswer
    case (.tasks, .preparationAsked(_, let content, _)): content.kind == .work
    default: false
    }
  }
}

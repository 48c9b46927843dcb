import DialogueCore

extension MinutesPaper {
  var pauseHappenings: [Happening] {
    session.sitting.pauses.map { pause in
      let again = pause.resumesAt.map { ", dự kiến họp lại lúc \(clock.time($0))" } ?? ""
      let resumed = pause.until.map { "; họp lại lúc \(clock.time($0.wall))" } ?? ""
      return announced(
        pause.from.wall,
        "Hội nghị tạm nghỉ\(pause.reason.because)\(again)\(resumed)."
      )
    }
  }

  var handoverHappenings: [Happening] {
    zip(session.presidings, session.presidings.dropFirst()).map { before, after in
      let ground = after.ground.words.map { ", \($0)" } ?? ""
      let taker = after.person.introducedInSentence
      return announced(
        after.from.wall,
        """
        \(before.person.addressed) bàn giao việc chủ trì cho \(taker)\(ground)\
        \(after.reason.because).
        """
      )
    }
  }

  var roundHappenings: [Happening] {
    session.rounds.compactMap { round in
      let shown = round.petitions.filter(discretion.shows)
      guard !shown.isEmpty else { return nil }
      return announced(round.openedAt.wall, "Đợt trả lời \(round.id.text): \(shown.codes).")
    }
  }

  /// Items that ended while people waited.
  var earlyEndHappenings: [Happening] {
    // The close tells itself at the end who was not heard.
    session.ledger.filter { $0.takenBackBy == nil && !$0.closesSession }.flatMap { row in
      row.events.compactMap { event -> Happening? in
        guard case .itemFinished(_, let waiting, let reason) = event, waiting > 0 else {
          return nil
        }
        return announced(
          row.moment.wall,
          isAtEndOfItem: true,
          "Kết thúc nội dung khi còn \(Numerals.padded(waiting)) người chờ phát biểu"
            + "\(reason.because)."
        )
      }
    }
  }

  /// A turn of the session itself, which stands on its own between the speeches.
  ///
  /// At the end of an item it is told before the next one, which begins in the same moment.
  private func announced(
    _ wall: Int64,
    isAtEndOfItem: Bool = false,
    _ sentence: String
  ) -> Happening {
    Happening(
      wall: isAtEndOfItem ? wall - 1 : wall,
      record: 0,
      content: .speech(PaperText("\(clock.time(wall)): \(sentence)"), [])
    )
  }

  /// A sentence that begins with its time.
  func timed(_ moment: Moment, record: Int = 0, _ sentence: String) -> Happening {
    timed(moment, record: record, PaperText(sentence))
  }

  func timed(_ moment: Moment, record: Int = 0, _ text: PaperText) -> Happening {
    Happening(
      wall: moment.wall,
      record: record,
      content: .line("\(clock.time(moment.wall)): " + text)
    )
  }
}

extension LedgerEntry {
  fileprivate var closesSession: Bool {
    events.contains { if case .sessionClosed = $0 { true } else { false } }
  }
}

import DialogueCore

extension MinutesPaper {
  /// How the minutes were read back, what was said of them, and that they were agreed.
  var adoptionPart: Part? {
    let words = session.minutes.entries
      .filter { $0.kind.isOfReadBack && discretion.shows($0) }
      .map { timed($0.happenedAt, record: $0.record, line(of: $0, in: nil)) }
    let steps = (readings + adoptions + words).sorted()
    let items = steps.compactMap(\.line) + refusals
    guard !items.isEmpty else { return nil }
    return Part(
      title: "ĐỌC LẠI VÀ THÔNG QUA BIÊN BẢN",
      blocks: [.list(PaperList(.dash, items))]
    )
  }

  /// What was left open, and when the session ended.
  var endBlocks: [PaperBlock] {
    closingGaps + changeBlocks + [.paragraph(PaperText(end))]
  }

  private var readings: [Happening] {
    session.minutes.readings.map {
      timed(
        $0.at,
        record: $0.record,
        "Thư ký đọc lại biên bản trước hội nghị\(afterTheEnd($0))."
      )
    }
  }

  private var adoptions: [Happening] {
    session.minutes.adoptions.map {
      timed($0.at, record: $0.record, "Hội nghị thông qua biên bản\(afterTheEnd($0)).")
    }
  }

  /// Said of a step that was recorded when the session had been closed.
  private func afterTheEnd(_ step: Minutes.Step) -> String {
    isAfterTheEnd(step) ? ", sau khi kết thúc hội nghị" : ""
  }

  private func isAfterTheEnd(_ step: Minutes.Step) -> Bool {
    lastClose.map { step.record > $0.record } ?? false
  }

  /// Told in the words that the seal fixes; what came later stands in the signature's own place.
  private var refusals: [PaperText] {
    session.signatures(onVersion: version).compactMap { signature in
      signature.refusal.map {
        "\(signature.person.introduced), không ký biên bản (lý do: \($0.clause))."
      }
    }
  }

  private var closingGaps: [PaperBlock] {
    guard let lastClose else { return [] }
    return gapBlocks(
      "Nội dung còn lại khi kết thúc hội nghị",
      lastClose.gaps.filter(shows),
      "Lý do kết thúc khi còn nội dung",
      lastClose.reason
    )
  }

  /// How the session was closed last: what was left open, and why all the same.
  var lastClose: (record: Int, gaps: [Gap], reason: String?)? {
    for row in session.ledger.reversed() {
      for case .sessionClosed(let gaps, let reason) in row.events {
        return (row.record, gaps, reason)
      }
    }
    return nil
  }

  private func shows(_ gap: Gap) -> Bool {
    switch gap {
    case .petitionWithoutConclusion(let petition): discretion.shows(petition)
    case .conclusionNotAccepted(let conclusion):
      session[conclusion].map { $0.scope == .session || !shown($0.scope.petitions).isEmpty }
        ?? false
    case .requestNotAnswered(let request):
      session[request].map { discretion.shows($0.petition) } ?? false
    // Read and agreed to since: the part above says when.
    case .minutesNotRead: !session.minutes.readings.contains(where: isAfterTheEnd)
    case .minutesNotAdopted: !session.minutes.adoptions.contains(where: isAfterTheEnd)
    case .dayNotFixed, .otherDay, .contentNotApproved, .announcementMissing, .announcementLate,
      .announcementLacks, .announcementOutdated, .delegationForbidden, .coChairMissing,
      .preparedAnswerMissing, .taskNotDone, .invitationsMissing, .attendanceMissing, .itemNotDone,
      .notHeard, .roundNotClosed, .slipNotSettled:
      true
    }
  }

  private var end: String {
    guard let closed = session.sitting.closedAt else {
      let end = profile.house == .state ? profile.bodyEnd : ""
      return "Hội nghị kết thúc vào … giờ … phút, ngày … tháng … năm …\(end)"
    }
    return "Hội nghị kết thúc vào \(clock.longTimeAndDate(closed.wall))\(profile.bodyEnd)"
  }

  /// From the second version on: which lines differ from the version before.
  private var changeBlocks: [PaperBlock] {
    guard let seal, seal.version > 1, session.minutes.seals.count >= seal.version,
      let before = session.minutes.seals.first(where: { $0.version == seal.version - 1 })
    else { return [] }
    let items = session.minutes.inOrder.filter { entry in
      discretion.shows(entry) && discretion.showsWords(of: entry)
    }.compactMap { entry in
      change(in: entry, after: before.upTo)
    }
    guard !items.isEmpty else { return [] }
    return [
      .field(label: "Thay đổi so với bản số \(seal.version - 1)", value: ""),
      .list(PaperList(.dash, items)),
    ]
  }

  private func change(in entry: MinutesEntry, after record: Int) -> PaperText? {
    let time = clock.time(entry.happenedAt.wall)
    if entry.record > record {
      return "Bổ sung diễn biến lúc \(time)."
    }
    guard let correction = entry.corrections.last, correction.record > record else { return nil }
    return "Đính chính diễn biến lúc \(time): “\(correction.text.clause)”."
  }
}

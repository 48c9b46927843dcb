import DialogueCore

extension MinutesPaper {
  /// How the office prepared, in a line or two.
  var preparationBlocks: [PaperBlock] {
    let sentences = [approval, announcements, invitations].compactMap(\.self)
    guard !sentences.isEmpty else { return [] }
    return [
      .field(
        label: "Công tác chuẩn bị",
        value: PaperText(sentences.joined(separator: " "))
      )
    ]
  }

  /// What was missing when the session opened all the same.
  var openingGapBlocks: [PaperBlock] {
    for row in session.ledger.reversed() {
      for case .sessionOpened(_, _, let gaps, let reason) in row.events {
        return gapBlocks("Nội dung còn thiếu khi khai mạc", gaps, "Lý do vẫn khai mạc", reason)
      }
    }
    return []
  }

  /// The list of what was missing, and why the session went on without it.
  func gapBlocks(
    _ label: String,
    _ gaps: [Gap],
    _ reasonLabel: String,
    _ reason: String?
  ) -> [PaperBlock] {
    guard !gaps.isEmpty else { return [] }
    let items = gaps.map { PaperText(session.words(for: $0).capitalisedFirst.sentence) }
    let because = reason.map {
      PaperBlock.field(label: reasonLabel, value: PaperText($0.sentence))
    }
    return [.field(label: label, value: ""), .list(PaperList(.dash, items))]
      + [because].compactMap(\.self)
  }

  private var approval: String? {
    session.preparation.approval.map {
      "Nội dung, đối tượng đối thoại được \($0.by.introducedInSentence), duyệt ngày \($0.on.shortVietnamese)."
    }
  }

  private var announcements: String? {
    let told = session.preparation.announcements.filter(\.counts).map(\.content)
    guard !told.isEmpty else { return nil }
    let channels = told.map { "\(session.name(of: $0.channel)) (ngày \($0.on.shortVietnamese))" }
    return "Hội nghị được thông báo trên: \(channels.joined(separator: "; "))."
  }

  private var invitations: String? {
    let sent = session.preparation.invitations.filter(\.counts).map(\.content)
    guard !sent.isEmpty else { return nil }
    let count = sent.reduce(0) { $0 + $1.count }
    return "Đã gửi \(Numerals.padded(count)) giấy mời."
  }
}

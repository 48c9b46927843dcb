import DialogueCore

extension MinutesPaper {
  /// Lines that belong to no turn at the floor.
  var entryHappenings: [Happening] {
    session.minutes.entries.filter { entry in
      let isOfSpeech = entry.speech.flatMap { session[$0] }.map { $0.state != .void } ?? false
      return !isOfSpeech && !entry.kind.isOfReadBack && discretion.shows(entry)
    }.flatMap { entry in
      let lines = lines(of: entry, in: nil)
      return lines.enumerated().map { index, line in
        Happening(
          wall: entry.happenedAt.wall,
          record: entry.record,
          content: .line(
            index == 0 ? PaperText("\(clock.time(entry.happenedAt.wall)): ") + line : line
          )
        )
      }
    }
  }

  /// The line, and the petitions raised from it.
  func lines(of entry: MinutesEntry, in speech: Speech?) -> [PaperText] {
    guard discretion.showsWords(of: entry) else { return petitionLines(of: entry, in: speech) }
    return [line(of: entry, in: speech)]
      + sources.petitions(from: entry.id).flatMap { lines(of: $0, besides: entry.text) }
  }

  /// What was said with a complaint in the same breath stands in the words of the petition alone.
  private func petitionLines(of entry: MinutesEntry, in speech: Speech?) -> [PaperText] {
    let lead = PaperText(lead(of: entry, in: speech))
    return sources.petitions(from: entry.id).flatMap { lines(of: $0, besides: nil) }
      .enumerated().map { index, line in index == 0 ? lead + line : line }
  }

  /// The words that stand, whose they are, and what became of the line.
  func line(of entry: MinutesEntry, in speech: Speech?) -> PaperText {
    let promise = entry.kind == .promise ? term(of: entry) : ""
    let lead = lead(of: entry, in: speech)
    let isOwnSentence = lead.isEmpty && speech != nil
    let words = isOwnSentence ? entry.text.sentence.capitalisedFirst : entry.text.sentence
    return PaperText(lead + words + promise)
      + marks(of: entry)
  }

  /// Who said it and as what; nothing for a statement of whoever has the floor.
  private func lead(of entry: MinutesEntry, in speech: Speech?) -> String {
    let isSpeakers = speech?.speaker == entry.speaker
    let name = name(of: entry.speaker, at: entry.happenedAt)
    let codes = entry.petitions.filter(discretion.shows).codes
    return switch entry.kind {
    case .statement, .note: isSpeakers ? "" : name.map { "\($0)\(registration(entry)): " } ?? ""
    case .answer: answerLead(entry, in: speech, codes)
    case .promise:
      "Cam kết"
        + (isSpeakers ? "" : name.map { " của \($0.inSentence)" } ?? "")
        + (codes.isEmpty ? "" : " (\(codes))") + ": "
    case .conclusion:
      "\(name ?? "Chủ trì") kết luận" + (codes.isEmpty ? "" : " \(codes)") + ": "
    case .objection: "Đề nghị sửa biên bản — \(name ?? "Đại biểu")\(registration(entry)): "
    case .reservation: "Bảo lưu ý kiến — \(name ?? "Đại biểu")\(registration(entry)): "
    }
  }

  private func answerLead(
    _ entry: MinutesEntry,
    in speech: Speech?,
    _ codes: String
  ) -> String {
    let content = session.answers.last { $0.entry == entry.id }?.content
    // Whoever is named as the chair needs not be told to be it.
    let standing = entry.speaker == .chair ? nil : content?.standing.words
    let facts = standing ?? ""
    let isOwnTurn = speech?.kind == .answer && speech?.speaker == entry.speaker
    let ground = content?.legalBasis.map { "Căn cứ \($0.clause): " } ?? ""
    guard !isOwnTurn else {
      return (facts.isEmpty ? "" : "(\(facts)) ") + ground
    }
    let name = name(of: entry.speaker, at: entry.happenedAt) ?? "Đại diện đơn vị"
    return "Trả lời\(codes.isEmpty ? "" : " \(codes)") — \(name)"
      + (facts.isEmpty ? "" : " (\(facts))") + ": " + ground
  }

  /// Outside a turn a citizen is named with the number of the registration.
  private func registration(_ entry: MinutesEntry) -> String {
    guard let number = entry.speaker.registration,
      !discretion.namelessRegistrations.contains(number)
    else { return "" }
    return " (ĐK\(String.noBreak)số\(String.noBreak)\(number.text))"
  }

  /// By when something was promised.
  private func term(of entry: MinutesEntry) -> String {
    guard let deadline = session.promises.last(where: { $0.entry == entry.id })?.deadline else {
      return ""
    }
    return " Thời hạn: \(deadline.words)."
  }

  private func marks(of entry: MinutesEntry) -> PaperText {
    var marks: [String] = []
    if entry.isLate {
      marks.append("nhập sau")
    }
    let isAfterAdoption = session.isAfterAdoption(record: entry.record) && !entry.kind.isOfReadBack
    if isAfterAdoption {
      marks.append("ghi sau khi thông qua")
    }
    if let correction = entry.corrections.last {
      let isLater = !isAfterAdoption && session.isAfterAdoption(record: correction.record)
      let corrected = isLater ? "đính chính sau khi thông qua" : "đã đính chính"
      marks.append(
        copy == .internal
          ? "\(corrected); ghi ban đầu: “\(entry.original.clause)”" : corrected
      )
    }
    if let reason = entry.struck {
      let isLater = !isAfterAdoption && session.isStruckAfterAdoption(entry)
      let struck = isLater ? "gạch bỏ sau khi thông qua" : "đã gạch bỏ"
      marks.append("\(struck); lý do: \(reason.clause)")
    }
    return marks.isEmpty ? "" : .italic(" (\(marks.joined(separator: "; ")))")
  }
}

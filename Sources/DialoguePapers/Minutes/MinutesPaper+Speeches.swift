import DialogueCore

extension MinutesPaper {
  var speechHappenings: [Happening] {
    var numbers: [SpeechID: Int] = [:]
    return session.speeches.filter { $0.state != .void }.map { speech in
      if speech.kind.isCitizens {
        numbers[speech.id] = numbers.count + 1
      }
      let isNameless = discretion.namelessSpeeches.contains(speech.id)
      return Happening(
        wall: speech.startedAt.wall,
        record: speech.record,
        content: .speech(
          isNameless ? namelessLead(numbers[speech.id]) : lead(of: speech, numbers),
          isNameless ? [Self.guided] : lines(of: speech)
        )
      )
    }
  }

  /// Turns of citizens that took place.
  var citizensTurns: Int {
    session.speeches.count { $0.state != .void && $0.kind.isCitizens }
  }

  private static let guided: PaperText =
    "Nội dung không thuộc phạm vi đối thoại; công dân đã được hướng dẫn thực hiện theo quy định."

  private static let wordless: PaperText = "Không ghi nội dung của lượt này."

  private func namelessLead(_ number: Int?) -> PaperText {
    "Ý kiến \(Numerals.padded(number ?? 0)) — \(Self.nameless)"
  }

  /// `Ý kiến 01 — Ông …, thôn … (ĐK số 03; 09 giờ 40 phút, 05 phút 12 giây)`.
  private func lead(of speech: Speech, _ numbers: [SpeechID: Int]) -> PaperText {
    let name = name(of: speech.speaker, at: speech.startedAt) ?? "Thư ký"
    let facts = facts(of: speech).joined(separator: "; ")
    return "\(label(of: speech, numbers)) — \(name) (\(facts))"
  }

  private func label(of speech: Speech, _ numbers: [SpeechID: Int]) -> String {
    switch speech.kind {
    case .registered, .fromFloor, .slip, .online:
      return "Ý kiến \(Numerals.padded(numbers[speech.id] ?? 0))"
    case .followUp:
      let first = speech.follows.flatMap { numbers[$0] }.map {
        ", tiếp Ý kiến \(Numerals.padded($0))"
      }
      return "Ý kiến \(Numerals.padded(numbers[speech.id] ?? 0)) (hỏi thêm\(first ?? ""))"
    case .answer:
      let codes = answered(in: speech)
      return codes.isEmpty ? "Trả lời" : "Trả lời \(codes.codes)"
    case .chair: return "Phát biểu của chủ trì"
    case .summary: return "Trình bày tổng hợp ý kiến"
    }
  }

  private func facts(of speech: Speech) -> [String] {
    var facts: [String] = []
    switch speech.kind {
    case .fromFloor: facts.append("không đăng ký trước")
    case .online: facts.append("trực tuyến")
    case .slip:
      if case .slip(let number) = speech.speaker {
        facts.append("phiếu số\(String.noBreak)\(number.text)")
      }
    case .registered, .followUp, .answer, .chair, .summary: break
    }
    if let number = speech.registration {
      facts.append("ĐK\(String.noBreak)số\(String.noBreak)\(number.text)")
    }
    if let reason = call(of: speech)?.outOfOrder {
      facts.append("mời ngoài thứ tự: \(reason.clause)")
    }
    facts.append(
      "\(clock.time(speech.startedAt.wall)), "
        + (speech.holdsFloor
          ? "đang phát biểu"
          : WallClock.duration(milliseconds: speech.elapsed(at: now)))
    )
    if speech.isStartCorrected {
      facts.append("giờ bắt đầu đã đính chính")
    }
    return facts
  }

  /// The call that gave a registered citizen the floor.
  private func call(of speech: Speech) -> Registration.Call? {
    guard speech.kind == .registered, let number = speech.registration else { return nil }
    return session.queue[number]?.calls.last {
      $0.outcome == .began && $0.at.wall <= (speech.endedAt ?? now).wall
    }
  }

  private func lines(of speech: Speech) -> [PaperText] {
    let entries = sources.lines(of: speech.id)
      .filter { discretion.shows($0) && !$0.kind.isOfReadBack }
    let said = entries.flatMap { lines(of: $0, in: speech) }
    let raised = (sources.petitions(fromWhole: speech.id) + petitionsOfSlip(in: speech))
      .flatMap { lines(of: $0, besides: entries.last(where: discretion.showsWords)?.text) }
    let words = said + raised
    let told = (words.isEmpty ? matter(of: speech) : words) + orders(in: speech)
    return told.isEmpty && !speech.holdsFloor ? [Self.wordless] : told
  }

  /// The petitions of a slip stand where it was read aloud.
  private func petitionsOfSlip(in speech: Speech) -> [Petition] {
    guard case .slip(let number) = speech.speaker, speech.kind == .slip else { return [] }
    return sources.petitions(from: number)
  }

  /// What somebody registered, where nothing was written of what they said; or that they were
  /// guided elsewhere with a complaint.
  private func matter(of speech: Speech) -> [PaperText] {
    let hidden = session.petitions.filter {
      !discretion.shows($0.number) && $0.ownPetitioners.contains(speech.speaker)
    }
    guard hidden.isEmpty else {
      let isComplaint = hidden.contains {
        session.speech(of: $0) == speech.id && !session.isDenunciation($0)
      }
      return isComplaint ? [Self.guided] : []
    }
    guard let number = speech.registration, speech.kind == .registered,
      let content = session.queue[number]?.entry.content
    else { return [] }
    return ["Nội dung đăng ký: \(content.sentence)"]
  }

  /// What the chair said to the speaker.
  private func orders(in speech: Speech) -> [PaperText] {
    let reminders = speech.reminders.map {
      PaperText("\(clock.time($0.at.wall)): Chủ trì nhắc: \($0.kind.words).")
    }
    guard case .cutOff(let reason) = speech.state else { return reminders }
    return reminders + ["Chủ trì đề nghị dừng phát biểu (lý do: \(reason.clause))."]
  }

  private func answered(in speech: Speech) -> [PetitionNumber] {
    let numbers = sources.lines(of: speech.id).filter { $0.kind == .answer }.flatMap(\.petitions)
    return Set(numbers.filter(discretion.shows)).sorted()
  }
}

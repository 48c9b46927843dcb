import DialogueCore

extension MinutesPaper {
  /// The petition as it was raised: `Kiến nghị YK 03 (lĩnh vực: …): …`; one of the same words as
  /// those just above does not repeat them.
  func lines(of petition: Petition, besides words: String?) -> [PaperText] {
    guard discretion.shows(petition.number), petition.withdrawn == nil || copy == .internal else {
      return []
    }
    let facts = facts(of: petition.content)
    let known = facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))"
    let kind = petition.petitionClass.words
    let lead =
      petition.content.text == words
      ? "\(kind) nêu trên ghi là \(petition.number.code)\(known)"
      : "\(kind) \(petition.number.code)\(known): \(petition.content.text.clause)"
    return [PaperText("\(lead)\(fate(of: petition)).")]
  }

  /// Field, and how often the matter was raised before.
  func facts(of content: PetitionContent) -> [String] {
    facts(topic: content.topic, timesRaised: content.timesRaised)
  }

  func facts(topic: TopicCode?, timesRaised: Int?) -> [String] {
    [
      topic.map { "lĩnh vực: \(session.name(of: $0))" },
      timesRaised.flatMap { $0 > 0 ? "đã kiến nghị \(Numerals.padded($0)) lần" : nil },
    ].compactMap(\.self)
  }

  private func fate(of petition: Petition) -> String {
    if let reason = petition.withdrawn { return " — đã rút (lý do: \(reason.clause))" }
    return petition.mergedInto.map { " — cùng nội dung, tổng hợp vào \($0.code)" } ?? ""
  }

  /// Whom the chair asked to answer what; one sentence for one act.
  var requestHappenings: [Happening] {
    let shown = session.requests.filter { $0.state != .cancelled && discretion.shows($0.petition) }
    return Dictionary(grouping: shown, by: \.record).values.compactMap { requests in
      guard let first = requests.first else { return nil }
      return timed(first.at, record: first.record, assignment(of: requests))
    }
  }

  private func assignment(of requests: [AnswerRequest]) -> String {
    let codes = Set(requests.map(\.petition)).sorted().codes
    let leads = units(requests.filter { $0.part == .lead })
    let others = units(requests.filter { $0.part == .coordinating })
    let units = [leads, others.isEmpty ? "" : "phối hợp: \(others)"].filter { !$0.isEmpty }
    let verb =
      passedOn(to: requests).map { "\($0) chuyển nội dung \(codes) cho" }
      ?? "Chủ trì phân công trả lời \(codes):"
    return "\(verb) \(units.joined(separator: "; "))."
  }

  private func units(_ requests: [AnswerRequest]) -> String {
    var seen: Set<UnitID> = []
    return requests.map(\.unit).filter { seen.insert($0).inserted }
      .map { unit in named(unit, in: requests.filter { $0.unit == unit }) }
      .joined(separator: ", ")
  }

  /// The unit, and on which of the petitions it asked to answer in writing.
  private func named(_ unit: UnitID, in requests: [AnswerRequest]) -> String {
    let name = session.name(of: unit)
    let written = requests.filter { $0.state == .inWriting }
    guard !written.isEmpty else { return name }
    let codes =
      written.count == requests.count ? "" : " \(Set(written.map(\.petition)).sorted().codes)"
    return "\(name) (xin trả lời\(codes) bằng văn bản)"
  }

  /// The unit that passed the request on, when it was.
  private func passedOn(to requests: [AnswerRequest]) -> String? {
    let ids = Set(requests.map(\.id))
    return session.requests.first { request in
      if case .passedOn(let next) = request.state { ids.contains(next) } else { false }
    }.map { session.name(of: $0.unit) }
  }
}

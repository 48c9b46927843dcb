import DialogueCore

extension Dossier {
  /// The office's sentences of that part with the session's facts, and those of the paper's own.
  func sentences(
    _ part: PaperTexts.Part,
    _ own: [PaperTexts.Placeholder: String] = [:]
  ) -> [String] {
    texts[part].compactMap { sentence in
      // An event whose name says whom it is with does not say it twice.
      let both = "{event} với {audience}"
      let named = sentence.replacing(both, with: event.held(with: audience))
      return PaperTexts.filled(named) { own[$0] ?? words(for: $0) }
    }
  }

  private func words(for placeholder: PaperTexts.Placeholder) -> String? {
    switch placeholder {
    case .event: event
    case .authority: authority
    case .head: headOffice
    case .audience: audience
    case .unit: nil
    case .topics:
      plan.topics.isEmpty ? nil : plan.topics.map(\.inSentence).joined(separator: "; ")
    case .day: dayNamed
    case .time: time
    case .venue: plan.venue.clause
    case .chair: chair.name.isEmpty ? nil : chairNamed
    case .secretary: named(people(at: .secretary))
    case .desk: named(people(at: .operator))
    case .speech: session.ruleset.speaking.secondsPerSpeech.map { Self.duration(seconds: $0.value) }
    case .answer: session.ruleset.speaking.secondsPerAnswer.map { Self.duration(seconds: $0.value) }
    }
  }
}

extension Session {
  func speechWayBack(from event: Event) -> WayBack {
    switch event {
    case .speechStarted(let speech, _, _, _, _, _): .step(.voidSpeech(speech: speech))
    case .speechPaused(let speech): .step(.resumeSpeech(speech: speech))
    case .speechResumed(let speech): .step(.pauseSpeech(speech: speech))
    case .speechEnded(let speech), .speechCut(let speech, _): .step(.reopenSpeech(speech: speech))
    case .speechReopened(let speech): .step(.endSpeech(speech: speech))
    case .speechAdjusted(let speech, let seconds):
      .step(.adjustSpeech(speech: speech, seconds: -seconds))
    case .speechStartCorrected: .repair(.amendAgain(.speechStart))
    case .speechVoided: .repair(.amendAgain(.speech))
    case .speakerReminded: .repair(.stays)
    default: .none
    }
  }
}

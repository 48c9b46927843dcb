import DialogueViewModels

extension StationLoop {
  /// Begins to read the sessions held before; a reading that still goes on is given up.
  func readEarlier() {
    do {
      earlier = try EarlierReader(for: scene.session, at: setting.path, by: setting.earlier)
    } catch {
      screen.take(.failed(RunWords.earlierNotRead(Complaint(error, at: setting.path))))
    }
  }

  func takeEarlier() {
    for news in earlier?.newsSoFar() ?? [] {
      screen.take(news)
      switch news {
      case .reading: continue
      case .read, .failed: earlier = nil
      }
    }
  }
}

import DeskKit
import DialogueViewModels

extension StationLoop {
  /// Begins to read the sessions held before, once a reading that was given up has ended.
  func readEarlier() {
    guard earlier == nil else {
      asksEarlierAgain = true
      return
    }
    do {
      earlier = try EarlierReader(for: scene.session, at: setting.path, by: setting.earlier)
    } catch {
      screen.take(.failed(RunWords.earlierNotRead(Complaint(error, at: setting.path))))
    }
  }

  /// Nobody waits for them any more.
  func leaveEarlier() {
    asksEarlierAgain = false
    earlier?.stop()
  }

  func takeEarlier() {
    guard let reader = earlier else { return }
    for news in reader.newsSoFar() {
      if !reader.isStopped { screen.take(news) }
      switch news {
      case .reading: continue
      case .read, .failed: earlier = nil
      }
    }
    guard earlier == nil, asksEarlierAgain else { return }
    asksEarlierAgain = false
    readEarlier()
  }

  /// Stands still at the user's word, with no journal of another session locked.
  ///
  /// A reader that itself waits for somebody else's lock has none, and is not waited for for long.
  func suspend() {
    leaveEarlier()
    let latest = clock.uptime + StationSetting.patienceAtLeave
    while let reader = earlier, clock.uptime < latest {
      reader.wait(atMost: Int32(latest - clock.uptime))
      takeEarlier()
    }
    display.suspend()
  }
}

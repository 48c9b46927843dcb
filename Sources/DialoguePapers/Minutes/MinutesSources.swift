import DialogueCore

/// Which petitions were raised from what, looked up once.
struct MinutesSources: Sendable {
  private var byEntry: [EntryID: [Petition]] = [:]
  private var byWholeSpeech: [SpeechID: [Petition]] = [:]
  private var bySlip: [SlipNumber: [Petition]] = [:]
  private var byIssue: [IssueID: [Petition]] = [:]
  private var byRegistration: [RegistrationNumber: [Petition]] = [:]
  private let lines: [SpeechID: [MinutesEntry]]

  init(of session: Session) {
    for petition in session.petitions {
      switch petition.source {
      case .speech(_, let entry?), .entry(let entry): byEntry[entry, default: []].append(petition)
      case .speech(let speech, nil): byWholeSpeech[speech, default: []].append(petition)
      case .slip(let number): bySlip[number, default: []].append(petition)
      case .issue(let issue): byIssue[issue, default: []].append(petition)
      case .registration(let number): byRegistration[number, default: []].append(petition)
      }
    }
    var lines: [SpeechID: [MinutesEntry]] = [:]
    for entry in session.minutes.inOrder {
      guard let speech = entry.speech else { continue }
      lines[speech, default: []].append(entry)
    }
    self.lines = lines
  }

  /// The lines written while that speech had the floor, in the order of what happened.
  func lines(of speech: SpeechID) -> [MinutesEntry] { lines[speech] ?? [] }

  func petitions(from entry: EntryID) -> [Petition] { byEntry[entry] ?? [] }
  func petitions(fromWhole speech: SpeechID) -> [Petition] { byWholeSpeech[speech] ?? [] }
  func petitions(from slip: SlipNumber) -> [Petition] { bySlip[slip] ?? [] }
  func petitions(from issue: IssueID) -> [Petition] { byIssue[issue] ?? [] }
  func petitions(from registration: RegistrationNumber) -> [Petition] {
    byRegistration[registration] ?? []
  }
}

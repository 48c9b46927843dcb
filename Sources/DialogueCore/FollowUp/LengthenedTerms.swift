/// The dates that terms have come to so far, while what lengthens them is gone through in its order.
struct LengthenedTerms {
  private var dues: [TermExtension.Target: Day] = [:]

  /// The day from which what lengthens a term runs; one that names its date runs as it was set.
  func start(of deadline: Deadline, _ term: TermExtension.Target?) -> Day {
    guard deadline.rule.dependsOnStart, let term else { return deadline.start }
    return dues[term] ?? deadline.start
  }

  mutating func note(_ deadline: Deadline, of term: TermExtension.Target?) {
    guard let term else { return }
    dues[term] = max(dues[term] ?? deadline.due, deadline.due)
  }
}

extension Event {
  /// Whether dates that others are counted from may be other ones after it, or somebody has to keep
  /// again what was let rest while they changed.
  var movesTerm: Bool {
    switch self {
    case .receiptConfirmed, .receiptRetracted, .waitEnded, .waitReopened, .stepStruck,
      .stepRestored, .milestoneBegun, .beginningRetracted, .answerAssessed, .assignmentReturned,
      .closingRetracted, .petitionReopened, .reopeningRetracted, .petitionRestored, .taskReopened,
      .milestoneReopened:
      true
    default: false
    }
  }
}

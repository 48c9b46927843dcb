extension Session {
  /// Struck with a reason, or counts again without one.
  mutating func mark(_ step: FollowUpStep, struck reason: String?) {
    switch step {
    case .group(let id):
      update(id, in: \.groups) { $0.struck = reason }
      regroup(id)
    case .assignment(let id): update(id, in: \.assignments) { $0.struck = reason }
    case .progress(let id): update(id, in: \.progress) { $0.struck = reason }
    case .difficulty(let id): update(id, in: \.difficulties) { $0.struck = reason }
    case .termExtension(let id): update(id, in: \.extensions) { $0.struck = reason }
    case .wait(let id): update(id, in: \.waits) { $0.struck = reason }
    case .escalation(let id): update(id, in: \.escalations) { $0.struck = reason }
    case .writtenAnswer(let id): update(id, in: \.answers) { $0.struck = reason }
    case .report(let id): update(id, in: \.reports) { $0.struck = reason }
    case .citizenNotice(let id): update(id, in: \.citizenNotices) { $0.struck = reason }
    case .notice(let id): update(id, in: \.notices) { $0.struck = reason }
    case .task(let id):
      update(id, in: \.tasks) { $0.struck = reason }
      if let notice = followUp[id]?.notice { reword(notice) }
    case .reading(let id): update(id, in: \.readings) { $0.struck = reason }
    case .incident(let id): update(id, in: \.incidents) { $0.struck = reason }
    case .urging(let id): update(id, in: \.urgings) { $0.struck = reason }
    case .publication(let id): update(id, in: \.publications) { $0.struck = reason }
    }
  }
}

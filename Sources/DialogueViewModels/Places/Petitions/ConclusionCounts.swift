import DialogueCore

/// How many conclusions stand where.
struct ConclusionCounts: Equatable, Sendable {
  private(set) var all = 0
  private(set) var accepted = 0
  private(set) var submitted = 0
  private(set) var drafts = 0
  private(set) var returned = 0

  init(_ conclusions: [Conclusion]) {
    for conclusion in conclusions {
      switch conclusion.state {
      case .draft: drafts += 1
      case .submitted: submitted += 1
      case .accepted: accepted += 1
      case .returned: returned += 1
      case .superseded, .void: continue
      }
      all += 1
    }
  }
}

import DialogueCore
import DialoguePapers
import DialogueTestSupport
import OfficeData
import PaperWriters

extension Rehearsal {
  /// Petitions 1 and 2 with what the chair ruled on them, ninety days later; the ruling of a scope of
  /// its own where one is given.
  static func ruled(_ rulings: [(Conclusion.Scope, ConclusionContent)]) throws -> Rehearsal {
    var rehearsal = try Rehearsal.raised()
    for (index, (scope, content)) in rulings.enumerated() {
      try rehearsal.perform(
        .draftConclusion(
          scope: scope,
          origin: .spoken,
          content: content,
          stance: nil,
          supersedes: nil,
          submitting: true
        )
      )
      try rehearsal.perform(
        .acceptConclusion(conclusion: ConclusionNumber(rawValue: index + 1), version: 1),
        as: .chair
      )
    }
    rehearsal.wait(seconds: 3600)
    try rehearsal.play([
      .closeSession(gapsReason: Rehearsal.gapsReason, unheardInWriting: nil), .readBack,
      .adoptMinutes,
    ])
    try rehearsal.perform(.sealMinutes(records: rehearsal.records.count))
    rehearsal.wait(seconds: 90 * 86_400)
    return rehearsal
  }

  /// Petition 1 given to the land office until a day, petition 2 settled.
  static func twoRulings() throws -> Rehearsal {
    try ruled([
      (
        .petitions(numbers: [1]),
        ConclusionContent(
          outcome: .assigned,
          text: "Rà soát giá bồi thường",
          lead: Examples.land,
          coordinating: [Examples.justice],
          deadline: .by(day: day(20))
        )
      ),
      (.petitions(numbers: [2]), ConclusionContent(outcome: .resolved, text: "Đã khơi cống")),
    ])
  }

  func papers(_ kind: PaperKind, _ copy: PaperCopy = .internal) throws -> [Paper] {
    kind.papers(
      of: session,
      copy: copy,
      texts: try OfficeLibrary(OfficeFiles()).paperTexts(for: session.ruleset.id),
      at: now
    )
  }

  /// Papers of a kind as text, a sentence never broken.
  func text(_ kind: PaperKind, _ copy: PaperCopy = .internal) throws -> String {
    try papers(kind, copy).map(PlainTextWriter(width: 10_000).text).joined()
  }
}

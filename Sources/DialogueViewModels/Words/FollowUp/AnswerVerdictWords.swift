import DeskKit
import DialogueCore

/// Whether a written answer will do, and what it lacks.
enum AnswerVerdictWords {
  static func verdict(
    _ verdict: WrittenAnswer.Verdict,
    met: [ItemID],
    _ session: Session
  ) -> Phrase {
    switch verdict {
    case .passes: return Phrase(vi: "→ đạt", en: "→ it passes")
    case .returned(let reason):
      return Phrase(vi: "→ trả lại: ", en: "→ sent back: ") + reason
    case .incomplete:
      let asked = session.ruleset.settlement.criteria?.value.map(\.id) ?? []
      let missing = asked.filter { !met.contains($0) }
        .map { StepWords.criterion($0, session) }.joined(separator: ", ")
      return Phrase(vi: "→ chưa đạt, còn thiếu: ", en: "→ does not pass; missing: ") + missing
    }
  }
}

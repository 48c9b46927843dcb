import DeskKit
import DialogueCore

/// Extensions on cards, none of them ever left out.
enum ExtensionWords {
  /// `gia hạn 01: 14/06/2024 → 26/06/2024, lý do; báo công dân 12/TB …`.
  static func line(_ given: TermExtension) -> Phrase {
    var line =
      Phrase(vi: "gia hạn \(given.id.text): ", en: "extension \(given.id.text): ") + dates(given)
      + gained(given) + given.content.reason
    if let basis = given.content.basis { line = line + " (\(basis))" }
    line = line + told(given.content.citizenNotice, vi: "báo công dân", en: "citizen told by")
    line = line + told(given.content.authorityReport, vi: "báo cáo", en: "authority told by")
    guard let reason = given.struck else { return line }
    return line + Phrase(vi: " — đã gạch: ", en: " — struck: ") + reason
  }

  /// `14/06/2024 → 26/06/2024`; from nothing where it set a term that had no date.
  static func dates(_ given: TermExtension) -> String {
    "\(given.before?.due.vietnamese ?? "–") → \(given.deadline.due.vietnamese)"
  }

  private static func gained(_ given: TermExtension) -> Phrase {
    guard let before = given.before else {
      return Phrase(vi: " (ấn định hạn), ", en: " (sets the date), ")
    }
    let days = before.due.days(until: given.deadline.due)
    return Phrase(vi: " (thêm \(days) ngày), ", en: " (\(TimeWords.counted(days, "day")) more), ")
  }

  private static func told(_ paper: PaperReference?, vi: String, en: String) -> Phrase {
    guard let paper else { return Phrase(verbatim: "") }
    let words = AssignmentWords.paper(paper)
    return Phrase(vi: "; \(vi) \(words)", en: "; \(en) \(words)")
  }
}

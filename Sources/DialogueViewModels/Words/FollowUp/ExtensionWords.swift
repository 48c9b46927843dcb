import DeskKit
import DialogueCore

/// Extensions on cards, none of them ever left out.
enum ExtensionWords {
  /// `gia hạn 01: 14/06/2024 → 26/06/2024, lý do; báo công dân 12/TB …`.
  static func line(_ given: TermExtension) -> Phrase {
    let dates = "\(given.before.due.vietnamese) → \(given.deadline.due.vietnamese)"
    let gained = given.before.due.days(until: given.deadline.due)
    var line =
      Phrase(vi: "gia hạn \(given.id.text): ", en: "extension \(given.id.text): ") + dates
      + Phrase(vi: " (thêm \(gained) ngày), ", en: " (\(TimeWords.counted(gained, "day")) more), ")
      + given.content.reason
    if let basis = given.content.basis { line = line + " (\(basis))" }
    line = line + told(given.content.citizenNotice, vi: "báo công dân", en: "citizen told by")
    line = line + told(given.content.authorityReport, vi: "báo cáo", en: "authority told by")
    guard let reason = given.struck else { return line }
    return line + Phrase(vi: " — đã gạch: ", en: " — struck: ") + reason
  }

  private static func told(_ paper: PaperReference?, vi: String, en: String) -> Phrase {
    guard let paper else { return Phrase(verbatim: "") }
    let words = AssignmentWords.paper(paper)
    return Phrase(vi: "; \(vi) \(words)", en: "; \(en) \(words)")
  }
}

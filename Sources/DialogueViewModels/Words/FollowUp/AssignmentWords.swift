import DeskKit
import DialogueCore

/// Assignments and their terms in words.
enum AssignmentWords {
  static let receiptAssumed = Phrase(
    vi: " Chưa xác nhận nhận văn bản: tạm tính theo quy chế.",
    en: " Receipt not confirmed: reckoned as the rules assume."
  )

  /// `Địa chính – Xây dựng (chủ trì)`.
  static func unit(_ assignment: Assignment, _ session: Session) -> Phrase {
    UnitWords.short(assignment.unit, session)
      + (assignment.part == .lead
        ? Phrase(vi: " (chủ trì)", en: " (lead)") : Phrase(vi: " (phối hợp)", en: " (helps)"))
  }

  /// `YK-03 Địa chính – Xây dựng`.
  static func short(_ id: AssignmentID, _ session: Session) -> Phrase {
    guard let assignment = session.followUp[id] else { return Phrase(verbatim: id.text) }
    return Phrase(verbatim: "\(PetitionWords.number(assignment.petition)) ")
      + UnitWords.short(assignment.unit, session)
  }

  /// `15/UBND-VP, 25/05/2024`.
  static func paper(_ paper: PaperReference) -> String {
    "\(paper.number), \(paper.date.vietnamese)"
  }
}

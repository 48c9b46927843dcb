import DeskKit
import DialogueCore

/// What is missing before a petition is done.
enum SettlementGapWords {
  /// `văn bản trả lời của Phòng TNMT, thông báo cho 2 người kiến nghị`.
  static func list(_ gaps: [SettlementGap], _ session: Session) -> Phrase {
    let words = gaps.map { Self.words($0, session) }
    return words.dropFirst().reduce(words.first ?? Phrase(verbatim: "")) { $0 + ", " + $1 }
  }

  private static func words(_ gap: SettlementGap, _ session: Session) -> Phrase {
    switch gap {
    case .assignment: Phrase(vi: "đơn vị được giao", en: "a unit that has it")
    case .answer(let id):
      Phrase(vi: "văn bản trả lời của ", en: "the written answer of ") + unit(of: id, session)
    case .report(let id):
      Phrase(vi: "báo cáo kết quả của ", en: "the report of the result of ") + unit(of: id, session)
    case .notice(let petitioners):
      Phrase(
        vi: "thông báo cho \(petitioners) người kiến nghị",
        en: "word to \(TimeWords.counted(petitioners, "petitioner"))"
      )
    case .askedAgain:
      Phrase(vi: "trả lời công dân kiến nghị tiếp", en: "an answer to whoever asks again")
    }
  }

  private static func unit(of id: AssignmentID, _ session: Session) -> Phrase {
    session.followUp[id].map { UnitWords.short($0.unit, session) } ?? Phrase(verbatim: id.text)
  }
}

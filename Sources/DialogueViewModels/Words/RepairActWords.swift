import DeskKit
import DialogueCore

/// Words of acts that put something right.
enum RepairActWords {
  static func noRequest(_ petition: PetitionNumber) -> Phrase {
    Phrase(
      vi: "YK-\(petition.text) không có việc giao nào chờ trả lời",
      en: "nobody is asked on YK-\(petition.text)"
    )
  }

  static func cancel(
    _ petition: PetitionNumber,
    _ units: [UnitID],
    _ session: Session
  ) -> Phrase {
    let names = units.map { UnitWords.short($0, session) }.joined(separator: ", ")
    return Phrase(
      vi: "Rút việc giao YK-\(petition.text) cho \(names.vi)?",
      en: "Take YK-\(petition.text) back from \(names.en)?"
    )
  }
}

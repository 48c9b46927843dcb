import DeskKit
import DialogueCore
import DialogueJournal

/// The repair of a journal, which never loses a byte.
package struct SessionRepairing {
  private let office: Office
  private let path: String

  /// - Throws: `Complaint`, `SystemFault`.
  package init(_ session: String, in office: Office) throws {
    self.office = office
    path = try office.sessions.journal(named: session)
  }

  package func result() throws -> VerbResult {
    let station = Actor(.secretary)
    let clock = try JournalClock.system()
    let outcome = try JournalRepair.repair(
      path,
      as: station,
      attachment: .ofProcess(run: "repair-\(RandomText.hexadecimal(6))", clock: clock),
      clock: clock
    )
    return VerbResult(["\(path): \(words(outcome)(office.language))"])
  }

  private func words(_ outcome: JournalRepair.Outcome) -> Phrase {
    switch outcome {
    case .nothingToDo: Phrase(vi: "không có gì phải sửa", en: "nothing to repair")
    case .lineFeedAdded(let records):
      Phrase(
        vi: "đã thêm ký tự xuống dòng, còn đủ \(records) bản ghi",
        en: "the line feed was added, all \(records) records are there"
      )
    case .tailRemoved(let records, let bytes, let file):
      Phrase(
        vi: "còn \(records) bản ghi; \(bytes) byte dở dang cất ở \(file)",
        en: "\(records) records; \(bytes) unfinished bytes are kept in \(file)"
      )
    case .rebuilt(let path, let records, let bytes):
      Phrase(
        vi:
          "\(records) bản ghi tốt đã chép sang \(path); bỏ lại \(bytes) byte, bản hỏng giữ nguyên",
        en:
          "\(records) good records are now in \(path); \(bytes) bytes left behind, the damaged file stays"
      )
    }
  }
}

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
    if case .notWritable(let reason) = outcome {
      throw Complaint(path, Phrase(vi: "không sửa được. ", en: "not repaired. ") + reason.sentence)
    }
    let first = "\(path): \(words(outcome)(office.language))"
    guard case .rebuilt(let rebuilt) = outcome else { return VerbResult([first]) }
    return VerbResult([first] + advice(on: rebuilt).map { $0(office.language) })
  }

  /// How work goes on after the good records were written to a new journal.
  private func advice(on rebuilt: RebuiltJournal) -> [Phrase] {
    var advice = [
      Phrase(
        vi: """
          Làm tiếp trên bản mới: đóng các máy còn mở bản hỏng, rồi \
          `doithoai secretary \(rebuilt.path)`. Giữ bản hỏng để đối chiếu.
          """,
        en: """
          Go on with the new one: leave the stations that are open on the damaged one, then \
          `doithoai secretary \(rebuilt.path)`. Keep the damaged one for comparison.
          """
      )
    ]
    if !rebuilt.hasKey {
      advice.append(
        Phrase(
          vi: """
            Không có tệp khóa cạnh bản hỏng: trường riêng tư chưa đọc được; tìm thấy thì chép thành \
            \(rebuilt.path).key.
            """,
          en: """
            No key file lies beside the damaged one: private fields cannot be read; when it is found, \
            copy it to \(rebuilt.path).key.
            """
        )
      )
    }
    if !rebuilt.isClean {
      advice.append(
        Phrase(
          vi: "Các bản ghi tốt vẫn có điều trái lẽ: xem `doithoai verify \(rebuilt.path)`.",
          en: "The good records still hold what is odd: see `doithoai verify \(rebuilt.path)`."
        )
      )
    }
    return advice
  }

  private func words(_ outcome: JournalRepair.Outcome) -> Phrase {
    switch outcome {
    case .notWritable(let reason): reason.sentence
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
    case .rebuilt(let new):
      Phrase(
        vi: """
          \(new.records) bản ghi tốt đã chép sang \(new.path); \
          bỏ lại \(new.droppedBytes) byte, bản hỏng giữ nguyên
          """,
        en: """
          \(new.records) good records are now in \(new.path); \
          \(new.droppedBytes) bytes left behind, the damaged file stays
          """
      )
    }
  }
}

import DeskKit
import DialogueCoding
import DialogueCore
import DialogueJournal
import DialogueViewModels
import VietnameseText

/// One session's state on standard output.
package struct SessionShowing {
  private let office: Office
  private let report: JournalReport

  /// - Throws: `Complaint`, `SystemFault`.
  package init(_ session: String, in office: Office) throws {
    self.office = office
    report = try JournalVerification.verify(office.sessions.journal(named: session))
    guard report.session.header != nil else { throw Self.complaint(report) }
  }

  private static func complaint(_ report: JournalReport) -> any Error {
    report.damage.first.map { Complaint($0) }
      ?? JournalDamage(path: report.path, line: 1, offset: 0, kind: .notAJournal)
  }

  /// A summary, or as JSON the whole state in one object.
  package func result(isJSON: Bool) throws -> VerbResult {
    let code = report.damage.isEmpty ? VerbResult.done : VerbResult.refused
    guard !isJSON else { return VerbResult([try json.text], code: code) }
    let lines = summary.map { PrintableText.shown($0(office.language)) }
    return VerbResult(lines + damageLines, code: code)
  }

  private var json: JSONValue {
    get throws {
      guard case .object(var members) = try StateTree.json(report.session) else { return .null }
      // The ledger is the journal itself, which is a file of JSON already.
      members.removeAll { $0.key == "ledger" }
      members.append(.init("records", .integer(Int64(report.records))))
      members.append(.init("fingerprint", .string(report.fingerprint.text)))
      return .object(members)
    }
  }

  private var damageLines: [String] {
    report.damage.map { Complaint($0).line(office.language) }
  }

  private var summary: [Phrase] {
    let session = report.session
    let mark = session.isRehearsal ? Phrase(vi: " · MẪU", en: " · SAMPLE") : Phrase(verbatim: "")
    return [
      Phrase(verbatim: "\(session.plan.title) ")
        + (session.heldOn.map { Phrase(verbatim: $0.vietnamese) } ?? session.plan.date.words)
        + mark,
      StageWords.name(session.stage) + " · \(session.plan.venue)",
      Phrase(verbatim: report.path),
      Self.line("Bản ghi", "Records", report.records),
      Self.line("Đăng ký", "Registrations", session.queue.registrations.count)
        + Phrase(
          vi: ", chờ \(session.queue.order.count)",
          en: ", \(session.queue.order.count) waiting"
        ),
      Self.line("Lượt phát biểu", "Speeches", session.speeches.count { $0.state != .void }),
      Self.line("Kiến nghị", "Petitions", session.petitions.count),
      Self.line("Trả lời", "Answers", session.answers.count),
      Self.line("Kết luận", "Conclusions", session.conclusions.count),
      Self.line("Dòng biên bản", "Lines of minutes", session.minutes.entries.count),
      Phrase(vi: "Dấu vân tay: ", en: "Fingerprint: ") + report.fingerprint.text,
    ]
  }

  private static func line(_ vi: String, _ en: String, _ count: Int) -> Phrase {
    Phrase(vi: "\(vi): \(count)", en: "\(en): \(count)")
  }
}

import DeskKit
import DialogueCoding
import DialogueCore
import DialogueJournal

/// The check of journals from their first byte to their last.
package struct SessionVerifying {
  private let office: Office

  package init(in office: Office) {
    self.office = office
  }

  /// Checks all of them; one that cannot be read does not keep the others from being checked.
  package func result(of sessions: [String]) -> VerbResult {
    let results = sessions.map(check)
    return VerbResult(results.flatMap(\.lines), code: results.map(\.code).max() ?? VerbResult.done)
  }

  private func check(_ session: String) -> VerbResult {
    do {
      switch ReadJournal(try office.sessions.journal(named: session)) {
      case .report(let report): return result(report)
      case .unreadable(_, let complaint): return refused(complaint)
      }
    } catch {
      return refused(Complaint(error, at: session))
    }
  }

  private func refused(_ complaint: Complaint) -> VerbResult {
    VerbResult([complaint.line(office.language)], code: VerbResult.refused)
  }

  private func result(_ report: JournalReport) -> VerbResult {
    let findings = findings(of: report)
    guard findings.isEmpty else {
      let lines = findings.map { Complaint(report.path, $0).line(office.language) }
      return VerbResult(lines, code: VerbResult.refused)
    }
    let words = Phrase(
      vi: "\(report.path): nguyên vẹn, \(report.records) bản ghi, \(report.fingerprint.text)",
      en: "\(report.path): intact, \(report.records) records, \(report.fingerprint.text)"
    )
    return VerbResult([words(office.language)])
  }

  private func findings(of report: JournalReport) -> [Phrase] {
    report.damage.map(\.sentence) + tail(report.tail)
      + report.unknownKinds.filter { !$0.isOptional }.map { unknown in
        ReadOnlyReason.newerKinds(unknown.kinds, record: unknown.record).sentence
      }
      + report.brokenInvariants.map { broken in
        Phrase(vi: "trái lẽ thường: \(broken)", en: "broken invariant: \(broken)")
      }
  }

  private func tail(_ tail: JournalTail) -> [Phrase] {
    switch tail {
    case .clean, .damaged: []
    case .torn(let bytes):
      [
        Phrase(
          vi: "\(bytes) byte dở dang ở cuối, chưa từng báo là đã ghi; `doithoai repair` cất riêng",
          en:
            "\(bytes) unfinished bytes at the end, never confirmed; `doithoai repair` sets them aside"
        )
      ]
    case .lineFeedMissing:
      [
        Phrase(
          vi: "bản ghi cuối thiếu ký tự xuống dòng; `doithoai repair` thêm lại",
          en: "the last record lacks its line feed; `doithoai repair` adds it"
        )
      ]
    }
  }
}

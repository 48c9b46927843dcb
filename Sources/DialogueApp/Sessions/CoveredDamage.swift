import DeskKit
import DialogueCore
import DialogueJournal

/// A damaged journal beside which an intact one begins with everything that is still good in it.
///
/// What was promised there is owed once, and told by the other.
struct CoveredDamage {
  let damaged: JournalReport

  /// The longest of those that a repair wrote and of intact copies.
  let other: JournalReport

  /// Somebody has seen to it.
  let isRepaired: Bool

  /// Where the damage is, what it is, and what to do with the two journals.
  var complaints: [Complaint] {
    damaged.damage.map { Complaint($0.place, $0.sentence, remedy: remedy) }
  }

  private var remedy: Phrase {
    // Whoever repaired it was told what was left behind.
    guard !isRepaired, linesBeyond > 0 else { return goingOn }
    return comparing
  }

  /// Lines of the damaged one for which the other has no record.
  private var linesBeyond: Int { damaged.records + damaged.linesAfter - other.records }

  private var goingOn: Phrase {
    let path = other.path
    return Phrase(
      vi: "\(path) có mọi bản ghi còn tốt: làm tiếp trên đó, `doithoai verify \(path)` kiểm tra;"
        + " cất bản hỏng sang thư mục khác để đối chiếu.",
      en: "\(path) has every good record: go on with it, `doithoai verify \(path)` checks it;"
        + " keep the damaged one in another folder for comparison."
    )
  }

  private var comparing: Phrase {
    let lines = linesBeyond == 1 ? "1 line" : "\(linesBeyond) lines"
    return Phrase(
      vi:
        "\(other.path) có mọi bản ghi còn tốt nhưng ngắn hơn bản này \(linesBeyond) dòng: sao lưu bản"
        + " này, chạy `doithoai repair \(damaged.path)` rồi đối chiếu các bản.",
      en:
        "\(other.path) has every good record but is \(lines) shorter than this one: back this one up,"
        + " run `doithoai repair \(damaged.path)` and compare them."
    )
  }
}

extension [JournalReport] {
  var coveredDamage: [CoveredDamage] {
    compactMap { report in
      guard !report.damage.isEmpty else { return nil }
      let covering = filter { $0.damage.isEmpty && $0.begins(with: report) }
      return covering.min { ($1.records, $0.path) < ($0.records, $1.path) }.map {
        CoveredDamage(
          damaged: report,
          other: $0,
          isRepaired: covering.contains { $0.repairs(report) }
        )
      }
    }
  }

  /// All but the damaged ones of which others tell what is good.
  var withoutCovered: [JournalReport] {
    let covered = Set(coveredDamage.map(\.damaged.path))
    return filter { !covered.contains($0.path) }
  }
}

extension JournalReport {
  /// A repair of the other one wrote this one; an earlier one stands among the records of both.
  fileprivate func repairs(_ damaged: JournalReport) -> Bool {
    session.ledger.contains { entry in
      entry.record >= damaged.records
        && entry.events.contains { event in
          guard case .journalRepaired(let name, _, _) = event else { return false }
          return damaged.path.hasSuffix("/\(name)") || damaged.path == name
        }
    }
  }
}

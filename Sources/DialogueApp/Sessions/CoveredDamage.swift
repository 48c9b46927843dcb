import DeskKit
import DialogueCore
import DialogueJournal

/// A damaged journal beside which another one has everything that is still good in it.
///
/// What was promised there is owed once, and told by the other.
struct CoveredDamage {
  let damaged: JournalReport

  /// What a repair wrote, or an intact copy.
  let other: JournalReport

  /// Somebody has seen to it.
  let isRepaired: Bool

  /// Where the damage is, what it is, and which journal to go on with.
  var complaints: [Complaint] {
    damaged.damage.map { Complaint($0.place, $0.sentence, remedy: remedy) }
  }

  private var remedy: Phrase {
    let path = other.path
    return Phrase(
      vi: "\(path) có mọi bản ghi còn tốt: làm tiếp trên đó, `doithoai verify \(path)` kiểm tra;"
        + " cất bản hỏng sang thư mục khác.",
      en: "\(path) has every good record: go on with it, `doithoai verify \(path)` checks it;"
        + " keep the damaged one in another folder."
    )
  }
}

extension [JournalReport] {
  var coveredDamage: [CoveredDamage] {
    compactMap { report in
      guard !report.damage.isEmpty else { return nil }
      if let repaired = first(where: { $0.replaces(report) }) {
        return CoveredDamage(damaged: report, other: repaired, isRepaired: true)
      }
      return first { $0.isCopy(of: report) }
        .map { CoveredDamage(damaged: report, other: $0, isRepaired: false) }
    }
  }

  /// All but the damaged ones of which others tell what is good.
  var withoutCovered: [JournalReport] {
    let covered = Set(coveredDamage.map(\.damaged.path))
    return filter { !covered.contains($0.path) }
  }
}

extension JournalReport {
  /// A repair wrote the good records of the other one to this one.
  fileprivate func replaces(_ damaged: JournalReport) -> Bool {
    guard isOfSession(in: damaged) else { return false }
    return session.ledger.contains { entry in
      entry.events.contains { event in
        guard case .journalRepaired(let name, _, _) = event else { return false }
        return damaged.path.hasSuffix("/\(name)") || damaged.path == name
      }
    }
  }

  /// Nothing is wrong with this one, and it begins with the good records of the other.
  fileprivate func isCopy(of damaged: JournalReport) -> Bool {
    damage.isEmpty && isOfSession(in: damaged)
      && session.ledger.starts(with: damaged.session.ledger) {
        // What was taken back later stands in the longer of the two.
        $0.record == $1.record && $0.id == $1.id && $0.moment == $1.moment
      }
  }

  private func isOfSession(in other: JournalReport) -> Bool {
    guard path != other.path, let journal = session.header?.journal else { return false }
    return journal == other.session.header?.journal
  }
}

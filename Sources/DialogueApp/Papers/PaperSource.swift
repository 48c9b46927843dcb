import DeskKit
import DialogueCore
import DialoguePapers

/// What the papers of a session are made from.
struct PaperSource {
  let session: Session
  let copy: PaperCopy

  /// Where the journal lies.
  let path: String

  /// The sentences of papers, for the session's ruleset.
  let texts: PaperTexts

  let now: Moment
}

extension PaperName {
  /// The papers of that name; several where there is one for each recipient or person.
  ///
  /// - Throws: `Complaint` where the session has none yet or none in that copy, `SystemFault`.
  func papers(of source: PaperSource) throws -> [Paper] {
    switch self {
    case .minutes:
      let sealed = try SealedMinutes.standing(in: source.session, at: source.path)
      return [
        MinutesPaper(
          of: sealed?.session ?? source.session,
          copy: source.copy,
          seal: sealed?.seal,
          signatures: sealed.map { source.session.signatures(onVersion: $0.seal.version) },
          at: source.now
        ).paper
      ]
    case .minutesChanges: return [try source.comparison().paper]
    case .deadlines: throw DocumentExport.onlyCalendar
    case .kind(let kind): return try kind.papers(of: source)
    }
  }
}

extension PaperSource {
  /// The minutes beside those that they replace, or are to.
  fileprivate func comparison() throws -> MinutesComparison {
    guard let older = try SealedMinutes.replaced(in: session, at: path) else {
      throw Complaint(
        PaperName.minutesChanges.rawValue,
        Phrase(
          vi: "biên bản chưa có bản trước để đối chiếu",
          en: "the minutes have no earlier version to be compared with"
        )
      )
    }
    let newer = try SealedMinutes.standing(in: session, at: path)
    return MinutesComparison(
      of: older.session,
      sealed: older.seal,
      with: newer?.session ?? session,
      sealed: newer?.seal,
      copy: copy,
      at: now
    )
  }
}

extension PaperKind {
  fileprivate func papers(of source: PaperSource) throws -> [Paper] {
    guard source.copy == .internal || readers != .office else {
      throw Complaint(
        rawValue,
        Phrase(vi: "chỉ dùng trong cơ quan", en: "stays in the office"),
        remedy: Phrase(vi: "Bỏ --public.", en: "Leave out --public.")
      )
    }
    let papers = papers(
      of: source.session,
      copy: source.copy,
      texts: source.texts,
      at: source.now
    )
    guard !papers.isEmpty else {
      throw Complaint(
        rawValue,
        Phrase(
          vi: "hội nghị chưa có nội dung cho văn bản này",
          en: "the session has nothing yet for this paper"
        )
      )
    }
    return papers
  }
}

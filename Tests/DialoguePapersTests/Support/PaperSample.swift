import DialogueCoding
import DialogueCore
import DialoguePapers
import DialogueTestSupport
import OfficeData
import PaperWriters
import Testing

/// A sample session of `data/`, played to its end, with the sentences of its papers.
struct PaperSample {
  let session: Session
  let texts: PaperTexts
  let now: Moment

  init(_ id: String) throws {
    let library = OfficeLibrary(OfficeFiles())
    let file = try library.plan(ofSample: id)
    let lines = try library.commands(ofSample: id).split(separator: "\n")
      .map { try CommandLine(String($0)) }
    let start = try #require(lines.first?.at)
    var rehearsal = Rehearsal(
      Founding(
        header: .rehearsed,
        ruleset: file.ruleset,
        catalogue: file.catalogue,
        calendar: try library.calendar(),
        agenda: file.agenda.items,
        plan: file.plan
      ),
      at: Moment(wall: start, uptime: 0)
    )
    for line in lines {
      let wall = try #require(line.at)
      try rehearsal.perform(
        line.command.sealingPrivateTexts { field, plain in "box:\(field.rawValue).\(plain)" },
        as: try #require(line.actor),
        at: Moment(wall: wall, uptime: wall - start)
      )
    }
    session = rehearsal.session
    texts = try library.paperTexts(for: file.ruleset.id)
    now = try #require(rehearsal.records.last).moment
  }

  func papers(_ kind: PaperKind, _ copy: PaperCopy = .internal) -> [Paper] {
    kind.papers(of: session, copy: copy, texts: texts, at: now)
  }

  /// The papers of a kind as text, on one line a sentence when `isWide`.
  func text(_ kind: PaperKind, _ copy: PaperCopy = .internal, isWide: Bool = false) -> String {
    let writer = PlainTextWriter(width: isWide ? 10_000 : 80)
    return papers(kind, copy).map(writer.text).joined(separator: "\n=====\n\n")
  }
}

extension PaperSample {
  /// The first paper of a kind as text; nil when the session has none.
  func first(_ kind: PaperKind) -> String? {
    papers(kind).first.map { PlainTextWriter().text(of: $0) }
  }

  /// Every word of the papers, wherever it stands in their structure.
  func everything(_ kind: PaperKind, _ copy: PaperCopy) -> String {
    papers(kind, copy).map { String(reflecting: $0) }.joined(separator: "\n")
  }
}

import DialogueCore
import DialoguePapers
import PaperWriters

extension Desk {
  func paper(_ copy: PaperCopy, seal: MinutesSeal? = nil) -> Paper {
    MinutesPaper(of: session, copy: copy, seal: seal, at: Desk.moment("10:00")).paper
  }

  func text(_ copy: PaperCopy, seal: MinutesSeal? = nil) -> String {
    PlainTextWriter().text(of: paper(copy, seal: seal))
  }

  func markdown(_ copy: PaperCopy, seal: MinutesSeal? = nil) -> String {
    MarkdownWriter().text(of: paper(copy, seal: seal))
  }

  /// Every sentence of the minutes on a line of its own, however the sheet breaks it.
  func sentences(_ copy: PaperCopy, seal: MinutesSeal? = nil) -> String {
    PlainTextWriter(width: 10_000).text(of: paper(copy, seal: seal))
  }
}

import DeskKit
import DialogueCore

/// Titles of help, palette and log, and the words of undo.
enum HelpWords {
  static let palette = Phrase(vi: "LỆNH (gõ tên hoặc phím)", en: "COMMANDS (type a name or key)")
  static let lineSigns = Phrase(
    vi: "Dòng biên bản: dấu đầu dòng nói đó là lời gì",
    en: "The minutes line: what its first sign makes of the words"
  )

  static let log = Phrase(vi: "NHẬT KÝ, mới nhất trước", en: "LOG, newest first")
  static let undo = Phrase(vi: "hoàn tác", en: "undo")
  static let takenBack = Phrase(vi: "ghi nhầm, hoàn tác", en: "recorded by mistake")

  static func help(_ place: Place) -> Phrase {
    Phrase(vi: "PHÍM: ", en: "KEYS: ") + name(place)
  }

  /// Every use of the signs of the line, in the order of the help.
  static func signs(_ session: Session) -> [KeyHelp.Note] {
    LineSign.allCases.flatMap { $0.uses(session.catalogue) }
      .map { KeyHelp.Note(sign: $0.example, words: $0.meaning) }
  }

  /// What the line is read by, and the office's ready sentences.
  static func linePage(_ session: Session) -> [Phrase] {
    let commands = Phrase(
      vi:
        "Chữ gõ vào dòng là lời; lệnh bấm Ctrl-O (^O) trước, hoặc phím F. Không dấu: lời người đang nói.",
      en:
        "Letters are words; Ctrl-O (^O) goes before a command. No sign: whoever has the floor speaks."
    )
    let signs = signs(session).map { Phrase(verbatim: "\($0.sign)  ") + $0.words }
    let blocks = session.catalogue.textBlocks.map {
      Phrase(verbatim: "\(LineSign.block.mark)\($0.key) Tab  \($0.text)")
    }
    return [commands] + signs + blocks
  }

  static func noWayBack(_ record: Int) -> Phrase {
    Phrase(vi: "#\(record) không lùi được: ", en: "#\(record) cannot be taken back: ")
  }

  private static func name(_ place: Place) -> Phrase {
    switch place {
    case .agenda: DeskAction.agenda.label
    case .queue: DeskAction.queue.label
    case .minutes: DeskAction.minutes.label
    case .petitions: DeskAction.petitions.label
    case .conclusions: DeskAction.conclusions.label
    case .preparation: DeskAction.preparation.label
    case .order: DeskAction.order.label
    case .papers: DeskAction.papers.label
    case .followUp: DeskAction.followUp.label
    case .task(let id): Phrase(verbatim: FollowUpStateWords.task(id))
    case .card(let number): Phrase(verbatim: "YK-\(number.text)")
    }
  }
}

import DeskKit
import DialogueCore

/// Titles of help, palette and log, and the words of undo.
enum HelpWords {
  static let palette = Phrase(vi: "LỆNH (gõ tên hoặc phím)", en: "COMMANDS (type a name or key)")
  static let log = Phrase(vi: "NHẬT KÝ, mới nhất trước", en: "LOG, newest first")
  static let undo = Phrase(vi: "hoàn tác", en: "undo")
  static let takenBack = Phrase(vi: "ghi nhầm, hoàn tác", en: "recorded by mistake")

  static func help(_ place: Place) -> Phrase {
    Phrase(vi: "PHÍM: ", en: "KEYS: ") + name(place)
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

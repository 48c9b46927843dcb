import DeskKit
import DialogueCore

/// The papers of a session in words.
enum PaperListWords {
  static let state = Phrase(vi: "Tình trạng", en: "State")
  static let draft = Phrase(vi: "dự thảo", en: "draft")
  static let minutes = Phrase(vi: "Biên bản", en: "Minutes")
  static let sealedCopy = Phrase(
    vi: "Bản xem trên màn hình; bản có dấu vân tay: c chép ra tệp.",
    en: "A view on the screen; the copy with its fingerprint comes by c, to a file."
  )
  static let foot = Phrase(
    vi: "Enter xem · c chép ra tệp cạnh nhật ký",
    en: "Enter shows it · c writes a file beside the journal"
  )

  static func place(_ count: Int) -> Phrase {
    Phrase(vi: "8 VĂN BẢN · \(count)", en: "8 PAPERS · \(count)")
  }

  /// How far the minutes are, down to the seal.
  static func state(of minutes: Minutes, _ session: Session) -> Phrase {
    if let seal = minutes.seals.last {
      let time = TimeWords.hourMinute(seal.at, session)
      return Phrase(
        vi: "niêm phong bản \(seal.version), \(time)",
        en: "sealed, version \(seal.version), \(time)"
      )
    }
    if minutes.adoptedAt != nil {
      return draft + Phrase(vi: ", đã thông qua", en: ", adopted")
    }
    return minutes.readBackAt == nil ? draft : draft + Phrase(vi: ", đã đọc lại", en: ", read back")
  }
}

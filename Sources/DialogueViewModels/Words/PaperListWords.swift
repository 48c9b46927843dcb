import DeskKit
import DialogueCore
import DialoguePapers

/// The papers of a session in words.
enum PaperListWords {
  static let state = Phrase(vi: "Tình trạng", en: "State")
  static let draft = Phrase(vi: "dự thảo", en: "draft")
  static let minutes = Phrase(vi: "Biên bản", en: "Minutes")
  static let minutesChanges = Phrase(
    vi: "Đối chiếu biên bản với bản trước",
    en: "Minutes beside the version before"
  )
  static let nothingToShow = Phrase(
    vi: "Chưa có nội dung cho văn bản này",
    en: "The session has nothing yet for this paper"
  )
  static let foot = Phrase(
    vi: "Enter xem · / lọc · c chép ra .docx cạnh nhật ký · d dạng khác",
    en: "Enter shows · / filters · c writes .docx beside the journal · d another format"
  )

  static func nextPaper(_ number: Int, _ count: Int) -> Phrase {
    Phrase(vi: "────── bản \(number)/\(count) ──────", en: "────── \(number) of \(count) ──────")
  }

  /// For whom a kind of paper is.
  static func readers(_ readers: PaperKind.Readers) -> Phrase {
    switch readers {
    case .everybody: Phrase(vi: "công khai, đã che tên", en: "public, names masked")
    case .addressees: Phrase(vi: "lưu hành theo nơi nhận", en: "for its addressees")
    case .office: Phrase(vi: "chỉ dùng trong cơ quan", en: "stays in the office")
    }
  }

  static func place(_ count: Int) -> Phrase {
    Phrase(vi: "8 VĂN BẢN · \(count)", en: "8 PAPERS · \(count)")
  }

  /// How far the minutes are, down to the seal.
  static func state(of minutes: Minutes, _ session: Session) -> Phrase {
    if let seal = minutes.seals.last, session.hasChanged(since: seal) {
      return Phrase(
        vi: "có sửa sau bản \(seal.version), chờ niêm phong",
        en: "corrected since version \(seal.version)"
      )
    }
    if let seal = minutes.seals.last {
      let time = TimeWords.hourMinute(seal.at, session)
      return Phrase(
        vi: "niêm phong bản \(seal.version), \(time)",
        en: "sealed, version \(seal.version), \(time)"
      )
    }
    if session.isAdopted {
      return draft + Phrase(vi: ", đã thông qua", en: ", adopted")
    }
    return minutes.readBackAt == nil ? draft : draft + Phrase(vi: ", đã đọc lại", en: ", read back")
  }
}

import DeskKit
import DialogueCore

/// Titles, labels and notes of the forms on petitions and answers.
enum PetitionFormWords {
  static func raise(_ source: Petition.Source, next: PetitionNumber, _ session: Session) -> Phrase {
    let name = PetitionWords.number(next)
    return Phrase(vi: "NÊU KIẾN NGHỊ → \(name) · ", en: "RAISE A PETITION → \(name) · ")
      + from(source, session) + Phrase(vi: " · F6 ghi, nêu tiếp", en: " · F6 saves, raises another")
  }

  private static func from(_ source: Petition.Source, _ session: Session) -> Phrase {
    let speaker: Speaker? =
      switch source {
      case .speech(let speech, let entry):
        entry.flatMap { session.minutes[$0]?.speaker } ?? session[speech]?.speaker
      case .entry(let entry): session.minutes[entry]?.speaker
      case .slip, .issue, .registration: nil
      }
    return speaker.map { SpeakerWords.name($0, session) } ?? PetitionWords.source(source, session)
  }

  static func amend(_ number: PetitionNumber) -> Phrase {
    Phrase(vi: "SỬA ", en: "AMEND ") + PetitionWords.number(number)
  }

  static let text = Phrase(vi: "Nội dung", en: "Matter")
  static let petitionClass = Phrase(vi: "Loại", en: "Kind")
  static let topic = Phrase(vi: "Lĩnh vực", en: "Topic")
  static let tag = Phrase(vi: "Dấu", en: "Mark")
  static let noTag = Phrase(vi: "(không)", en: "(none)")
  static let times = Phrase(vi: "Đã nêu", en: "Raised before")

  static func answer(_ petitions: [PetitionNumber]) -> Phrase {
    Phrase(vi: "TRẢ LỜI ", en: "ANSWER ") + PetitionWords.numbers(petitions)
  }

  static let unit = Phrase(vi: "Đơn vị", en: "Unit")
  static let person = Phrase(vi: "Người trả lời", en: "Person")
  static let position = Phrase(vi: "Chức vụ", en: "Position")
  static let standing = Phrase(vi: "Tư cách", en: "Standing")
  static let words = Phrase(vi: "Lời trả lời", en: "Words")
  static let legalBasis = Phrase(vi: "Căn cứ", en: "Legal basis")
  static let needsUnit = Phrase(vi: "chọn đơn vị trả lời", en: "choose the unit that answers")

  static func standing(_ standing: AnswerContent.Standing) -> Phrase {
    switch standing {
    case .head: Phrase(vi: "người đứng đầu", en: "head")
    case .forAbsentHead: Phrase(vi: "thay người đứng đầu vắng", en: "for an absent head")
    case .higherLevel: Phrase(vi: "cấp trên", en: "higher level")
    case .outsideBody: Phrase(vi: "cơ quan khác", en: "outside body")
    case .chair: Phrase(vi: "chủ trì", en: "the chair")
    }
  }
}

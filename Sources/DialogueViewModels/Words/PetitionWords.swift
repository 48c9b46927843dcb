package import DeskKit
package import DialogueCore
import DialoguePapers

/// Petitions in words: their numbers, classes, stances and where they stand.
package enum PetitionWords {
  /// `YK-03`, the same in both languages; never KN, which is a complaint in every reception book.
  package static func number(_ number: PetitionNumber) -> String { number.label }

  /// `YK-03, YK-04`.
  package static func numbers(_ numbers: [PetitionNumber]) -> String {
    numbers.map(number).joined(separator: ", ")
  }

  /// `PH-02`.
  package static func slip(_ number: SlipNumber) -> String { number.label }

  /// `VĐ-02`, a matter collected before the session.
  static func issue(_ id: IssueID) -> String { id.label }

  /// `ĐK-06`, where a number alone would not say what it counts.
  static func registration(_ number: RegistrationNumber) -> String { number.label }

  package static func petitionClass(_ petitionClass: PetitionClass) -> Phrase {
    switch petitionClass {
    case .request: Phrase(vi: "kiến nghị", en: "request")
    case .report: Phrase(vi: "phản ánh", en: "report")
    case .proposal: Phrase(vi: "đề xuất", en: "proposal")
    case .comment: Phrase(vi: "góp ý", en: "comment")
    case .complaint: Phrase(vi: "khiếu nại", en: "complaint")
    case .denunciation: Phrase(vi: "tố cáo", en: "denunciation")
    }
  }

  package static func classTitle(_ petitionClass: PetitionClass) -> Phrase {
    let word = Self.petitionClass(petitionClass)
    return Phrase(vi: word.vi.uppercased(), en: word.en.uppercased())
  }

  /// What is kept in the place of words that belong to another procedure.
  static func guidedText(_ petitionClass: PetitionClass) -> String {
    petitionClass == .denunciation
      ? "Tố cáo: đã hướng dẫn gửi nơi có thẩm quyền"
      : "Khiếu nại: đã hướng dẫn gửi nơi có thẩm quyền"
  }

  static let contentNotKept = Phrase(
    vi: "không lưu nội dung: đã hướng dẫn nơi gửi",
    en: "the content is not kept: guided where to send it"
  )

  package static func stance(_ stance: Petition.Stance) -> Phrase {
    switch stance {
    case .agrees: Phrase(vi: "đồng ý", en: "agrees")
    case .disagrees: Phrase(vi: "chưa đồng ý", en: "does not agree yet")
    case .absent: Phrase(vi: "vắng", en: "absent")
    }
  }

  /// `nêu lần 2`, none when it was never raised before.
  package static func timesRaised(_ content: PetitionContent) -> Phrase? {
    guard let before = content.timesRaised, before > 0 else { return nil }
    return Phrase(vi: "nêu lần \(before + 1)", en: "raised \(before + 1) times")
  }

  /// Where the matter came from.
  package static func source(_ source: Petition.Source, _ session: Session) -> Phrase {
    switch source {
    case .speech, .entry: Phrase(vi: "ý kiến tại hội nghị", en: "spoken at the session")
    case .slip(let slip): Phrase(vi: "phiếu ", en: "slip ") + number(of: slip)
    case .issue(let issue):
      Phrase(vi: "vấn đề \(issue.text) tổng hợp trước", en: "issue \(issue.text) collected before")
    case .registration(let number):
      Phrase(
        vi: "đăng ký \(number.text) chưa phát biểu",
        en: "registration \(number.text), not heard"
      )
    }
  }

  private static func number(of slip: SlipNumber) -> String { Self.slip(slip) }

  /// The word of where a petition stands.
  static func standing(_ standing: PetitionStanding) -> Phrase {
    switch standing {
    case .unanswered: Phrase(vi: "chờ trả lời", en: "no answer yet")
    case .asked: Phrase(vi: "đã giao trả lời", en: "asked to answer")
    case .inWriting: Phrase(vi: "hẹn văn bản", en: "in writing")
    case .answered: Phrase(vi: "đã trả lời", en: "answered")
    case .drafted(let number): Phrase(vi: "đang soạn ", en: "drafting ") + conclusion(number)
    case .submitted(let number): Phrase(vi: "chờ duyệt ", en: "to rule on ") + conclusion(number)
    case .returned(let number): Phrase(vi: "trả lại ", en: "returned ") + conclusion(number)
    case .concluded(let number): Phrase(vi: "đã kết luận ", en: "concluded ") + conclusion(number)
    case .merged(let into): Phrase(vi: "xếp chung ", en: "merged into ") + number(into)
    case .withdrawn: Phrase(vi: "rút", en: "withdrawn")
    case .guided: Phrase(vi: "đã hướng dẫn", en: "guided elsewhere")
    }
  }

  private static func conclusion(_ number: ConclusionNumber) -> String {
    ConclusionWords.number(number)
  }
}

import DeskKit
import DialogueCore

/// Headings and labels of the petition card, of the chair's card and of the review.
enum CardWords {
  static let petitioners = Phrase(vi: "Người nêu", en: "Raised by")
  static let source = Phrase(vi: "Nguồn", en: "Source")
  static let content = Phrase(vi: "Nội dung", en: "Matter")
  static let tags = Phrase(vi: "Dấu", en: "Marks")
  static let answer = Phrase(vi: "Trả lời", en: "Answer")
  static let promise = Phrase(vi: "Lời hứa", en: "Promise")
  static let stance = Phrase(vi: "Người nêu", en: "Citizen")
  static let chain = Phrase(vi: "Diễn biến", en: "Course")
  static let deadline = Phrase(vi: "Hạn", en: "Deadline")
  static let earlier = Phrase(vi: "Lần trước", en: "Earlier")
  static let ruling = Phrase(vi: "Kết luận", en: "Conclusion")
  static let outcome = Phrase(vi: "Kết quả", en: "Outcome")
  static let givenTo = Phrase(vi: "Giao", en: "Given to")
  static let units = Phrase(vi: "Đơn vị", en: "Units")
  static let before = Phrase(vi: "Đã nêu", en: "Before")
  static let minutes = Phrase(vi: "3 BIÊN BẢN", en: "3 MINUTES")
  static let petition = Phrase(vi: "KIẾN NGHỊ", en: "PETITION")
  static let currentPetition = Phrase(vi: "KIẾN NGHỊ ĐANG XEM", en: "CURRENT PETITION")
  static let noPetition = Phrase(
    vi: "chưa có kiến nghị nào được nêu",
    en: "no petition has been raised yet"
  )
  static let speaksNow = Phrase(vi: "ĐANG PHÁT BIỂU", en: "SPEAKING")
  static let spokeLast = Phrase(vi: "VỪA PHÁT BIỂU", en: "SPOKE LAST")
  static let speaker = Phrase(vi: "Người nói", en: "Speaker")
  static let topic = Phrase(vi: "Lĩnh vực", en: "Topic")
  static let registered = Phrase(vi: "Đăng ký", en: "Registered")
  static let noneRecorded = Phrase(
    vi: "chưa ghi kiến nghị nào của người này",
    en: "no petition of this person is recorded yet"
  )
  static let noDeadline = Phrase(
    vi: "chưa ấn định hạn; quy chế không ấn định thay",
    en: "no deadline is set; the rules set none"
  )
  static let nobodyAsked = Phrase(vi: "chưa giao đơn vị nào", en: "no unit is asked yet")

  static func mergedFrom(_ numbers: [PetitionNumber]) -> Phrase {
    let list = PetitionWords.numbers(numbers)
    return Phrase(vi: " (xếp chung từ \(list))", en: " (merged from \(list))")
  }

  static func raisedBefore(_ times: Int) -> Phrase {
    Phrase(
      vi: "đã nêu \(times) lần trước hội nghị này",
      en: "raised \(TimeWords.counted(times, "time")) before this session"
    )
  }

  static func collected(_ issue: Issue) -> Phrase {
    Phrase(vi: "tổng hợp trước: ", en: "collected before: ")
      + "\(PetitionWords.issue(issue.id)), \(issue.content.source)"
  }

  static let backlog = Phrase(vi: "tồn đọng kéo dài", en: "a long backlog")

  static func sameSpeaker(_ numbers: [PetitionNumber]) -> Phrase {
    let list = PetitionWords.numbers(numbers)
    return Phrase(
      vi: "cũng người này trong hội nghị: \(list)",
      en: "by the same person at this session: \(list)"
    )
  }

  static func item(_ index: Int) -> Phrase { Phrase(vi: "mục \(index)", en: "item \(index)") }

  static func takenBack(_ record: Int) -> Phrase {
    Phrase(vi: " (đã hoàn tác #\(record))", en: " (taken back by #\(record))")
  }

  static let late = Phrase(vi: " (nhập sau)", en: " (entered late)")

  static func request(_ request: AnswerRequest, _ session: Session) -> Phrase {
    let unit = UnitWords.short(request.unit, session)
    return unit + part(request.part) + " – " + state(of: request, session)
  }

  private static func part(_ part: AnswerRequest.Part) -> Phrase {
    switch part {
    case .lead: Phrase(vi: " (chủ trì)", en: " (lead)")
    case .coordinating: Phrase(vi: " (phối hợp)", en: " (coordinates)")
    }
  }

  private static func state(of request: AnswerRequest, _ session: Session) -> Phrase {
    switch request.state {
    case .asked: Phrase(vi: "chờ trả lời", en: "no answer yet")
    case .answered: Phrase(vi: "đã trả lời", en: "answered")
    case .passedOn(let next):
      Phrase(vi: "chuyển ", en: "passed to ")
        + (session[next].map { UnitWords.short($0.unit, session) } ?? Phrase(verbatim: ""))
    case .inWriting: Phrase(vi: "sẽ trả lời bằng văn bản", en: "will answer in writing")
    case .cancelled: Phrase(vi: "đã thôi giao", en: "taken back")
    }
  }
}

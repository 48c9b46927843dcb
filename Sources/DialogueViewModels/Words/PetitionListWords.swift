import DeskKit
import DialogueCore

/// Titles and headings of the list of petitions, and what its acts ask and refuse.
enum PetitionListWords {
  static let empty = Phrase(
    vi: "chưa có kiến nghị: F6 nêu từ một ý kiến, p từ phiếu",
    en: "no petition yet: F6 raises one from a statement, p from a slip"
  )

  static func title(count: Int, waiting: Int, marked: Int) -> Phrase {
    let marks =
      marked > 0
      ? Phrase(vi: " · đánh dấu \(marked)", en: " · \(marked) marked") : Phrase(verbatim: "")
    return Phrase(
      vi: "4 KIẾN NGHỊ \(count) · chờ trả lời \(waiting)",
      en: "4 PETITIONS \(count) · \(waiting) unanswered"
    ) + marks
  }

  /// Headings over what is no petition yet: slips, issues, registrations not heard.
  static func heading(_ group: Int) -> Phrase {
    switch group {
    case 0: Phrase(vi: "phiếu đã nhận", en: "slips received")
    case 1: Phrase(vi: "vấn đề tổng hợp trước", en: "issues collected before")
    default: Phrase(vi: "đăng ký chưa phát biểu", en: "registered and not heard")
    }
  }

  static let slip = Phrase(vi: "phiếu đã nhận", en: "slip received")
  static let issue = Phrase(vi: "vấn đề tổng hợp", en: "issue collected")
  static let unheard = Phrase(vi: "chưa phát biểu", en: "not heard")

  static let markTwo = Phrase(
    vi: "đánh dấu (Space) ít nhất hai kiến nghị rồi bấm x",
    en: "mark (Space) at least two petitions, then press x"
  )
  static let markOne = Phrase(
    vi: "chỉ đánh dấu được kiến nghị còn đứng riêng",
    en: "only petitions that stand by themselves can be marked"
  )

  static func merge(_ numbers: [PetitionNumber], into target: PetitionNumber) -> Phrase {
    let list = PetitionWords.numbers(numbers)
    let kept = PetitionWords.number(target)
    return Phrase(
      vi: "Xếp chung \(list) vào \(kept)? Mọi người nêu đều được giữ.",
      en: "Merge \(list) into \(kept)? Every petitioner is kept."
    )
  }

  static let noSource = Phrase(
    vi: "chọn ý kiến, phiếu, vấn đề hoặc đăng ký chưa phát biểu trước",
    en: "choose a statement, a slip, an issue or a registration not heard first"
  )
  static let notFromStatements = Phrase(
    vi: "nêu từ ý kiến là việc của thư ký; ở đây nêu từ phiếu hoặc đăng ký",
    en: "the secretary raises from statements; here from slips and registrations"
  )
  static let noPetition = Phrase(
    vi: "chưa chọn kiến nghị nào",
    en: "no petition is selected"
  )
  static let noRequest = Phrase(
    vi: "chưa giao ai trả lời, hoặc đã trả lời xong",
    en: "nobody is asked, or all have answered"
  )
  static let noneUnanswered = Phrase(
    vi: "không còn kiến nghị nào chờ trả lời",
    en: "no petition waits for an answer"
  )
  static let nothingMerged = Phrase(
    vi: "kiến nghị này không xếp chung với kiến nghị nào",
    en: "this petition is not merged with any"
  )

  static func assign(
    _ petitions: [PetitionNumber],
    raising source: Petition.Source?,
    _ session: Session
  ) -> Phrase {
    let raised = source.map {
      PetitionWords.source($0, session) + Phrase(vi: " (nêu kiến nghị)", en: " (raises a petition)")
    }
    let what = raised ?? Phrase(verbatim: PetitionWords.numbers(petitions))
    return Phrase(vi: "GIAO TRẢ LỜI ", en: "WHO ANSWERS ") + what
      + Phrase(vi: ": số đầu chủ trì, số sau phối hợp", en: ": the first leads, the others help")
  }

  static let alreadyAsked = Phrase(vi: "đã giao", en: "already asked")

  static func passOn(_ petition: PetitionNumber) -> Phrase {
    let name = PetitionWords.number(petition)
    return Phrase(vi: "\(name): chuyển cho đơn vị nào?", en: "\(name): pass on to whom?")
  }

  static func promiseWriting(_ petition: PetitionNumber) -> Phrase {
    let name = PetitionWords.number(petition)
    return Phrase(
      vi: "\(name): đơn vị nào hẹn trả lời bằng văn bản?",
      en: "\(name): who will answer in writing?"
    )
  }

  static func split(_ petition: PetitionNumber) -> Phrase {
    let name = PetitionWords.number(petition)
    return Phrase(vi: "Tách kiến nghị nào khỏi \(name)?", en: "Split which from \(name)?")
  }

  static func stance(_ petition: PetitionNumber) -> Phrase {
    let name = PetitionWords.number(petition)
    return Phrase(vi: "\(name): người nêu thế nào?", en: "\(name): how does the citizen take it?")
  }

  static let noStance = Phrase(vi: "bỏ ghi", en: "clear it")
}

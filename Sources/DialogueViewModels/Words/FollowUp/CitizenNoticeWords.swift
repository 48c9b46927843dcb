import DeskKit
import DialogueCore

/// How petitioners are told of the result, and how they take it.
enum CitizenNoticeWords {
  static func manner(_ manner: CitizenNoticeContent.Manner) -> Phrase {
    switch manner {
    case .paper: Phrase(vi: "văn bản", en: "on paper")
    case .inPerson: Phrase(vi: "trực tiếp", en: "in person")
    case .phone: Phrase(vi: "điện thoại", en: "by phone")
    case .online: Phrase(vi: "trực tuyến", en: "online")
    }
  }

  static func reaction(_ kind: CitizenReaction.Kind) -> Phrase {
    switch kind {
    case .content: Phrase(vi: "đồng ý với kết quả", en: "is content")
    case .asksAgain: Phrase(vi: "kiến nghị tiếp", en: "asks again")
    }
  }
}

import DeskKit
import DialogueCore

extension Questions {
  /// Whether an item is to be taken up though its turn has not come, or was passed over.
  static func outOfTurn(_ id: AgendaItemID, _ session: Session) -> Phrase? {
    guard let item = session.agenda[id] else { return nil }
    let why: Phrase
    switch item.state {
    case .skipped: why = Phrase(vi: "đã bỏ qua", en: "was skipped")
    case .deferred: why = Phrase(vi: "đã hoãn", en: "was deferred")
    case .pending:
      guard session.agenda.next?.id != id else { return nil }
      why = Phrase(vi: "chưa đến lượt", en: "is not the next item")
    case .current, .done: return nil
    }
    let title = item.template.shortTitle
    return Phrase(vi: "Mục «\(title.vi)» ", en: "“\(title.en)” ") + why
      + Phrase(vi: ". Sang mục này ngay?", en: ". Take it up now?")
  }

  /// Asks why an item is reopened, and says that it is the current one from then on.
  static func reopening(_ id: AgendaItemID, _ session: Session) -> Phrase {
    func title(_ item: AgendaItem?) -> Wording {
      item?.template.shortTitle ?? Wording(vi: "", en: "")
    }
    let reopened = title(session.agenda[id])
    let question = Phrase(
      vi: "Mở lại và sang ngay mục «\(reopened.vi)»",
      en: "Reopen “\(reopened.en)” and go on with it"
    )
    let reason = Phrase(vi: ": lý do?", en: ": reason?")
    guard let current = session.agenda.current else { return question + reason }
    let left = title(current)
    return question + Phrase(vi: ", rời mục «\(left.vi)»", en: ", leaving “\(left.en)”") + reason
  }
}

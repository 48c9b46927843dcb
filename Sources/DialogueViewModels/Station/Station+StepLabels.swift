import DeskKit
import DialogueCore

// What one step forward or back would do with the selected conclusion.
extension Station {
  func forwardLabel(_ session: Session) -> Phrase {
    if actor.role == .chair { return Phrase(vi: "Duyệt", en: "Accept") }
    return selectedConclusion(session)?.state == .submitted
      ? Phrase(vi: "Ghi duyệt", en: "Accepted") : Phrase(vi: "Đưa trình", en: "Forward")
  }

  func backLabel(_ session: Session) -> Phrase {
    let isChair = actor.role == .chair
    return switch selectedConclusion(session)?.state {
    case .accepted: Phrase(vi: "Mở lại", en: "Reopen")
    case .draft where !isChair, .returned where !isChair: Phrase(vi: "Bỏ nháp", en: "Discard")
    case .draft, .returned, .submitted, .superseded, .void, nil:
      isChair ? Phrase(vi: "Trả lại", en: "Return") : Phrase(vi: "Thu lại", en: "Recall")
    }
  }

  private func selectedConclusion(_ session: Session) -> Conclusion? {
    guard place == .conclusions, case .conclusion(let number)? = lists.conclusions.selectedID
    else { return nil }
    return session[number]
  }
}

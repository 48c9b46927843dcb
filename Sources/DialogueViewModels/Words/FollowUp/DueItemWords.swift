import DeskKit
import DialogueCore

/// How an item of the board ended, or that its date does not press.
enum DueItemWords {
  /// None as long as its date presses.
  static func ended(_ item: DueItem, _ scene: Scene) -> Phrase? {
    switch item.state {
    case .owed, .waitsForReceipt, .waitsForCitizen, .waitsForHigherLevel, .waitsForClosing:
      return nil
    case .waitsForCondition: return Phrase(vi: "chờ điều kiện", en: "waits for its condition")
    case .dropped: return Phrase(vi: "thôi theo dõi", en: "dropped")
    case .done(let day):
      let words = Phrase(
        vi: "\(Sign.done.text(scene)) xong \(day.vietnamese)",
        en: "\(Sign.done.text(scene)) done \(day.vietnamese)"
      )
      let lateness = item.isHelping ? nil : late(day, item.deadline)
      return words + (lateness ?? Phrase(verbatim: ""))
    }
  }

  /// None for what was done in time.
  static func late(_ day: Day, _ deadline: Deadline?) -> Phrase? {
    guard let due = deadline?.due, due < day else { return nil }
    let days = due.days(until: day)
    return Phrase(
      vi: ", muộn \(days) ngày",
      en: ", \(TimeWords.counted(days, "day")) late"
    )
  }
}

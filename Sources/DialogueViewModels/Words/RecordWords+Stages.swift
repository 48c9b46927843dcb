import DeskKit
import DialogueCore

extension RecordWords {
  /// That the session was put off, and to when if that was said.
  static func postponed(to date: PlannedDate?) -> Phrase {
    let words = Phrase(vi: "hoãn hội nghị", en: "session postponed")
    guard case .day(let day)? = date else { return words }
    return words + Phrase(vi: " đến \(day.vietnamese)", en: " to \(day.vietnamese)")
  }
}

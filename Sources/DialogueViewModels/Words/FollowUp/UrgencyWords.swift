import DeskKit
import DialogueCore

/// How near a date is: by a word and, beside it, by a sign, so that no colour is needed.
enum UrgencyWords {
  /// None where nothing is owed by a date.
  static func left(_ urgency: Urgency, daysLeft: Int) -> Phrase? {
    switch urgency {
    case .overdue(let days): TimeWords.overdue(days: days)
    case .today: Phrase(vi: "HẠN HÔM NAY", en: "DUE TODAY")
    case .withinDay, .withinThreeDays, .withinWeek, .later:
      Phrase(vi: "còn \(daysLeft) ngày", en: "\(TimeWords.counted(daysLeft, "day")) left")
    case .none: nil
    }
  }

  static func sign(_ urgency: Urgency) -> Sign? {
    switch urgency {
    case .overdue: .urgent
    case .today, .withinDay, .withinThreeDays: .needed
    case .withinWeek: .next
    case .later, .none: nil
    }
  }
}

import VietnameseText

/// A term that has no date as long as something has not happened, or never has one.
///
/// Nothing here is reckoned from the day on which it was set: a date that nobody said is not
/// invented. Once the event is known, `Deadline(begun:on:calendar:)` gives the date.
package enum OpenTerm: Codable, Hashable, Sendable {
  /// So many days after an event that is still to come.
  case after(event: String, days: DayCount)
  /// So many days after each time that something happens: every outage starts its own.
  case perOccurrence(event: String, days: DayCount)
  /// So many days before or after the day of another duty.
  case duty(name: String, days: DayCount)
  /// Once a condition holds, or so many days after that.
  case condition(text: String, days: DayCount?)
  /// Again and again; each date is known once the one before it has passed.
  case recurring(each: Recurrence)
  /// No date at all, only how urgent it is: "khẩn trương", "thường xuyên".
  case urgency(word: String)

  /// The days to count once the event is known.
  package var days: DayCount? {
    switch self {
    case .after(_, let days), .perOccurrence(_, let days), .duty(_, let days): days
    case .condition(_, let days): days
    case .recurring, .urgency: nil
    }
  }

  /// Whether a day gives it a date.
  package var canBegin: Bool {
    switch self {
    case .after, .perOccurrence, .duty, .recurring: true
    case .condition(_, let days): days != nil
    case .urgency: false
    }
  }

  /// Whether it waits for something that comes about once, on one day.
  package var waitsForOneDay: Bool {
    switch self {
    case .after, .duty, .condition: true
    case .perOccurrence, .recurring, .urgency: false
    }
  }

  /// The words that were said of it; none for a recurrence.
  package var words: String? {
    switch self {
    case .after(let words, _), .perOccurrence(let words, _), .duty(let words, _),
      .condition(let words, _), .urgency(let words):
      words
    case .recurring: nil
    }
  }

  func check() throws(DeadlineError) {
    if let words, Self.fit(words) != words { throw .wordsUnfit }
    if let days {
      try days.check()
      guard days.count > 0 || isOfDuty else { throw .countsBackwards(days.count) }
    }
    if case .recurring(let recurrence) = self { try recurrence.check() }
  }

  private var isOfDuty: Bool {
    if case .duty = self { true } else { false }
  }

  /// The longest words that a term may have.
  static let longestWords = 200

  /// Words in one line that can stand in a rule's written form; nil when nothing is left of them.
  static func fit(_ text: String) -> String? {
    let clean = PrintableText.cleaned(text, keepingNewlines: false)
    let words = clean.split { $0.isWhitespace }.joined(separator: " ")
    guard !words.isEmpty, words.count <= longestWords, !words.contains("|") else { return nil }
    return words
  }
}

extension OpenTerm: CustomStringConvertible, LosslessStringConvertible {
  /// The term written as `+5d after EVENT`, `+5d each EVENT`, `-5wd of DUTY`, `when CONDITION`,
  /// `+10d when CONDITION`, `monthly 25` or `none WORDS`; nil for any other form.
  package init?(_ text: String) {
    if let recurrence = Recurrence(text) {
      self = .recurring(each: recurrence)
      return
    }
    var words = text.split(separator: " ").map(String.init)
    let days = words.first.flatMap { DayCount($0) }
    if days != nil { words.removeFirst() }
    guard let joint = words.first, let said = Self.fit(words.dropFirst().joined(separator: " "))
    else { return nil }
    switch (joint, days) {
    case ("after", let days?) where days.count > 0: self = .after(event: said, days: days)
    case ("each", let days?) where days.count > 0: self = .perOccurrence(event: said, days: days)
    case ("of", let days?): self = .duty(name: said, days: days)
    case ("when", let days?) where days.count > 0: self = .condition(text: said, days: days)
    case ("when", nil): self = .condition(text: said, days: nil)
    case ("none", nil): self = .urgency(word: said)
    default: return nil
    }
  }

  package var description: String {
    switch self {
    case .after(let event, let days): "\(days) after \(event)"
    case .perOccurrence(let event, let days): "\(days) each \(event)"
    case .duty(let name, let days): "\(days) of \(name)"
    case .condition(let text, let days): (days.map { "\($0) " } ?? "") + "when \(text)"
    case .recurring(let recurrence): recurrence.description
    case .urgency(let word): "none \(word)"
    }
  }
}

import VietnameseText

/// Reads the term out of a promise as it is spoken: "xong trước 25/4/2024", "10 ngày làm việc".
///
/// Marks and case do not matter. Where a text names several terms, one that says by when goes before
/// one that counts days, and the first of its kind wins.
package enum DeadlinePhrase {
  /// The term in `text` that has a date, nil when there is none that is sure.
  ///
  /// A day without a year is the next such day on or after `today`; so is a month or a quarter.
  package static func rule(in text: String, today: Day) -> DeadlineRule? {
    let words = PhraseWords(text)
    let dates = SpokenDates(today: today)
    // The moon's days are others than the sun's.
    guard !words.isOfMoon else { return nil }
    if let counted = words.beginnings.lazy.compactMap(dates.counted).first { return counted.rule }
    return first(in: words, dates.period) ?? first(in: words, dates.ruleAfterLead)
      ?? first(in: words, dates.term) ?? wholeText(words, dates)
  }

  /// Whether days are counted there from or before a day that is named, in a way no rule holds.
  package static func countsFromNamedDay(_ text: String, today: Day) -> Bool {
    let dates = SpokenDates(today: today)
    let counted = PhraseWords(text).beginnings.lazy.compactMap(dates.counted).first
    return counted.map { $0.rule == nil } ?? false
  }

  /// The term in `text` that has no date yet, or none at all; nil when there is none that is sure.
  ///
  /// Read clause by clause, so that an event ends where its clause does. To be asked where a term is
  /// wanted: a whole speech has many an "hằng năm" that sets none.
  package static func openTerm(in text: String) -> OpenTerm? {
    let clauses = text.split { ",;.!?…\n".contains($0) }.map { PhraseWords(String($0)) }
    let terms = SpokenOpenTerms()
    return clauses.lazy.compactMap { clause in
      clause.beginnings.lazy.compactMap(terms.counted).first
        ?? clause.beginnings.lazy.compactMap(terms.recurring).first
    }.first ?? (clauses.count == 1 ? clauses.first.flatMap(terms.whole) : nil)
  }

  private static func first(
    in words: PhraseWords,
    _ read: (PhraseWords) -> DeadlineRule?
  ) -> DeadlineRule? {
    words.beginnings.lazy.compactMap(read).first
  }

  /// A bare date is a term only where nothing else is said: petitions are full of other dates.
  private static func wholeText(_ words: PhraseWords, _ dates: SpokenDates) -> DeadlineRule? {
    var words = words
    guard let span = dates.span(&words), words.isAtEnd else { return nil }
    return span.rule(for: .by)
  }
}

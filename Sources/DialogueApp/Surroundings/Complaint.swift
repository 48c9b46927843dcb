package import DeskKit

/// A failure as it is told once, at the top: where, what, and what to do.
package struct Complaint: Error, Equatable, Sendable {
  /// A path, a place in a file, a flag: what the user can look at.
  package let place: String

  package let what: Phrase

  /// What the user can do, as a sentence; empty where nothing helps.
  package let remedy: Phrase

  package init(_ place: String, _ what: Phrase, remedy: Phrase = Phrase(verbatim: "")) {
    self.place = place
    self.what = what
    self.remedy = remedy
  }

  /// What and the remedy without the place, for a status line.
  package var sentence: Phrase {
    [what + ".", remedy].filter { !$0.vi.isEmpty }.joined(separator: " ")
  }

  /// The line on standard error.
  package func line(_ language: Language) -> String {
    "doithoai: \(place): \(sentence(language))"
  }
}

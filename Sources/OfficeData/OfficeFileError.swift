package import VietnameseText

/// What is wrong with a data file, as facts; the sentence is made where it is shown.
package struct OfficeFileError: Error, Equatable, Sendable {
  package let path: String

  /// Counts from 1; nil when the whole file is at fault.
  package let line: Int?

  /// The key as it is nested in the file, such as `announcement.term`; nil for the file itself.
  package let key: String?

  package let problem: Problem

  package init(path: String, line: Int? = nil, key: String? = nil, problem: Problem) {
    self.path = path
    self.line = line
    self.key = key
    self.problem = problem
  }

  /// The place as an editor takes it: `data/rulesets/x.yaml:12`.
  package var place: String {
    line.map { "\(path):\($0)" } ?? path
  }

  /// The ways in which a data file can be wrong.
  package enum Problem: Equatable, Sendable {
    /// There is no such file; `known` are the names one could have meant.
    case notFound(known: [String])
    /// It is a folder, a pipe or a device, or may not be read.
    case notReadable
    /// Longer than any file that people write, in bytes.
    case tooLong(limit: Int)
    /// The bytes are no UTF-8 text.
    case notText
    /// A word of YAML that stands for what another place says.
    case alias(String)
    /// It is written for the fonts of before Unicode, and nobody said to convert it.
    case notUnicode(LegacyEncoding)
    /// The text breaks the rules of YAML; the reader's own words.
    case notYAML(reason: String)
    case missingKey(expected: [String])
    case unknownKey(expected: [String])
    case duplicateKey
    /// `found` is the offending text as written.
    case badValue(found: String, expected: Expectation)
    /// The same key was given to two entries of one list.
    case usedTwice(found: String)
    /// A name that stands for nothing in the list it points into.
    case unknownName(found: String, known: [String])
    /// A ruleset that inherits, by whatever way, from itself.
    case inheritsFromItself
  }

  /// What a value should have been.
  package enum Expectation: Equatable, Sendable {
    case mapping
    case list
    /// Words, without control characters, at most so many letters.
    case text(atMost: Int?)
    /// Small letters without marks, digits and hyphens.
    case key
    case number(ClosedRange<Int>)
    case yesOrNo
    case oneOf([String])
    /// `2024-05-24`.
    case day
    /// `2024-05-24`, or a quarter `quý II/2024`.
    case dayOrQuarter
    /// `09-02`, of every year.
    case monthAndDay
    /// `08:00`.
    case timeOfDay
    /// Any form of `DeadlineRule`.
    case deadlineRule
    /// `5 min`, `30 s`.
    case duration
    /// As many entries as the agenda has items.
    case entries(Int)
    /// One of these forms, where `n` is a number.
    case form([String])
  }
}

import DialogueCore
import VietnameseText

/// What the words on the minutes line are, told by their first sign.
enum LineReading: Equatable, Sendable {
  /// Words of whoever is latched.
  case statement(String)

  /// An answer of the unit asked first, second …; 0 is the lead.
  case answer(String, place: Int)

  case promise(String)

  /// What the chair concluded: on the latched petition, or with `==` on all of them.
  case conclusion(String, isGeneral: Bool)
  case note(String)

  /// `s/cũ/mới/`: a correction of the selected entry.
  case correction(old: String, new: String)

  init(_ text: String) {
    let text = text.trimmed
    let rest = String(text.dropFirst()).trimmed
    switch LineSign(beginning: text) {
    case .answer:
      let place = text.prefix { String($0) == LineSign.answer.mark }.count
      self = .answer(String(text.dropFirst(place)).trimmed, place: place - 1)
    case .promise: self = .promise(rest)
    case .conclusion:
      let isGeneral = rest.hasPrefix(LineSign.conclusion.mark)
      let words = isGeneral ? String(rest.dropFirst()).trimmed : rest
      self = .conclusion(words, isGeneral: isGeneral)
    case .note: self = .note(rest)
    case .plain: self = .statement(rest)
    case .correction: self = Self.correction(text) ?? .statement(text)
    case .speaker, .late, .block, nil: self = .statement(text)
    }
  }

  /// The words without their sign.
  var words: String {
    switch self {
    case .statement(let words), .answer(let words, _), .promise(let words),
      .conclusion(let words, _), .note(let words):
      words
    case .correction(_, let new): new
    }
  }

  var kind: MinutesEntry.Kind {
    switch self {
    case .statement, .correction: .statement
    case .answer: .answer
    case .promise: .promise
    case .conclusion: .conclusion
    case .note: .note
    }
  }

  /// The same words, where whoever is latched speaks them: of an answerer they are an answer.
  func spoken(by latch: LineLatch) -> LineReading {
    if case .statement(let words) = self, latch.isAnswer == true {
      .answer(words, place: 0)
    } else {
      self
    }
  }

  private static func correction(_ text: String) -> LineReading? {
    let parts = text.dropFirst(LineSign.correction.mark.count).split(
      separator: "/",
      omittingEmptySubsequences: false
    )
    guard parts.count >= 2, !parts[0].isEmpty else { return nil }
    return .correction(old: String(parts[0]), new: String(parts[1]))
  }
}

/// Words that begin with the time at which they were said: `(09:30) …`.
struct LateWords: Equatable, Sendable {
  let hour: Int
  let minute: Int
  let words: String

  /// `09:30`.
  var time: String { "\(TimeWords.padded(hour)):\(TimeWords.padded(minute))" }

  init?(_ text: String) {
    guard LineSign(beginning: text) == .late, let close = text.firstIndex(of: ")") else {
      return nil
    }
    let time = text[text.index(after: text.startIndex)..<close].split(separator: ":")
    guard time.count == 2, let hour = Int(time[0]), let minute = Int(time[1]),
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    self.hour = hour
    self.minute = minute
    words = String(text[text.index(after: close)...]).trimmed
  }
}

import DialogueCore
import Foundation

extension DataNode {
  /// Words in the composed form, without control characters, never empty.
  func text(atMost limit: Int? = nil) throws -> String {
    guard let written else { throw unexpected(.text(atMost: limit)) }
    let text = written.precomposedStringWithCanonicalMapping
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let isClean = text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    guard isClean, !text.isEmpty, limit.map({ text.count <= $0 }) ?? true else {
      throw unexpected(.text(atMost: limit))
    }
    return text
  }

  /// Small letters without marks, digits and hyphens; also what a file may be called.
  func identifier() throws -> String {
    guard let written, written.isOfficeIdentifier else { throw unexpected(.key) }
    return written
  }

  func number(in range: ClosedRange<Int>) throws -> Int {
    guard let number = written.flatMap({ Int($0) }), range.contains(number) else {
      throw unexpected(.number(range))
    }
    return number
  }

  func flag() throws -> Bool {
    switch written {
    case "true": true
    case "false": false
    default: throw unexpected(.yesOrNo)
    }
  }

  func day() throws -> Day {
    guard let day = written.flatMap({ Day($0) }) else { throw unexpected(.day) }
    return day
  }

  /// `09-02`: a month, and a day that some month has.
  func monthAndDay() throws -> (month: Int, day: Int) {
    // A leap year has every day.
    guard let day = written.flatMap({ Day("2024-\($0)") }) else { throw unexpected(.monthAndDay) }
    return (day.month, day.day)
  }

  func deadlineRule() throws -> DeadlineRule {
    guard let rule = written.flatMap({ DeadlineRule($0) }) else {
      throw unexpected(.deadlineRule)
    }
    return rule
  }

  /// A value of an enumeration, spelled with small letters and underscores.
  func choice<Choice>(_ type: Choice.Type = Choice.self) throws -> Choice
  where Choice: CaseIterable & RawRepresentable<String> {
    let spelled = written
    guard let choice = Choice.allCases.first(where: { $0.rawValue.snakeCase == spelled }) else {
      throw unexpected(.oneOf(Choice.allCases.map(\.rawValue.snakeCase)))
    }
    return choice
  }

  /// Seconds, written `5 min`, `30 s`, `5 phút` or `1 phút 30 giây`.
  func seconds() throws -> Int {
    let words = (written ?? "").split(separator: " ")
    var seconds = 0
    for pair in stride(from: 0, to: words.count, by: 2) {
      guard pair + 1 < words.count, let count = Int(words[pair]), 0...600 ~= count,
        let unit = Self.secondsOfUnit[String(words[pair + 1])]
      else { throw unexpected(.duration) }
      seconds += count * unit
    }
    guard seconds > 0 else { throw unexpected(.duration) }
    return seconds
  }

  func wording() throws -> Wording {
    try wording(atMost: nil)
  }

  func wording(atMost limit: Int?) throws -> Wording {
    let fields = try fields(["vi", "en"])
    return Wording(
      vi: try fields.required("vi").text(atMost: limit),
      en: try fields.required("en").text(atMost: limit)
    )
  }

  func list<Value>(_ read: (DataNode) throws -> Value) throws -> [Value] {
    try items().map(read)
  }

  /// A list whose entries go by different names.
  func list<Value>(
    by name: (Value) -> String,
    _ read: (DataNode) throws -> Value
  ) throws -> [Value] {
    var seen: Set<String> = []
    return try items().map { node in
      let value = try read(node)
      guard seen.insert(name(value)).inserted else {
        throw node.error(.usedTwice(found: name(value)))
      }
      return value
    }
  }

  private static let secondsOfUnit = ["s": 1, "giây": 1, "min": 60, "phút": 60]
}

extension String {
  /// Whether the text may name an entry or a file: `law-2025`.
  var isOfficeIdentifier: Bool {
    !isEmpty && !hasPrefix("-")
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// `chairOrAssigned` as the data files spell it: `chair_or_assigned`.
  var snakeCase: String {
    reduce(into: "") { spelled, letter in
      if letter.isUppercase { spelled += "_" }
      spelled += letter.lowercased()
    }
  }
}

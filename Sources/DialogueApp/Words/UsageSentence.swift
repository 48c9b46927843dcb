/// A sentence of the argument parser with gaps for what the user wrote, in both languages.
///
/// The parts stand around the gaps: one more than there are gaps, alike in both.
struct UsageSentence: Sendable {
  let en: [String]
  let vi: [String]

  /// The sentences that a wrong command line leads to.
  static let all = [
    UsageSentence(
      en: ["Unknown option '", "'. Did you mean '", "'?"],
      vi: ["không có tùy chọn '", "'. Có phải '", "'?"]
    ),
    UsageSentence(en: ["Unknown option '", "'"], vi: ["không có tùy chọn '", "'"]),
    UsageSentence(en: ["Missing expected argument '", "'"], vi: ["thiếu '", "'"]),
    UsageSentence(en: ["Missing one of: '", "'"], vi: ["thiếu một trong: '", "'"]),
    UsageSentence(en: ["Missing value for '", "'"], vi: ["thiếu giá trị của '", "'"]),
    UsageSentence(en: ["Unexpected argument '", "'"], vi: ["thừa '", "'"]),
    UsageSentence(en: ["", " unexpected arguments: '", "'"], vi: ["thừa ", " từ: '", "'"]),
    UsageSentence(
      en: ["The option '", "' does not take any value, but '", "' was specified."],
      vi: ["tùy chọn '", "' không nhận giá trị, đã viết '", "'."]
    ),
    UsageSentence(
      en: ["The value '", "' is invalid for '", "'. Please provide one of the following:"],
      vi: ["giá trị '", "' không hợp với '", "'. Chọn một trong:"]
    ),
    UsageSentence(
      en: ["The value '", "' is invalid for '", "'. Please provide one of ", "."],
      vi: ["giá trị '", "' không hợp với '", "'. Chọn một trong ", "."]
    ),
    UsageSentence(
      en: ["The value '", "' is invalid for '", "'"],
      vi: ["giá trị '", "' không hợp với '", "'"]
    ),
    UsageSentence(
      en: ["Give either --plan or the flags of a plan, not both."],
      vi: ["chỉ dùng --plan hoặc các tùy chọn của kế hoạch, không dùng cả hai."]
    ),
    UsageSentence(en: ["Give --plan, or also ", "."], vi: ["cần --plan, hoặc thêm ", "."]),
    UsageSentence(
      en: ["--desk is a number from 1 to 99."],
      vi: ["--desk là số từ 1 đến 99."]
    ),
    UsageSentence(
      en: ["--take-over and --view exclude each other."],
      vi: ["--take-over và --view không đi cùng nhau."]
    ),
    UsageSentence(en: ["Usage: ", ""], vi: ["Cách dùng: ", ""]),
    UsageSentence(en: ["  See '", "' for more information."], vi: ["  Xem '", "'."]),
  ]

  /// The Vietnamese of `line`, nil when it is another sentence.
  func vietnamese(of line: String) -> String? {
    guard var rest = en.first.flatMap({ Self.after($0, in: line[...]) }) else { return nil }
    var words = vi.first ?? ""
    for (english, vietnamese) in zip(en.dropFirst(), vi.dropFirst()).dropLast() {
      guard let gap = Self.gap(before: english, in: rest) else { return nil }
      words += gap + vietnamese
      rest = rest.dropFirst(gap.count + english.count)
    }
    guard en.count > 1 else { return rest.isEmpty ? words : nil }
    // The last part is where the line ends: what the user wrote may hold quotation marks too.
    guard let end = en.last, rest.hasSuffix(end) else { return nil }
    words += rest.dropLast(end.count) + (vi.last ?? "")
    return words.replacing("' and '", with: "' và '").replacing("' or '", with: "' hoặc '")
  }

  private static func after(_ start: String, in text: Substring) -> Substring? {
    text.hasPrefix(start) ? text.dropFirst(start.count) : nil
  }

  /// What stands before the next part.
  private static func gap(before part: String, in text: Substring) -> Substring? {
    text.indices.first { text[$0...].hasPrefix(part) }.map { text[..<$0] }
  }
}

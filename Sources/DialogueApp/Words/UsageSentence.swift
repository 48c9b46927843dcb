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
      en: ["Can't generate completion scripts for '", "'."],
      vi: ["không viết được lệnh gõ tắt cho '", "'."]
    ),
    UsageSentence(
      en: ["Can't autodetect a supported shell."],
      vi: ["không nhận ra cửa sổ lệnh đang dùng."]
    ),
    UsageSentence(
      en: ["Please use --generate-completion-script=<shell> with one of:"],
      vi: ["Dùng --generate-completion-script= cùng một trong:"]
    ),
    UsageSentence(en: ["Invalid option: ", ""], vi: ["không có tùy chọn ", ""]),
    UsageSentence(en: ["Help:  ", ""], vi: ["Trợ giúp:  ", ""]),
    UsageSentence(en: ["Usage: ", " <subcommand>"], vi: ["Cách dùng: ", " <lệnh>"]),
    UsageSentence(en: ["Usage: ", " <options>"], vi: ["Cách dùng: ", " <tùy-chọn>"]),
    UsageSentence(
      en: ["Usage: ", " [<options>] ", ""],
      vi: ["Cách dùng: ", " [<tùy-chọn>] ", ""]
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

extension UsageSentence {
  /// The options that every verb has from the parser.
  static let ownOptions = [
    UsageSentence(en: ["Show the version."], vi: ["Cho xem số phiên bản."]),
    UsageSentence(en: ["Show help information."], vi: ["Cho xem trợ giúp này."]),
    UsageSentence(
      en: ["Show subcommand help information."],
      vi: ["Cho xem trợ giúp của một lệnh."]
    ),
  ]

  /// What the parser itself writes in help, a line each.
  static let help =
    [
      UsageSentence(
        en: ["OVERVIEW: Show subcommand help information."],
        vi: ["TÓM TẮT: Cho xem trợ giúp của một lệnh."]
      ),
      UsageSentence(en: ["OVERVIEW: ", ""], vi: ["TÓM TẮT: ", ""]),
      UsageSentence(en: ["USAGE: ", " <subcommand>"], vi: ["CÁCH DÙNG: ", " <lệnh>"]),
      UsageSentence(
        en: ["USAGE: ", " [<subcommands> ...]"],
        vi: ["CÁCH DÙNG: ", " [<lệnh> ...]"]
      ),
      UsageSentence(en: ["USAGE: ", " <options>"], vi: ["CÁCH DÙNG: ", " <tùy-chọn>"]),
      UsageSentence(
        en: ["USAGE: ", " [<options>] ", ""],
        vi: ["CÁCH DÙNG: ", " [<tùy-chọn>] ", ""]
      ),
      UsageSentence(en: ["USAGE: ", ""], vi: ["CÁCH DÙNG: ", ""]),
      UsageSentence(en: ["ARGUMENTS:"], vi: ["THAM SỐ:"]),
      UsageSentence(en: ["OPTIONS:"], vi: ["TÙY CHỌN:"]),
      UsageSentence(en: ["SUBCOMMANDS:"], vi: ["LỆNH:"]),
      UsageSentence(en: ["  <subcommands>"], vi: ["  <lệnh>"]),
      UsageSentence(
        en: ["", " (values: ", "; default: ", ")"],
        vi: ["", " (chọn: ", "; mặc định: ", ")"]
      ),
      UsageSentence(en: ["", " (values: ", ")"], vi: ["", " (chọn: ", ")"]),
      UsageSentence(en: ["", " (default: ", ")"], vi: ["", " (mặc định: ", ")"]),
      UsageSentence(
        en: ["  See '", " <subcommand>' for detailed help."],
        vi: ["  Xem '", " <lệnh>' để biết từng lệnh."]
      ),
    ]
    + ownOptions.map { UsageSentence(en: [""] + $0.en, vi: [""] + $0.vi) }
}

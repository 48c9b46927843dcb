import DeskKit
import DialogueApp
import Testing

struct HelpSheetTests {
  private let help = """
    OVERVIEW: Một câu đủ dài để phải xuống dòng.

    Nơi ở:  trong thư mục này, hoặc ở nơi khác được nêu

    USAGE: doithoai x <số> [--lang <vi|en>] [--folder <dir>] <subcommand>

    OPTIONS:
      --lang <vi|en>          Ngôn ngữ. (values: vi, en; default: vi)
      -h, --help              Show help information.

      See 'doithoai help <subcommand>' for detailed help.
    """

  @Test func `the parser's headings and remarks become Vietnamese and words go on below words`() {
    let sheet = HelpSheet(in: .vi, columns: 44).text(help)
    #expect(
      sheet == """
        TÓM TẮT: Một câu đủ dài để phải xuống dòng.

        Nơi ở:  trong thư mục này, hoặc ở nơi khác
                được nêu

        CÁCH DÙNG: doithoai x <số> [--lang <vi|en>]
                   [--folder <dir>] <lệnh>

        TÙY CHỌN:
          --lang <vi|en>          Ngôn ngữ. (chọn:
                                  vi, en; mặc định:
                                  vi)
          -h, --help              Cho xem trợ giúp
                                  này.

          Xem 'doithoai help <lệnh>' để biết từng
          lệnh.
        """
    )
  }

  @Test func `English help keeps its headings`() {
    let sheet = HelpSheet(in: .en, columns: 200).text(help)
    #expect(sheet == help)
  }

  @Test(arguments: [1, 2, 10, 30])
  func `a narrow screen loses no word`(columns: Int) {
    let sheet = HelpSheet(in: .en, columns: columns).text(help)
    #expect(sheet.filter { !$0.isWhitespace } == help.filter { !$0.isWhitespace })
  }

  @Test func `a version and a script are no help`() {
    #expect(HelpSheet.isHelp(help))
    #expect(!HelpSheet.isHelp("1.0.0"))
    let script = "'(-h --help)'{-h,--help}'[Show help information.]'"
    #expect(
      HelpSheet(in: .vi, columns: 80).completions(script)
        == "'(-h --help)'{-h,--help}'[Cho xem trợ giúp này.]'"
    )
    #expect(HelpSheet(in: .en, columns: 80).completions(script) == script)
  }
}

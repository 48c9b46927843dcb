import Testing

struct HelpTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private func page(_ words: [String], _ language: String) throws -> HelpPage {
    let answer = try program.run(words + ["--lang", language])
    try #require(answer.code == 0, "\(answer.errors)")
    return HelpPage(text: answer.output)
  }

  /// The whole program and each verb of its help.
  private var commands: [[String]] {
    get throws {
      let names = try page(["--help"], "en").names.filter { !$0.hasPrefix("-") }
      try #require(names.count >= 17)
      return [["--help"]] + names.map { ["help", $0] }
    }
  }

  @Test func `every verb and every option has its help in both languages`() throws {
    for command in try commands {
      let english = try page(command, "en")
      let vietnamese = try page(command, "vi")
      #expect(english.names == vietnamese.names)
      #expect(!english.names.isEmpty)
      for (en, vi) in zip(english.entries, vietnamese.entries) {
        #expect(!en.words.isEmpty, "\(command) \(en.label)")
        #expect(vi.words.holdsVietnamese, "\(command) \(vi.label)")
        #expect(vi.words != en.words)
      }
    }
  }

  @Test func `what a verb does is said in the language that was asked for`() throws {
    for command in try commands {
      let english = try #require(page(command, "en").lines.first)
      let vietnamese = try #require(page(command, "vi").lines.first)
      #expect(english.hasPrefix("OVERVIEW: "))
      #expect(vietnamese.hasPrefix("TÓM TẮT: "))
      #expect(vietnamese.dropFirst(9).holdsVietnamese)
    }
  }

  @Test func `no word of the parser's own English is left in Vietnamese help`() throws {
    let english = [
      "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "subcommand", "<options>",
      "Show ", "See ", "values:", "default:", "<session>", "<file>", "<dir>", "<number>", "yyyy",
      "hh:mm",
    ]
    for command in try commands {
      let page = try page(command, "vi")
      #expect(english.filter { page.text.contains($0) } == [], "\(command)")
      #expect(page.text.contains("CÁCH DÙNG: doithoai"))
    }
  }

  @Test(arguments: ["vi", "en"])
  func `help fits into eighty columns`(language: String) throws {
    for command in try commands + [["help", "help"]] {
      let long = try page(command, language).lines.filter { $0.count > 80 }
      #expect(long == [], "\(command)")
    }
  }

  @Test func `without the flag the locale chooses the language of help`() throws {
    let vietnamese = try program.run(["help", "list"], lang: "vi_VN.UTF-8")
    #expect(
      vietnamese.output.hasPrefix("TÓM TẮT: Liệt kê các hội nghị.\n\nCÁCH DÙNG: doithoai list")
    )
    let unsaid = try program.run(["list", "--help"], lang: "C")
    #expect(unsaid.output == vietnamese.output)
    #expect(try program.run(["list", "--help"]).output.hasPrefix("OVERVIEW: List the sessions.\n"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions describe options in the language that was asked for`(shell: String) throws {
    let english = try program.run("--generate-completion-script", shell, "--lang", "en")
    let vietnamese = try program.run("--generate-completion-script", shell, "--lang", "vi")
    #expect(vietnamese.code == 0)
    #expect(!vietnamese.output.contains("Show help information."))
    #expect(!vietnamese.output.contains("List the sessions."))
    let isDescribing = shell != "bash"
    #expect(english.output.contains("List the sessions.") == isDescribing)
    #expect(vietnamese.output.contains("Liệt kê các hội nghị.") == isDescribing)
    #expect(vietnamese.output.contains("Cho xem trợ giúp này.") == isDescribing)
  }

  @Test(arguments: ["vi", "en"])
  func `the version is a number in every language`(language: String) throws {
    let answer = try program.run("--version", "--lang", language)
    #expect(answer.output.split(separator: ".").count == 3)
    #expect(answer.output.allSatisfy { $0.isNumber || $0 == "." || $0 == "\n" })
  }
}

extension StringProtocol {
  /// Whether a letter stands in it that English has not.
  fileprivate var holdsVietnamese: Bool { contains { $0.isLetter && !$0.isASCII } }
}

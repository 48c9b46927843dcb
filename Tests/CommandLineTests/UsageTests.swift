import Testing

struct UsageTests {
  @Test(arguments: [
    "bogus", "--colour", "show", "deadline --from yesterday --rule +3wd", "record x --as king",
    "export x biography", "secretary x --desk 0", "new --name a",
    "new --plan a --title b", "--lang fr list", "secretary x --view --take-over",
  ])
  func `a wrong usage ends with 2 and says so in one line first`(usage: String) throws {
    let program = try Program()
    let words = usage.split(separator: " ").map(String.init)
    let answer = try program.run(words)
    #expect(answer.code == 2)
    #expect(answer.output == "")
    #expect(answer.errors.hasPrefix("doithoai: command line: "))
  }

  @Test func `a wrong usage is said in the language that was asked for`() throws {
    let answer = try Program().run(["list", "--bogus", "--lang", "vi"])
    #expect(answer.code == 2)
    #expect(answer.errors.hasPrefix("doithoai: dòng lệnh: không có tùy chọn '--bogus'"))
    #expect(answer.errors.contains("Cách dùng: doithoai list"))
    let vietnamese = try Program().run(["show"], lang: "vi_VN.UTF-8")
    #expect(vietnamese.errors.hasPrefix("doithoai: dòng lệnh: thiếu '<hội-nghị>'"))
  }

  @Test(arguments: [
    ("secretary x --desk 0", "--desk là số từ 1 đến 99."),
    ("chair x --view --take-over", "--take-over và --view không đi cùng nhau."),
    ("due --within -1", "thiếu giá trị của '--within <số-ngày>'"),
    ("due --within 40000", "--within là số ngày từ 0 đến 36600."),
    ("show x --petition 1 --task 2", "--petition và --task không đi cùng nhau."),
    ("follow-up --as hall", "--as là secretary, operator hoặc chair."),
    ("new --plan a --title b", "chỉ dùng --plan hoặc các tùy chọn của kế hoạch"),
    ("new --name a", "cần --plan, hoặc thêm --authority, "),
    ("list --folder", "thiếu giá trị của '--folder <thư-mục>'"),
    ("--generate-completion-script tcsh", "không viết được lệnh gõ tắt cho 'tcsh'."),
  ])
  func `our own rules of usage speak Vietnamese as well`(usage: String, words: String) throws {
    let answer = try Program().run(usage.split(separator: " ").map(String.init), lang: "vi_VN")
    #expect(answer.code == 2)
    #expect(answer.errors.hasPrefix("doithoai: dòng lệnh: \(words)"))
    #expect(!answer.errors.contains("Error:"))
  }

  @Test(arguments: [
    "--help", "--version", "help", "record --help", "--generate-completion-script bash",
  ])
  func `help, version and completions are no errors`(usage: String) throws {
    let answer = try Program().run(usage.split(separator: " ").map(String.init))
    #expect(answer.code == 0)
    #expect(answer.errors == "")
    #expect(!answer.output.isEmpty)
  }

  @Test(arguments: ["show nowhere", "verify nowhere", "secretary nowhere", "repair ./nowhere"])
  func `a missing session is said with what to do`(usage: String) throws {
    let answer = try Program().run(usage.split(separator: " ").map(String.init))
    #expect(answer.code == 1)
    #expect(answer.errors.hasPrefix("doithoai: "))
    #expect(answer.errors.contains("nowhere"))
    #expect(answer.output == "")
  }

  @Test func `without a terminal a station says so and ends with 1`() throws {
    let program = try Program()
    let answer = try program.run("secretary", program.sample())
    #expect(answer.code == 1)
    #expect(answer.errors.contains("there is no terminal here"))
  }

  @Test func `alone and without a terminal it lists the sessions`() throws {
    let program = try Program()
    #expect(try program.run().output.contains("No sessions in"))
    _ = try program.sample()
    #expect(try program.run().output.contains("ngoc-chau-2024"))
  }

  @Test(arguments: [("en_US.UTF-8", "no such session"), ("vi_VN.UTF-8", "không có hội nghị này")])
  func `the locale chooses the language`(lang: String, words: String) throws {
    let answer = try Program().run(["show", "x"], lang: lang)
    #expect(answer.errors.contains(words))
  }

  @Test func `the flag chooses the language before the locale does`() throws {
    let answer = try Program().run("show", "x", "--lang", "vi")
    #expect(answer.errors.contains("không có hội nghị này"))
  }
}

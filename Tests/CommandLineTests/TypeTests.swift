import Testing

struct TypeTests {
  @Test(arguments: [
    (
      ["--method", "telex"], "vieetj hoaf\nTaapj th\u{7F}eer\n\nuser", "việt hòa\nTập tể\n\nuser\n"
    ),
    (["--method", "vni"], "vie65t hoa2", "việt hòa\n"),
    (["--tones", "new"], "hoaf", "hoà\n"),
    ([], "", ""),
  ])
  func `each line of keys gives a line of text`(
    options: [String],
    keys: String,
    text: String
  ) throws {
    let answer = try Program().run(["type"] + options, input: keys)
    #expect(answer == .init(output: text, errors: "", code: 0))
  }

  @Test func `an unknown method is a wrong usage`() throws {
    let answer = try Program().run("type", "--method", "viqr")
    #expect(answer.code == 2)
    #expect(answer.errors.hasPrefix("doithoai: command line: "))
  }
}

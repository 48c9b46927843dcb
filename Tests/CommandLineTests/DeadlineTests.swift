import Testing

struct DeadlineTests {
  struct Row: CustomStringConvertible {
    let from: String
    let rule: String
    let due: String
    var description: String { "\(from) \(rule)" }
  }

  @Test(arguments: [
    Row(from: "2024-05-24", rule: "+15wd", due: "2024-06-14"),
    Row(from: "2024-05-24", rule: "-7d", due: "2024-05-17"),
    Row(from: "2024-05-24", rule: "before 2024-06-15", due: "2024-06-14"),
    Row(from: "2024-05-24", rule: "month 2024-06", due: "2024-06-30"),
    Row(from: "2024-04-11", rule: "+30wd", due: "2024-05-28"),
    Row(from: "2024-04-11", rule: "by 2024-04-29", due: "2024-04-29"),
    Row(from: "2024-04-11", rule: "before 2024-04-25 17:00", due: "2024-04-25"),
    Row(from: "2024-04-11", rule: "end 2024-04", due: "2024-04-30"),
    Row(from: "2024-04-11", rule: "end 2024", due: "2024-12-31"),
    Row(from: "2024-04-11", rule: "quarter 2024-3", due: "2024-09-30"),
    Row(from: "2024-04-11", rule: "quarter 2024-2..3", due: "2024-09-30"),
    Row(from: "2024-04-11", rule: "from 2024-05-01 to 2024-05-31", due: "2024-05-31"),
    Row(from: "2024-04-11", rule: "earlier of +30wd | before 2024-04-29", due: "2024-04-28"),
  ])
  func `a rule gives its date`(row: Row) throws {
    let answer = try Program().run("deadline", "--from", row.from, "--rule", row.rule)
    #expect(answer == .init(output: "\(row.due)\n", errors: "", code: 0))
  }

  @Test func `the explanation names each day that was skipped`() throws {
    let answer = try Program().run(
      "deadline",
      "--from",
      "2024-04-26",
      "--rule",
      "+3wd",
      "--explain"
    )
    #expect(answer.lines.first == "2024-05-04")
    #expect(answer.output.contains("2024-04-30"))
    #expect(answer.output.contains("2024-05-01"))
  }

  @Test(arguments: [
    Row(from: "2024-04-18", rule: "+5d each mất nước", due: "2024-04-23"),
    Row(from: "2024-04-18", rule: "+10wd after nhận văn bản", due: "2024-05-06"),
    Row(from: "2024-05-24", rule: "-5wd of hội nghị", due: "2024-05-17"),
    Row(from: "2024-04-18", rule: "+30d when đủ điều kiện", due: "2024-05-18"),
    Row(from: "2024-04-18", rule: "weekly friday", due: "2024-04-19"),
    Row(from: "2024-04-18", rule: "monthly 25", due: "2024-04-25"),
    Row(from: "2024-04-18", rule: "quarterly", due: "2024-06-30"),
    Row(from: "2024-04-18", rule: "halfyearly", due: "2024-06-30"),
    Row(from: "2024-04-18", rule: "yearly", due: "2024-12-31"),
  ])
  func `a rule that waits has its date once its event has come`(row: Row) throws {
    let unbegun = try Program().run("deadline", "--from", row.from, "--rule", row.rule)
    #expect(unbegun.code == 1)
    let begun = try Program().run(
      "deadline",
      "--from",
      row.from,
      "--rule=\(row.rule)",
      "--begun"
    )
    #expect(begun == .init(output: "\(row.due)\n", errors: "", code: 0))
  }

  @Test func `urgency has no date, begun or not`() throws {
    let answer = try Program().run(
      "deadline",
      "--from",
      "2024-04-18",
      "--rule=none khẩn trương",
      "--begun",
      "--lang",
      "en"
    )
    #expect(
      answer
        == .init(
          output: "",
          errors: "doithoai: --rule none khẩn trương: no day is set.\n",
          code: 1
        )
    )
  }

  @Test func `an explanation says when the decided calendar ends soon`() throws {
    let late = try Program().run(
      "deadline",
      "--from",
      "2026-12-01",
      "--rule",
      "+5wd",
      "--explain",
      "--lang",
      "en"
    )
    #expect(late.output.contains("days off are decided until 2026-12-31 only"))
    let early = try Program().run(
      "deadline",
      "--from",
      "2026-08-03",
      "--rule",
      "+5wd",
      "--explain",
      "--lang",
      "en"
    )
    #expect(!early.output.contains("decided until"))
  }
}

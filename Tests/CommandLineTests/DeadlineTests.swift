import Testing

struct DeadlineTests {
  struct Row: CustomStringConvertible {
    let from: String
    let rule: String
    let due: String
    var description: String { "\(from) \(rule)" }
  }

  private func deadline(
    from day: String,
    _ rule: String,
    _ flags: String...
  ) throws -> Program.Answer {
    try Program().run(["deadline", "--from", day, "--rule", rule] + flags)
  }

  @Test(arguments: [
    Row(from: "2024-05-24", rule: "+15wd", due: "14/06/2024"),
    Row(from: "2024-05-24", rule: "-7d", due: "17/05/2024"),
    Row(from: "2024-05-24", rule: "before 2024-06-15", due: "14/06/2024"),
    Row(from: "2024-05-24", rule: "month 2024-06", due: "30/06/2024"),
    Row(from: "2024-04-11", rule: "+30wd", due: "28/05/2024"),
    Row(from: "2024-04-11", rule: "by 2024-04-29", due: "29/04/2024"),
    Row(from: "2024-04-11", rule: "before 2024-04-25 17:00", due: "25/04/2024"),
    Row(from: "2024-04-11", rule: "end 2024-04", due: "30/04/2024"),
    Row(from: "2024-04-11", rule: "end 2024", due: "31/12/2024"),
    Row(from: "2024-04-11", rule: "quarter 2024-3", due: "30/09/2024"),
    Row(from: "2024-04-11", rule: "quarter 2024-2..3", due: "30/09/2024"),
    Row(from: "2024-04-11", rule: "from 2024-05-01 to 2024-05-31", due: "31/05/2024"),
    Row(from: "2024-04-11", rule: "earlier of +30wd | before 2024-04-29", due: "28/04/2024"),
  ])
  func `a rule gives its date`(row: Row) throws {
    let answer = try deadline(from: row.from, row.rule)
    #expect(answer.output.hasSuffix("day \(row.due)\n"), "\(answer.output)")
    #expect(answer.code == 0)
  }

  @Test(arguments: [
    Row(from: "11/04/2024", rule: "trước 29/4/2024", due: "28/04/2024"),
    Row(from: "11/4/2024", rule: "before 29/4/2024", due: "28/04/2024"),
    Row(from: "11/4/2024", rule: "trước ngày 29/4", due: "28/04/2024"),
    Row(from: "2024-05-24", rule: "15 ngày làm việc", due: "14/06/2024"),
    Row(from: "24/05/2024", rule: "trong tháng 6/2024", due: "30/06/2024"),
  ])
  func `days and rules are read as papers and forms write them`(row: Row) throws {
    let answer = try deadline(from: row.from, row.rule, "--lang", "vi")
    #expect(answer.output.hasSuffix(" \(row.due)\n"), "\(answer.output)\(answer.errors)")
  }

  @Test(arguments: ["31/02/2024", "11/4", "11/04/24", "mai"])
  func `what is no day is refused`(day: String) throws {
    #expect(try Program().run("deadline", "--from", day, "--rule", "+1wd").code == 2)
    #expect(try Program().run("due", "--on", day).code == 2)
  }

  @Test func `what is no rule is refused`() throws {
    #expect(try deadline(from: "11/4/2024", "rồi tính").code == 2)
  }

  @Test func `the explanation names each day that was skipped`() throws {
    let answer = try deadline(from: "2024-04-26", "+3wd", "--explain")
    #expect(answer.lines.first == "Saturday 04/05/2024")
    #expect(answer.output.contains("30/04/2024"))
    #expect(answer.output.contains("01/05/2024"))
  }

  @Test(arguments: [
    Row(from: "2024-04-18", rule: "+5d each mất nước", due: "23/04/2024"),
    Row(from: "2024-04-18", rule: "+10wd after nhận văn bản", due: "06/05/2024"),
    Row(from: "2024-05-24", rule: "-5wd of hội nghị", due: "17/05/2024"),
    Row(from: "2024-04-18", rule: "+30d when đủ điều kiện", due: "18/05/2024"),
    Row(from: "2024-04-18", rule: "weekly friday", due: "19/04/2024"),
    Row(from: "2024-04-18", rule: "monthly 25", due: "25/04/2024"),
    Row(from: "2024-04-18", rule: "quarterly", due: "30/06/2024"),
    Row(from: "2024-04-18", rule: "halfyearly", due: "30/06/2024"),
    Row(from: "2024-04-18", rule: "yearly", due: "31/12/2024"),
  ])
  func `a rule that waits has its date once its event has come`(row: Row) throws {
    #expect(try deadline(from: row.from, row.rule).code == 1)
    let begun = try Program().run(
      "deadline",
      "--from",
      row.from,
      "--rule=\(row.rule)",
      "--begun"
    )
    #expect(begun.output.hasSuffix("day \(row.due)\n"), "\(begun.output)")
    #expect(begun.code == 0)
  }

  @Test func `urgency has no date, begun or not`() throws {
    let answer = try deadline(from: "2024-04-18", "none khẩn trương", "--begun", "--lang", "en")
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
    let late = try deadline(from: "2026-12-01", "+5wd", "--explain", "--lang", "en")
    #expect(late.output.contains("days off are decided until 31/12/2026 only"))
    let early = try deadline(from: "2026-08-03", "+5wd", "--explain", "--lang", "en")
    #expect(!early.output.contains("decided until"))
  }
}

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
  ])
  func `a rule gives its date`(row: Row) throws {
    let answer = try Program().run("deadline", "--from", row.from, "--rule=\(row.rule)")
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
}

import DialogueCoding
import DialogueCore
import Testing

@Suite struct CommandLineTests {
  @Test func `a line says what, when, by whom and of what`() throws {
    let line = try CommandLine(
      #"{ "k": "call.next", "d": {"expected": 3}, "at": "2024-05-24T08:10:00+07:00","#
        + #" "as": "operator 2", "id": "imp-1.4" }"#
    )
    #expect(
      line
        == CommandLine(
          command: .callNext(expected: 3, ending: nil),
          at: 1_716_513_000_000,
          actor: Actor(.operator, desk: 2),
          id: CommandID("imp-1.4")
        )
    )
    #expect(try CommandLine(line.text()) == line)
  }

  @Test(arguments: ["operator 2", "operator-2"])
  func `a station is named as the journal or as the command line names it`(name: String) throws {
    let line = try CommandLine(#"{"k":"close.list","as":"\#(name)"}"#)
    #expect(line.actor == Actor(.operator, desk: 2))
  }

  @Test func `a command without data needs no d`() throws {
    #expect(try CommandLine(#"{"k":"close.list"}"#) == CommandLine(command: .closeList))
  }

  @Test func `when it happened goes into the line of minutes`() throws {
    let line = try CommandLine(
      #"{"k":"write.entry","d":{"kind":"note","text":"Mất điện","speaker":{"secretary":{}}},"#
        + #""happened":"2024-05-24T08:10:00+07:00"}"#
    )
    let draft = MinutesDraft(
      kind: .note,
      text: "Mất điện",
      speaker: .secretary,
      happenedAt: 1_716_513_000_000
    )
    #expect(line.command == .writeEntry(draft))
  }

  @Test(arguments: [
    (#"[]"#, 0, JSONFault.Problem.expected(.object)),
    (#"{"d":{}}"#, 0, .missingField("k")),
    (#"{"k":"fly.away"}"#, 6, .unknownKind("fly.away")),
    (#"{"k":"close.list","x":1}"#, 19, .unknownField("x")),
    (#"{"k":"close.list","d":{"x":1}}"#, 22, .unknownField("x")),
    (#"{"k":"close.list","d":[]}"#, 22, .expected(.object)),
    (#"{"k":"call.next","d":{}}"#, 21, .missingField("expected")),
    (#"{"k":"call.next","d":{"expected":3,"endng":1}}"#, 21, .unknownField("endng")),
    (#"{"k":"close.list","at":"08:10"}"#, 24, .expected(.timestamp)),
    (#"{"k":"close.list","as":"guest"}"#, 24, .expected(.actor)),
    (
      #"{"k":"close.list","happened":"2024-05-24T08:10:00+07:00"}"#, 6,
      .nothingHappened("close.list")
    ),
    (
      #"{"k":"call.next","d":{"expected":3,"x":1},"happened":"2024-05-24T08:10:00+07:00"}"#, 21,
      .unknownField("x")
    ),
  ])
  func `a slip of the pen is a fault and never a guess`(
    text: String,
    offset: Int,
    problem: JSONFault.Problem
  ) {
    #expect(throws: JSONFault(offset: offset, problem: problem)) { try CommandLine(text) }
  }
}

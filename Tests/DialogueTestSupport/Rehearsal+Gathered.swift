package import DialogueCore

extension Rehearsal {
  /// Petition 1 was gathered by the Front, 2 comes from an earlier session, 3 was one citizen's own,
  /// and 4 was said at the meeting by the first one on the list; nobody has answered any of them.
  package static func gathered() throws(Refusal) -> Rehearsal {
    var founding = Examples.founding
    founding.ruleset = .example(
      settlementResults: PublicationRule(term: .example(.calendarDays(count: 10))),
      settlement: .example,
      grouping: .example
    )
    var rehearsal = Rehearsal(founding)
    for content in gatheredIssues {
      try rehearsal.perform(.collectIssue(content))
    }
    try rehearsal.play([
      .openSession(gapsReason: gapsReason),
      .finishItem(item: 1, beginning: 2, reason: nil),
      .finishItem(item: 2, beginning: 3, reason: nil),
      .enterRegistration(entry: Examples.citizens[0], duplicate: nil),
      .callNext(expected: 1, ending: nil),
      .startSpeech(registration: 1, follows: nil),
      .raisePetitions(source: .issue(issue: 1), contents: [PetitionContent("Ao công bị lấp")]),
      .raisePetitions(source: .issue(issue: 2), contents: [PetitionContent("Cầu treo hỏng")]),
      .raisePetitions(source: .issue(issue: 3), contents: [PetitionContent("Ngõ ngập")]),
      .raisePetitions(
        source: .speech(speech: 1, entry: nil),
        contents: [PetitionContent("Ao công bị san lấp")]
      ),
      .endSpeech(speech: 1),
      .closeSession(gapsReason: gapsReason, unheardInWriting: nil), .readBack, .adoptMinutes,
    ])
    try rehearsal.perform(.sealMinutes(records: rehearsal.records.count))
    rehearsal.wait(seconds: 90 * 86_400)
    return rehearsal
  }

  private static let gatheredIssues = [
    IssueContent(text: "Ao công", source: "Ủy ban MTTQ xã"),
    IssueContent(
      text: "Cầu treo",
      source: "YK-07, Đối thoại 20/11/2023",
      origin: IssueOrigin(journal: String(repeating: "a", count: 32), matter: "YK-07")
    ), IssueContent(text: "Ngõ", source: "Ông Lê Văn Tám, thôn Đoài"),
  ]

  /// The land office has answered that petition on the twentieth day.
  package mutating func answer(_ petition: PetitionNumber) throws(Refusal) {
    try perform(
      .issueAssignments(
        petitions: [petition],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(paper: Self.orderPaper)
      )
    )
    let assignment = AssignmentID(rawValue: session.followUp.assignments.count)
    try perform(.answerInWriting(Self.writtenAnswer([assignment])))
  }
}

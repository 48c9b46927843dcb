import DialogueCore
import DialogueTestSupport

extension Rehearsal {
  /// Petition 1 was answered and promised, 2 is asked of two units, 3 comes from a slip, slip 2 is
  /// still only a slip; two conclusions: 1 accepted on petition 2, 2 submitted on petition 1.
  static func concluded() throws(Refusal) -> Rehearsal {
    var rehearsal = try answered()
    rehearsal.wait(seconds: 60)
    try rehearsal.play([
      .draftConclusion(
        scope: .petitions(numbers: [2]),
        origin: .spoken,
        content: ConclusionContent(outcome: .noted, text: "Tiếp thu, đưa vào kế hoạch năm 2024."),
        stance: nil,
        supersedes: nil,
        submitting: true
      ),
      .draftConclusion(
        scope: .petitions(numbers: [1]),
        origin: .spoken,
        content: ruling,
        stance: nil,
        supersedes: nil,
        submitting: true
      ),
    ])
    try rehearsal.perform(.acceptConclusion(conclusion: 1, version: 1), as: .chair)
    rehearsal.wait(seconds: 60)
    return rehearsal
  }

  static let ruling = ConclusionContent(
    outcome: .assigned,
    text: "Kiểm tra giá bồi thường thửa 214, trả lời ông An bằng văn bản.",
    lead: Examples.land,
    coordinating: [Examples.justice],
    deadline: beforeMidJune
  )

  static let beforeMidJune = Day("2024-06-15").map { DeadlineRule.before(day: $0) }

  /// Petitions 1 to 3, slips 1 and 2; 1 answered with a promise, 2 asked of two units.
  static func answered() throws(Refusal) -> Rehearsal {
    var rehearsal = try raised()
    try rehearsal.play([
      .receiveSlip(slip("Đinh Thị Én", "Đề nghị sửa đường trục thôn.", Examples.roads)),
      .receiveSlip(slip("Ngô Văn Dũng", "Xin lắp đèn đường.", nil)),
      .raisePetitions(source: .slip(slip: 1), contents: [PetitionContent("Sửa đường trục thôn")]),
    ])
    rehearsal.wait(seconds: 60)
    try rehearsal.perform(
      .assignAnswer(petitions: [1], raising: nil, lead: Examples.land, coordinating: []),
      as: .chair
    )
    try rehearsal.perform(
      .assignAnswer(
        petitions: [2],
        raising: nil,
        lead: Examples.land,
        coordinating: [Examples.justice]
      )
    )
    rehearsal.wait(seconds: 60)
    let official = Speaker.official(person: nil, unit: Examples.land)
    let answer = AnswerContent(
      petitions: [1],
      unit: Examples.land,
      standing: .head,
      text: "Áp bảng giá 2024, vị trí 2; sẽ kiểm tra lại."
    )
    try rehearsal.perform(
      .recordAnswer(answer, line: MinutesDraft(kind: .answer, text: "", speaker: official))
    )
    try rehearsal.perform(
      .writeEntry(
        MinutesDraft(
          kind: .promise,
          text: "sẽ trả lời bằng văn bản trước 15/6",
          speaker: official,
          petitions: [1],
          deadline: beforeMidJune
        )
      )
    )
    return rehearsal
  }

  private static func slip(_ name: String, _ content: String, _ topic: TopicCode?) -> SlipEntry {
    SlipEntry(registrant: Registrant(name, hamlet: "Đông"), topic: topic, content: content)
  }
}

import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What an extension would come to, said before it is given.
struct ExtensionOutlookTests {
  private func lines(
    _ rehearsal: Rehearsal,
    _ rule: DeadlineRule?,
    _ target: TermExtension.Target = .assignment(id: 1),
    _ language: Language = .vi
  ) -> [String] {
    let scene = Scene(session: rehearsal.session, now: rehearsal.now, language: language)
    return ExtensionOutlook(target, rule: rule, scene).lines.map { $0(language) }
  }

  @Test func `old date, new date, days gained, sum, and how many the rules allow`() throws {
    var rehearsal = try Rehearsal.received()
    rehearsal.now = Examples.morning.advanced(byMilliseconds: 14 * 86_400_000)
    #expect(
      lines(rehearsal, .workingDays(count: 5)) == [
        "thứ Hai 10/06/2024 → thứ Hai 17/06/2024: thêm 7 ngày, 5 ngày làm việc",
        "Hạn 17/06/2024 = 10/06/2024 + 5 ngày làm việc; trừ 2 ngày nghỉ tuần.",
        "đã gia hạn 0 lần; quy chế cho tối đa 2 lần (Kế hoạch 12/KH-UBND)",
      ]
    )
  }

  @Test func `a date that is no later, and one too many, are said in words`() throws {
    var rehearsal = try Rehearsal.received()
    #expect(
      lines(rehearsal, .before(day: Rehearsal.day(10)), .assignment(id: 1), .en)[1]
        == "✗ the new date must be after the present one, 10/06"
    )
    for days in [5, 5] {
      let content = ExtensionContent(reason: "Chờ", deadline: .workingDays(count: days))
      try rehearsal.perform(.extendTerm(target: .assignment(id: 1), due: nil, content: content))
    }
    let words = lines(rehearsal, .workingDays(count: 5))
    #expect(words[0] == "hạn nay thứ Hai 24/06/2024")
    #expect(words[1] == "✗ quy chế chỉ cho gia hạn 2 lần")
    #expect(words[2].hasPrefix("đã gia hạn 2 lần"))
  }

  @Test func `where nothing runs the date is the first one`() throws {
    let rehearsal = try Rehearsal.assigned(
      .example(settlement: SettlementRule())
    )
    #expect(lines(rehearsal, nil) == ["hiện không có hạn"])
    #expect(
      lines(rehearsal, .by(day: Rehearsal.day(98)), .assignment(id: 1), .en)[0]
        == "no date is owed now; set to Friday 30/08/2024"
    )
  }

  @Test func `a milestone that waits for something has no term to extend`() throws {
    let rehearsal = try Rehearsal.noticed()
    let words = lines(rehearsal, .workingDays(count: 5), .milestone(task: 7, number: 1))
    #expect(words.count == 1)
    #expect(words[0].hasPrefix("chưa có thời hạn"))
  }
}

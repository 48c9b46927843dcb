import DeskKit
import DialogueCore
import DialogueViewModels
import Testing

/// A rule in words, and the words read again.
struct RuleWordsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let rule: String
    let vi: String
    let en: String
    var testDescription: String { rule }

    init(_ rule: String, _ vi: String, _ en: String) {
      self.rule = rule
      self.vi = vi
      self.en = en
    }
  }

  static let dated: [Row] = [
    Row("+30wd", "30 ngày làm việc", "30 working days"),
    Row("before 2024-04-29", "trước 29/04/2024", "before 29/04/2024"),
    Row("by 2024-04-29", "đến hết 29/04/2024", "by 29/04/2024"),
    Row("month 2024-06", "trong tháng 6/2024", "within 6/2024"),
    Row("end 2024-04", "hết tháng 4/2024", "by the end of 4/2024"),
    Row("end 2024", "hết năm 2024", "by the end of 2024"),
    Row("quarter 2024-3", "trong quý III/2024", "within quarter III of 2024"),
    Row("quarter 2024-2..3", "trong quý II–III/2024", "within quarters II–III of 2024"),
    Row(
      "from 2024-05-01 to 2024-05-31",
      "từ 01/05/2024 đến 31/05/2024",
      "from 01/05/2024 to 31/05/2024"
    ),
    Row(
      "before 2024-04-25 17:00",
      "trước 17:00 ngày 25/04/2024",
      "before 17:00 on 25/04/2024"
    ),
  ]

  static let undated: [Row] = [
    Row(
      "+10wd after nhận văn bản",
      "10 ngày làm việc kể từ khi nhận văn bản",
      "10 working days after: nhận văn bản"
    ),
    Row("+5d each mất nước", "5 ngày mỗi lần mất nước", "5 days each time: mất nước"),
    Row("-5wd of hội nghị", "5 ngày làm việc trước hội nghị", "5 working days before: hội nghị"),
    Row("+1d of biên bản", "1 ngày sau khi xong biên bản", "1 day after the duty: biên bản"),
    Row("when có mặt bằng", "khi có mặt bằng", "when: có mặt bằng"),
    Row(
      "+30d when bố trí vốn",
      "30 ngày từ khi đủ điều kiện bố trí vốn",
      "30 days once it holds: bố trí vốn"
    ),
    Row("weekly friday", "thứ Sáu hằng tuần", "every Friday"),
    Row("weekly", "hằng tuần", "weekly"),
    Row("monthly", "hằng tháng", "monthly"),
    Row("monthly 25", "ngày 25 hằng tháng", "on day 25 of each month"),
    Row("quarterly", "hằng quý", "every quarter"),
    Row("halfyearly", "6 tháng một lần", "every half-year"),
    Row("yearly", "hằng năm", "every year"),
    Row("none khẩn trương", "khẩn trương", "“khẩn trương”"),
  ]

  @Test(arguments: dated + undated)
  func `a rule has its words in both languages`(row: Row) throws {
    let words = TimeWords.rule(try #require(DeadlineRule(row.rule)))
    #expect(words.vi == row.vi)
    #expect(words.en == row.en)
  }

  @Test(arguments: dated)
  func `the Vietnamese words of a dated rule are read as that rule`(row: Row) throws {
    let today = try #require(Day("2024-04-11"))
    #expect(DeadlinePhrase.rule(in: row.vi, today: today)?.description == row.rule)
  }

  @Test(arguments: undated)
  func `the Vietnamese words of a term without a date are read as that term`(row: Row) throws {
    #expect(
      DeadlinePhrase.openTerm(in: row.vi).map { DeadlineRule.open(term: $0).description }
        == row.rule
    )
  }

  @Test func `the earlier of two names both`() throws {
    let rule = try #require(DeadlineRule("earlier of +30wd | before 2024-04-29"))
    #expect(
      TimeWords.rule(rule).vi
        == "30 ngày làm việc hoặc trước 29/04/2024, tùy hạn nào trước"
    )
    #expect(
      TimeWords.rule(rule).en == "30 working days or before 29/04/2024, whichever is earlier"
    )
  }
}

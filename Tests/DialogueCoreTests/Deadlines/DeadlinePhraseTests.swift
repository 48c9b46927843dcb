import DialogueCore
import Testing

struct DeadlinePhraseTests {
  @Test(arguments: [
    ("trước 15/6", "before 2024-06-15"),
    ("Trước ngày 15/06/2024.", "before 2024-06-15"),
    ("truoc 15/6", "before 2024-06-15"),
    ("trước 10/5", "before 2025-05-10"),
    ("trước 24/5", "before 2024-05-24"),
    ("xong trước 25/4/2024", "before 2024-04-25"),
    ("UBND xã sẽ đo đạc lại, xong trước ngày 25/6 cho 12 hộ", "before 2024-06-25"),
    ("chậm nhất 20/5", "by 2025-05-20"),
    ("chậm nhất là ngày 30 tháng 6 năm 2024", "by 2024-06-30"),
    ("chậm nhất trước 30/6", "before 2024-06-30"),
    ("đến hết ngày 30.6.24", "by 2024-06-30"),
    ("hạn 1-7", "by 2024-07-01"),
    ("không quá 29/2", "by 2028-02-29"),
    ("trong tháng 6/2024", "month 2024-06"),
    ("trong tháng 6", "month 2024-06"),
    ("trong tháng 5", "month 2024-05"),
    ("trong tháng 4", "month 2025-04"),
    ("hết tháng 6", "end 2024-06"),
    ("trong tháng này", "month 2024-05"),
    ("trong tháng sau", "month 2024-06"),
    ("trong tháng sáu", "month 2024-06"),
    ("cuối tháng 12 năm nay", "end 2024-12"),
    ("trước tháng 9", "before 2024-09-01"),
    ("trước khi hết tháng 9", "end 2024-09"),
    ("trước 12/2024", "before 2024-12-01"),
    ("trong quý III/2024", "quarter 2024-3"),
    ("hết quý 2", "quarter 2024-2"),
    ("trong quý 1", "quarter 2025-1"),
    ("hết năm 2025", "end 2025"),
    ("xong trong năm nay", "end 2024"),
    ("hoàn thành trước năm 2026", "before 2026-01-01"),
    ("cuối năm", "end 2024"),
    ("10 ngày làm việc", "+10wd"),
    ("Trong 03 (ba) ngày làm việc kể từ ngày 24/5/2024", "+3wd"),
    ("5 ngày", "+5d"),
    ("trong vòng mười lăm ngày", "+15d"),
    ("ba mươi ngày làm việc", "+30wd"),
    ("hai mươi ngày", "+20d"),
    ("năm ngày", "+5d"),
    ("trong 2 tuần", "+14d"),
    ("trả lời trong 10 ngày làm việc, xong trước 25/6", "before 2024-06-25"),
    ("15/6", "by 2024-06-15"),
    ("ngày 15/6/2024", "by 2024-06-15"),
    ("tháng 7", "month 2024-07"),
  ])
  func `a spoken term becomes a rule`(phrase: String, rule: String) throws {
    #expect(DeadlinePhrase.rule(in: phrase, today: try day("2024-05-24"))?.description == rule)
  }

  @Test(arguments: [
    "", "sẽ xem xét sớm", "trước đây", "công văn số 12/UBND ngày 10/4/2024", "trước 31/6",
    "trước hết cần kiểm tra", "hai hộ", "trong tháng 13", "0 ngày", "trước 15",
    "hộ có 3 sào 5 thước", "quý vị", "trong năm hộ thì ba hộ", "trong 6 tháng",
  ])
  func `what names no term is left alone`(phrase: String) throws {
    #expect(DeadlinePhrase.rule(in: phrase, today: try day("2024-05-24")) == nil)
  }
}

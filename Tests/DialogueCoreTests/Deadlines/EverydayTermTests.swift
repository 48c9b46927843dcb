import DialogueCore
import Testing

/// Terms as people say them, on Wednesday 26/8/2026, against dates reckoned by hand.
struct EverydayTermTests {
  @Test(arguments: [
    ("thứ Sáu tuần sau", "by 2026-09-04"),
    ("thứ Ba tuần tới", "by 2026-09-01"),
    ("thứ Năm tuần sau", "by 2026-09-03"),
    ("thứ Tư tuần này", "by 2026-08-26"),
    ("chủ nhật tuần sau", "by 2026-09-06"),
    ("thu sau tuan sau", "by 2026-09-04"),
    ("xong trước thứ Sáu tuần sau", "before 2026-09-04"),
    ("trước 17 giờ thứ Sáu", "before 2026-08-28 17:00"),
    ("chậm nhất thứ Hai", "by 2026-08-31"),
    ("thứ Bảy này", "by 2026-08-29"),
    ("thứ Tư tới", "by 2026-09-02"),
    ("trước thứ Sáu ngày 4/9", "before 2026-09-04"),
    ("trong tuần này", "by 2026-08-30"),
    ("trước tuần sau", "before 2026-08-31"),
    ("cuối tuần sau", "by 2026-09-06"),
    ("15 ngày kể từ ngày 01/9/2026", "by 2026-09-16"),
    ("trong vòng 15 ngày, tính từ ngày 1 tháng 9", "by 2026-09-16"),
    ("5 ngày kể từ ngày mai", "by 2026-09-01"),
    ("10 ngày làm việc kể từ hôm nay", "+10wd"),
    ("trong 3-5 ngày", "+5d"),
    ("3 đến 5 ngày", "+5d"),
    ("3 – 5 ngày làm việc", "+5wd"),
    ("1 tuần 2 ngày", "+9d"),
    ("trong sáu tuần", "+42d"),
    ("sáu tuần nữa", "+42d"),
    ("hết hôm nay", "by 2026-08-26"),
    ("trước ngày mai", "before 2026-08-27"),
    ("ngày 15 tháng sau", "by 2026-09-15"),
    ("hết tháng năm", "end 2027-05"),
    ("trong tháng tư", "month 2027-04"),
    ("cuối tháng này", "end 2026-08"),
    ("cuối tháng sau", "end 2026-09"),
    ("trong quý này", "quarter 2026-3"),
    ("trong quý sau", "quarter 2026-4"),
    ("hết quý tư", "quarter 2026-4"),
    ("hết năm sau", "end 2027"),
    ("trước 2027", "before 2027-01-01"),
    ("đến hết ngày 30/9", "by 2026-09-30"),
    ("hai mươi mốt ngày", "+21d"),
    ("hai mươi tư ngày", "+24d"),
    ("mười lăm ngày làm việc", "+15wd"),
    ("trong năm ngày", "+5d"),
  ])
  func `an everyday term is read as it is meant`(phrase: String, rule: String) throws {
    #expect(DeadlinePhrase.rule(in: phrase, today: try day("2026-08-26"))?.description == rule)
  }

  @Test(arguments: [
    "thứ Ba tuần này", "thứ Sáu tuần sau nữa", "thứ Hai ngày 4/9", "thứ Ba đầu tháng 9",
    "10 ngày làm việc kể từ ngày 01/9", "10 ngày làm việc từ ngày 01/9",
    "10 ngày từ đầu tháng 9", "10 ngày trước ngày 1/9", "5 ngày trước", "cách đây 5 ngày",
    "công văn số 15 ngày 10/4", "trong 6 tháng 10 ngày", "sau 3 tháng 10 ngày",
    "trong 3-5 tháng", "trong 3-5 hộ", "hoàn thành 2/3 khối lượng", "trong 1/3 diện tích",
    "từ trước đến nay chưa có", "trong 2000 hộ", "trong 1.500 hộ", "trong tháng 6-7",
    "trong tháng 9 và tháng 10", "đầu tháng 9", "giữa tháng sau", "trước rằm tháng 7",
    "trước 15/8 âm lịch", "mùng 5 tháng 9", "hạn mồng 3 tuần sau", "ngày kia", "ngày mốt",
    "một trăm hai mươi ngày", "hai mốt ngày", "hai tư ngày", "5 ngày một lần",
    "quá hạn 15 ngày", "năm 2026 ngày nào cũng có", "ngày 5 tuần sau",
    "đến hôm nay chưa xong", "trước 15/6/202", "trước ngày 15/9 hằng năm",
  ])
  func `what is unsure is refused, not guessed`(phrase: String) throws {
    #expect(DeadlinePhrase.rule(in: phrase, today: try day("2026-08-26")) == nil)
  }

  @Test(arguments: [
    "10 ngày làm việc kể từ ngày 01/9", "10 ngày trước ngày 1/9", "10 ngày từ tháng 9",
  ])
  func `a count from a named day that no rule holds is told apart`(phrase: String) throws {
    #expect(DeadlinePhrase.countsFromNamedDay(phrase, today: try day("2026-08-26")))
    #expect(DeadlinePhrase.openTerm(in: phrase) == nil)
  }
}

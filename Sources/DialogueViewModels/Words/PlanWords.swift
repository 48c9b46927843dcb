import DeskKit

/// Labels of the plan's form.
enum PlanWords {
  static let form = Phrase(vi: "KẾ HOẠCH", en: "PLAN")
  static let title = Phrase(vi: "Tên hội nghị", en: "Title")
  static let document = Phrase(vi: "Số kế hoạch", en: "Plan number")
  static let dated = Phrase(vi: "Ngày ký", en: "Dated")
  static let day = Phrase(vi: "Ngày họp", en: "Day")
  static let start = Phrase(vi: "Giờ khai mạc", en: "Opens at")
  static let quarter = Phrase(vi: "hoặc quý", en: "or quarter")
  static let year = Phrase(vi: "Năm", en: "Year")
  static let venue = Phrase(vi: "Địa điểm", en: "Venue")
  static let channel = Phrase(vi: "Hình thức", en: "Format")
  static let topics = Phrase(vi: "Nội dung", en: "Matters")
  static let audience = Phrase(vi: "Thành phần", en: "Audience")
  static let chair = Phrase(vi: "Chủ trì", en: "Chair")
}

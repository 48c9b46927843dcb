import DeskKit

/// Labels of fields that several forms after the meeting share.
enum FollowUpLabels {
  static let on = Phrase(vi: "Ngày", en: "Day")
  static let paperNumber = Phrase(vi: "Số văn bản", en: "Paper no.")
  static let paperDate = Phrase(vi: "Ngày văn bản", en: "Paper dated")
  static let assignment = Phrase(vi: "Việc giao", en: "Assignment")
  static let every = Phrase(vi: "tất cả", en: "all")
  static let words = Phrase(vi: "Nội dung", en: "Words")
  static let proof = Phrase(vi: "Minh chứng", en: "Proof")
  static let lead = Phrase(vi: "Chủ trì", en: "Lead")
  static let coordinating = Phrase(vi: "Phối hợp", en: "With")
  static let officer = Phrase(vi: "Người phụ trách", en: "Officer")

  static let paperDateMissing = Phrase(
    vi: "thiếu ngày văn bản",
    en: "the date of the paper is missing"
  )
  static let paperNumberMissing = Phrase(
    vi: "thiếu số văn bản",
    en: "the number of the paper is missing"
  )
  static let noSuchPetition = Phrase(
    vi: "số kiến nghị cách nhau bằng dấu phẩy: 3, 4",
    en: "numbers of petitions parted by commas: 3, 4"
  )

  static func unknownUnits(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(vi: "không có đơn vị: \(list)", en: "no such unit: \(list)")
  }
}

import DeskKit

/// What stands between `<` and `>` in help: one name for one thing, whichever verb takes it.
enum ValueName {
  static let session = Phrase(vi: "hội-nghị", en: "session")
  static let file = Phrase(vi: "tệp", en: "file")
  static let folder = Phrase(vi: "thư-mục", en: "dir")
  static let fileOrFolder = Phrase(vi: "tệp|thư-mục", en: "file|folder")
  static let name = Phrase(vi: "tên", en: "name")
  static let words = Phrase(vi: "lời", en: "words")
  static let number = Phrase(vi: "số", en: "number")
  static let day = Phrase(vi: "năm-tháng-ngày", en: "yyyy-mm-dd")
  static let time = Phrase(vi: "giờ:phút", en: "hh:mm")
  static let days = Phrase(vi: "số-ngày", en: "days")
  static let unit = Phrase(vi: "đơn-vị", en: "unit")
  static let station = Phrase(vi: "bàn", en: "station")
  static let rule = Phrase(vi: "quy-tắc", en: "rule")
  static let sample = Phrase(vi: "mẫu", en: "sample")
  static let paper = Phrase(vi: "văn-bản", en: "paper")

  /// Values that are the same in every language, one of which is to be written.
  static func oneOf(_ values: String) -> Phrase { Phrase(verbatim: values) }
}

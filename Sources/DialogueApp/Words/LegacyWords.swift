import DeskKit
import VietnameseText

/// What is said of files and lines that are no Unicode.
enum LegacyWords {
  static func sentence(_ encoding: LegacyEncoding) -> Phrase {
    Phrase(
      vi: "chữ Việt viết theo bảng mã \(encoding.name), không phải Unicode",
      en: "Vietnamese text in \(encoding.name), not in Unicode"
    )
  }

  static func remedy(_ encoding: LegacyEncoding) -> Phrase {
    Phrase(
      vi: "Thêm --encoding \(encoding.rawValue) để đổi khi đọc, hoặc lưu lại tệp bằng UTF-8.",
      en: "Add --encoding \(encoding.rawValue) to convert it, or save the file as UTF-8."
    )
  }

  static let notText = Phrase(vi: "không phải văn bản UTF-8", en: "it is not UTF-8 text")
}

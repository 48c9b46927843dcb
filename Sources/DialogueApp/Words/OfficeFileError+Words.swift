import DeskKit
import OfficeData
import VietnameseText

extension Complaint {
  /// A data file that is missing or wrong, with the key at fault.
  init(_ error: OfficeFileError) {
    let key = error.key.map { "\($0): " } ?? ""
    self.init(
      error.place,
      Phrase(verbatim: key) + error.problem.sentence,
      remedy: error.problem.remedy
    )
  }
}

extension OfficeFileError.Problem {
  fileprivate var sentence: Phrase {
    switch self {
    case .notFound: Phrase(vi: "không có tệp này", en: "there is no such file")
    case .notReadable: Phrase(vi: "không đọc được", en: "it cannot be read")
    case .tooLong(let limit):
      Phrase(
        vi: "dài quá \(limit / 1_048_576) MiB",
        en: "it is longer than \(limit / 1_048_576) MiB"
      )
    case .notText: Phrase(vi: "không phải văn bản UTF-8", en: "it is not UTF-8 text")
    case .alias(let name):
      Phrase(
        vi: "không dùng bí danh YAML (*\(name)); viết lại nội dung ở đó",
        en: "aliases of YAML (*\(name)) are not taken; write there what it stands for"
      )
    case .notUnicode(let encoding): LegacyWords.sentence(encoding)
    case .notYAML(let reason):
      Phrase(vi: "sai cú pháp YAML: \(reason)", en: "not YAML: \(reason)")
    case .missingKey: Phrase(vi: "thiếu khóa", en: "a key is missing")
    case .unknownKey: Phrase(vi: "không có khóa này", en: "there is no such key")
    case .duplicateKey: Phrase(vi: "khóa viết hai lần", en: "the key stands twice")
    case .badValue(let found, _):
      Phrase(vi: "giá trị \"\(found)\" không hợp lệ", en: "the value \"\(found)\" is not valid")
    case .usedTwice(let found):
      Phrase(vi: "\"\(found)\" dùng hai lần", en: "\"\(found)\" is used twice")
    case .unknownName(let found, _):
      Phrase(vi: "không có \"\(found)\"", en: "there is no \"\(found)\"")
    case .inheritsFromItself:
      Phrase(vi: "quy chế kế thừa chính nó", en: "the ruleset inherits from itself")
    }
  }

  fileprivate var remedy: Phrase {
    switch self {
    case .notFound(let known), .unknownName(_, let known): Self.oneOf(known)
    case .missingKey(let expected), .unknownKey(let expected): Self.oneOf(expected)
    case .notUnicode(let encoding): LegacyWords.remedy(encoding)
    case .badValue(_, let expected):
      Phrase(vi: "Cần \(expected.name.vi).", en: "Expected \(expected.name.en).")
    case .notReadable, .tooLong, .notText, .alias, .notYAML, .duplicateKey, .usedTwice,
      .inheritsFromItself:
      Phrase(vi: "Sửa tệp rồi làm lại.", en: "Correct the file and try again.")
    }
  }

  private static func oneOf(_ names: [String]) -> Phrase {
    guard !names.isEmpty else {
      return Phrase(vi: "Kiểm tra lại đường dẫn.", en: "Check the path.")
    }
    let list = names.joined(separator: ", ")
    return Phrase(vi: "Có: \(list).", en: "Known: \(list).")
  }
}

extension OfficeFileError.Expectation {
  fileprivate var name: Phrase {
    switch self {
    case .mapping: Phrase(vi: "các cặp khóa: giá trị", en: "keys with values")
    case .list: Phrase(vi: "một danh sách", en: "a list")
    case .text(let limit?):
      Phrase(vi: "chữ, nhiều nhất \(limit) ký tự", en: "text of at most \(limit) letters")
    case .text(nil): Phrase(vi: "chữ", en: "text")
    case .key:
      Phrase(vi: "chữ thường không dấu, số, gạch nối", en: "small letters, digits, hyphens")
    case .number(let range):
      Phrase(
        vi: "số từ \(range.lowerBound) đến \(range.upperBound)",
        en: "a number from \(range.lowerBound) to \(range.upperBound)"
      )
    case .yesOrNo: Phrase(vi: "true hoặc false", en: "true or false")
    case .oneOf(let names):
      Phrase(
        vi: "một trong: \(names.joined(separator: ", "))",
        en: "one of \(names.joined(separator: ", "))"
      )
    case .day: Phrase(vi: "ngày như 2024-05-24", en: "a day such as 2024-05-24")
    case .dayOrQuarter:
      Phrase(
        vi: "2024-05-24, quý II/2024 hoặc quý II, III/2024",
        en: "2024-05-24, quý II/2024 or quý II, III/2024"
      )
    case .monthAndDay: Phrase(vi: "tháng-ngày như 09-02", en: "a month and day such as 09-02")
    case .timeOfDay: Phrase(vi: "giờ như 08:00", en: "a time such as 08:00")
    case .deadlineRule: Phrase(verbatim: "+30wd, -7d, before 2024-04-29, by …, month 2024-06")
    case .duration: Phrase(verbatim: "5 min, 30 s")
    case .entries(let count):
      Phrase(vi: "\(count) mục như chương trình", en: "\(count) entries as in the agenda")
    case .form(let forms): Phrase(verbatim: forms.joined(separator: " | "))
    }
  }
}

import DeskKit
import DialogueCoding

extension JSONFault {
  /// What is wrong and at which byte, without a full stop.
  var sentence: Phrase {
    problem.sentence
      + Phrase(vi: " (byte \(offset))", en: " (byte \(offset))")
  }
}

extension JSONFault.Problem {
  fileprivate var sentence: Phrase {
    switch self {
    case .expected(let expectation):
      Phrase(vi: "cần có \(expectation.name.vi)", en: "expected \(expectation.name.en)")
    case .duplicateKey(let key):
      Phrase(vi: "khóa \"\(key)\" có hai lần", en: "the key \"\(key)\" stands twice")
    case .unknownEscape: Phrase(vi: "dấu \\ không hợp lệ", en: "unknown escape")
    case .needlessEscape: Phrase(vi: "dấu \\ không cần thiết", en: "needless escape")
    case .rawCharacter(let scalar):
      Phrase(
        vi: "ký tự U+\(String(scalar, radix: 16)) phải viết bằng \\u",
        en: "U+\(String(scalar, radix: 16)) must be escaped"
      )
    case .loneSurrogate: Phrase(vi: "nửa ký tự UTF-16", en: "lone surrogate")
    case .notUTF8: Phrase(vi: "không phải UTF-8", en: "not UTF-8")
    case .byteOrderMark: Phrase(vi: "có dấu BOM", en: "byte order mark")
    case .tooDeep(let limit):
      Phrase(vi: "lồng quá \(limit) tầng", en: "nested deeper than \(limit)")
    case .notAnInteger: Phrase(vi: "không phải số nguyên", en: "not an integer")
    case .leadingZero: Phrase(vi: "số có số 0 ở đầu", en: "number with a leading zero")
    case .negativeZero: Phrase(vi: "số âm không", en: "negative zero")
    case .integerTooLarge: Phrase(vi: "số quá lớn", en: "number out of range")
    case .trailingBytes: Phrase(vi: "thừa chữ ở cuối", en: "text after the end")
    case .missingField(let field):
      Phrase(vi: "thiếu trường \"\(field)\"", en: "the field \"\(field)\" is missing")
    case .unknownField(let field):
      Phrase(vi: "không có trường \"\(field)\"", en: "there is no field \"\(field)\"")
    case .unknownKind(let kind):
      Phrase(vi: "không có lệnh \"\(kind)\"", en: "there is no command \"\(kind)\"")
    case .nothingHappened(let kind):
      Phrase(
        vi: "\"happened\" chỉ dùng cho lệnh ghi diễn biến biên bản, không dùng cho \"\(kind)\"",
        en: "\"happened\" goes with lines of the minutes only, not with \"\(kind)\""
      )
    case .notA(let type):
      Phrase(vi: "giá trị không hợp với \(type)", en: "the value is no \(type)")
    }
  }
}

extension JSONExpectation {
  fileprivate var name: Phrase {
    switch self {
    case .value: Phrase(vi: "một giá trị", en: "a value")
    case .key: Phrase(vi: "một khóa", en: "a key")
    case .colon: Phrase(vi: "dấu hai chấm", en: "a colon")
    case .commaOrEnd: Phrase(vi: "dấu phẩy hoặc dấu đóng", en: "a comma or the end")
    case .endOfString: Phrase(vi: "dấu nháy đóng", en: "a closing quote")
    case .object: Phrase(vi: "một đối tượng {…}", en: "an object {…}")
    case .array: Phrase(vi: "một danh sách […]", en: "an array […]")
    case .string: Phrase(vi: "một chuỗi", en: "a string")
    case .integer: Phrase(vi: "một số nguyên", en: "an integer")
    case .bool: Phrase(vi: "true hoặc false", en: "true or false")
    case .null: Phrase(verbatim: "null")
    case .field(let name): Phrase(vi: "trường \"\(name)\"", en: "the field \"\(name)\"")
    case .timestamp:
      Phrase(
        vi: "thời điểm như 2024-05-24T08:10:00+07:00",
        en: "a time such as 2024-05-24T08:10:00+07:00"
      )
    case .commandID:
      Phrase(
        vi: "mã của lệnh: không để trống, không có dấu cách hay ký tự điều khiển",
        en: "the name of a command: not empty, without blanks and control characters"
      )
    case .actor:
      Phrase(vi: "tên máy: secretary, operator-2 …", en: "a station: secretary, operator-2 …")
    case .fingerprint: Phrase(vi: "64 chữ số thập lục phân", en: "64 hexadecimal digits")
    case .number(let number): Phrase(vi: "số \(number)", en: "the number \(number)")
    }
  }
}

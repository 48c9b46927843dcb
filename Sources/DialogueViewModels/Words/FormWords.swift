import DeskKit
import DialogueCore
import VietnameseText

/// Labels of fields and what is wrong in them.
enum FormWords {
  static let otherPersonID = "other"

  static let name = Phrase(vi: "Họ và tên", en: "Name")
  static let nameOrNone = Phrase(vi: "Họ tên (nếu nêu)", en: "Name (if given)")
  static let hamlet = Phrase(vi: "Thôn, tổ", en: "Hamlet")
  static let topic = Phrase(vi: "Lĩnh vực", en: "Topic")
  static let content = Phrase(vi: "Nội dung", en: "Content")
  static let form = Phrase(vi: "Xưng hô", en: "Address as")
  static let birthYear = Phrase(vi: "Năm sinh", en: "Born")
  static let address = Phrase(vi: "Địa chỉ", en: "Address")
  static let phone = Phrase(vi: "Điện thoại", en: "Phone")
  static let capacity = Phrase(vi: "Tư cách", en: "Capacity")
  static let organisation = Phrase(vi: "Tổ chức", en: "For")
  static let groupSize = Phrase(vi: "Số người", en: "People")
  static let timesRaised = Phrase(vi: "Đã nêu (lần)", en: "Raised before")
  static let coPetitioners = Phrase(vi: "Cùng ý kiến", en: "Together with")
  static let attachments = Phrase(vi: "Tài liệu", en: "Papers")
  static let answerWanted = Phrase(vi: "Trả lời", en: "Answer")
  static let channel = Phrase(vi: "Cách đăng ký", en: "Channel")
  static let queueClass = Phrase(vi: "Diện ưu tiên", en: "Class")
  static let duplicate = Phrase(vi: "Trùng", en: "Duplicate")
  static let writtenBy = Phrase(vi: "Người viết", en: "Written by")
  static let unit = Phrase(vi: "Đơn vị", en: "Unit")
  static let person = Phrase(vi: "Người trả lời", en: "Person")
  static let position = Phrase(vi: "Chức vụ", en: "Position")
  static let kindOfTurn = Phrase(vi: "Loại lượt", en: "Kind")
  static let answersTo = Phrase(vi: "Về kiến nghị", en: "On petition")
  static let begunAt = Phrase(vi: "Bắt đầu lúc", en: "Began at")
  static let time = Phrase(vi: "Giờ", en: "Time")
  static let resumesAt = Phrase(vi: "Họp lại lúc", en: "Resumes at")
  static let reason = Phrase(vi: "Lý do", en: "Reason")
  static let ground = Phrase(vi: "Căn cứ", en: "Ground")
  static let document = Phrase(vi: "Văn bản (nếu có)", en: "Document (if any)")
  static let signsAs = Phrase(vi: "Ký với tư cách", en: "Signs as")
  static let secretary = Phrase(vi: "Thư ký", en: "Secretary")
  static let chair = Phrase(vi: "Chủ tọa", en: "Chair")
  static let signsOtherwise = Phrase(vi: "khác (theo chức vụ)", en: "other (by position)")
  static let refusalToSign = Phrase(vi: "Không ký vì", en: "Would not sign because")
  static let minutes = Phrase(vi: "Số phút", en: "Minutes")
  static let shortTitle = Phrase(vi: "Tên ngắn", en: "Short title")
  static let addedAtTable = Phrase(vi: "thêm tại hội nghị", en: "added at the session")

  static let sealed = Phrase(vi: "đã niêm, để trống là giữ nguyên", en: "sealed; empty keeps it")
  static let otherPerson = Phrase(vi: "người khác trùng tên", en: "another person")
  static let answerDuplicate = Phrase(
    vi: "người trùng tên đang chờ: chọn ở ô Trùng",
    en: "someone of that name waits: answer the Duplicate field"
  )
  static let changedMeanwhile = Phrase(
    vi: "bàn khác vừa sửa: đã nạp bản mới, chữ vừa gõ còn nguyên; xem lại rồi Enter",
    en: "another station has just changed it: here it is with your words; look and press Enter"
  )
  static let needsTime = Phrase(vi: "cần giờ hh:mm", en: "needs a time hh:mm")
  static let needsNumber = Phrase(vi: "cần một số", en: "needs a number")

  static let writtenByChoices = [
    Choice(id: "citizen", label: Phrase(vi: "công dân tự ghi", en: "the citizen")),
    Choice(id: "desk", label: Phrase(vi: "bàn ghi hộ", en: "the desk, for them")),
  ]

  /// The keys of a form, at its foot: as many of them as a width takes.
  static func hint(_ kind: any DeskForm, width: Int) -> Phrase {
    let goesOn = kind is RegistrationForm && !kind.isAmending
    let next = Phrase(vi: "Tab/↓ ô sau · ", en: "Tab/↓ next field · ")
    let saving = Phrase(
      vi: "Enter, F5 ghi và nhận người tiếp",
      en: "Enter, F5 record, then the next"
    )
    let short =
      goesOn
      ? saving + Phrase(vi: " · Esc cất nháp", en: " · Esc keeps the draft")
      : Phrase(vi: "Enter ghi · Esc cất nháp", en: "Enter records · Esc keeps the draft")
    let hints = [next + short, short] + (goesOn ? [saving] : [])
    func fitting(_ language: Language) -> String {
      hints.map { $0(language) }.first { CellWidth.of($0) <= width } ?? short(language)
    }
    return Phrase(vi: fitting(.vi), en: fitting(.en))
  }

  /// Of a list that is entered at once, by the places of two people in it.
  static func sameInList(_ first: Int, _ second: Int) -> Phrase {
    Phrase(
      vi: "người thứ \(second) trùng với người thứ \(first): nếu là hai người, nhận riêng bằng F5",
      en: "person \(second) is the same as person \(first): if they are two, register one by F5"
    )
  }

  static func samePerson(_ number: RegistrationNumber) -> Phrase {
    Phrase(vi: "nối với \(number.text)", en: "the same as \(number.text)")
  }

  static func waits(_ number: RegistrationNumber) -> Phrase {
    Phrase(vi: "\(number.text) đang chờ", en: "\(number.text) waits")
  }

  static let turnsToWriting = Phrase(
    vi: "chuyển sang «gửi bằng văn bản», thôi chờ phát biểu",
    en: "becomes “in writing” and waits no more"
  )
  static let waitsOn = Phrase(
    vi: "vẫn chờ phát biểu, hoặc là người khác trùng tên",
    en: "still waits to speak, or is somebody else"
  )

  /// Names parted by commas.
  static func names(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  static func name(of field: RegistrationField) -> Phrase {
    switch field {
    case .form: form
    case .name: name
    case .hamlet: hamlet
    case .birthYear: birthYear
    case .address: address
    case .phone: phone
    case .capacity: capacity
    case .groupSize: groupSize
    case .topic: topic
    case .content: content
    case .attachments: attachments
    case .timesRaised: timesRaised
    case .answerWanted: answerWanted
    }
  }
}

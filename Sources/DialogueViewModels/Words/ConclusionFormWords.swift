import DeskKit
import DialogueCore

/// Titles, labels and notes of the form of a conclusion.
enum ConclusionFormWords {
  static func draft(_ scope: [PetitionNumber]) -> Phrase {
    Phrase(vi: "SOẠN KẾT LUẬN", en: "DRAFT A CONCLUSION")
      + (scope.isEmpty ? "" : " · \(PetitionWords.numbers(scope))") + savesAndSubmits
  }

  static func amend(_ number: ConclusionNumber, version: Int) -> Phrase {
    let name = ConclusionWords.number(number)
    return Phrase(
      vi: "SỬA \(name) · thành bản \(version + 1)",
      en: "AMEND \(name) · to version \(version + 1)"
    )
  }

  static func supersede(_ number: ConclusionNumber) -> Phrase {
    Phrase(vi: "THAY ", en: "SUPERSEDE ") + ConclusionWords.number(number) + savesAndSubmits
  }

  private static let savesAndSubmits = Phrase(
    vi: " · F8 ghi và trình",
    en: " · F8 saves and submits"
  )

  static let outcome = Phrase(vi: "Kết quả", en: "Outcome")
  static let lead = Phrase(vi: "Đơn vị", en: "Lead unit")
  static let coordinating = Phrase(vi: "Phối hợp", en: "With")
  static let deadline = Phrase(vi: "Thời hạn", en: "Deadline")
  static let text = Phrase(vi: "Nội dung", en: "Text")
  static let stance = Phrase(vi: "Người nêu", en: "Citizen")
  static let scope = Phrase(vi: "Phạm vi", en: "Scope")
  static let groupName = Phrase(vi: "Tên nhóm", en: "Group")
  static let supersession = Phrase(vi: "Lý do thay", en: "Reason")
  static let document = Phrase(vi: "Văn bản", en: "Document")
  static let recipient = Phrase(vi: "Nơi nhận", en: "To")
  static let guidance = Phrase(vi: "Hướng dẫn", en: "Guided to")
  static let reason = Phrase(vi: "Lý do", en: "Reason")

  static let group = Phrase(vi: "nhóm kiến nghị", en: "a group of petitions")
  static let needsUnit = Phrase(vi: "giao thì phải chọn đơn vị", en: "assigning needs a unit")
  static let needsReason = Phrase(
    vi: "không có cơ sở thì phải nêu lý do",
    en: "“no ground” needs a reason"
  )
  static let deadlineNotRead = Phrase(
    vi: "chưa hiểu hạn; ví dụ: trước 15/6 · 10 ngày làm việc · trong tháng 6/2024 · +10wd",
    en: "not understood; such as: trước 15/6 · 10 ngày làm việc · trong tháng 6/2024 · +10wd"
  )
  static let deadlineNotReckoned = Phrase(
    vi: "không tính được hạn này",
    en: "this deadline cannot be reckoned"
  )

  static func unknownUnits(_ words: [String]) -> Phrase {
    let list = words.joined(separator: ", ")
    return Phrase(vi: "không có đơn vị: \(list)", en: "no such unit: \(list)")
  }

  static func understood(_ units: [UnitID], _ session: Session) -> Phrase {
    units.map { UnitWords.short($0, session) }.joined(separator: " · ")
  }
}

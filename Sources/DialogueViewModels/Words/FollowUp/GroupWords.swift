import DeskKit
import DialogueCore

/// Titles of lists to choose from after the meeting, and what bars ask.
enum GroupWords {
  static let approveTitle = Phrase(vi: "Duyệt nhóm nào", en: "Approve which group")
  static let returnTitle = Phrase(vi: "Việc nào nhận lại", en: "Take back which")
  static let difficultyTitle = Phrase(vi: "Chỉ đạo về vướng mắc nào", en: "Which difficulty")
  static let extensionTitle = Phrase(vi: "Lần gia hạn nào", en: "Which extension")
  static let answerTitle = Phrase(vi: "Văn bản trả lời nào", en: "Which answer")
  static let escalationTitle = Phrase(vi: "Đề xuất nào", en: "Which escalation")
  static let noticeTitle = Phrase(vi: "Thông báo nào", en: "Which notice")
  static let milestoneTitle = Phrase(vi: "Mốc nào", en: "Which milestone")
  static let conditionTitle = Phrase(vi: "Điều gì đã đủ", en: "What has come to hold")
  static let taskTitle = Phrase(vi: "Thẻ nhiệm vụ nào", en: "Which task")
  static let incidentTitle = Phrase(vi: "Sự cố nào", en: "Which incident")
  static let repairTitle = Phrase(
    vi: "Sửa việc đã ghi: mới nhất trước",
    en: "Put right what is recorded: newest first"
  )

  static func approve(_ group: PetitionGroup, _ session: Session) -> Phrase {
    let lead = group.content.lead.map { UnitWords.short($0, session) }
    let numbers = group.content.petitions
    let list = PetitionWords.numbers(Array(numbers.prefix(5))) + (numbers.count > 5 ? "…" : "")
    return Phrase(
      vi: "Duyệt nhóm «\(group.content.name)», \(numbers.count) kiến nghị (\(list))",
      en: "Approve group “\(group.content.name)”, \(numbers.count) petitions (\(list))"
    ) + (lead.map { Phrase(vi: ", chủ trì ", en: ", lead ") + $0 } ?? Phrase(verbatim: "")) + "?"
  }

  static func approve(_ notice: Notice, tasks: Int) -> Phrase {
    Phrase(
      vi: "Duyệt thông báo TB-\(notice.id.text) bản \(notice.version), \(tasks) nhiệm vụ?",
      en: "Approve notice TB-\(notice.id.text) version \(notice.version), \(tasks) tasks?"
    )
  }
}

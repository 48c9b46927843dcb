import DeskKit
import DialogueCore

/// Headings and labels of a task's card.
enum TaskCardWords {
  static let place = Phrase(vi: "Địa bàn", en: "Place")
  static let notice = Phrase(vi: "Thông báo", en: "Notice")
  static let petitions = Phrase(vi: "Kiến nghị", en: "Petitions")
  static let condition = Phrase(vi: "Điều kiện", en: "Condition")
  static let missed = Phrase(vi: "Báo cáo thiếu", en: "Missed report")
  static let period = Phrase(vi: "Báo cáo", en: "Reports")
  static let urgency = Phrase(vi: "Mức khẩn", en: "Urgency")
  static let details = Phrase(vi: "Chi tiết", en: "Details")
  static let milestones = Phrase(vi: "Mốc thời hạn", en: "Milestones")
  static let indicator = Phrase(vi: "Chỉ tiêu", en: "Indicator")
  static let limit = Phrase(vi: "Hạn cho từng lần", en: "Limit for each occurrence")
  static let struck = Phrase(vi: "đã gạch", en: "struck")
  static let sealed = Phrase(
    vi: "đã niêm; lệnh «hiện riêng tư» mở ở bàn có khóa",
    en: "sealed; “show private” opens it at a desk that has the key"
  )

  static func state(_ task: NoticeTask, _ items: [DueItem], _ session: Session) -> Phrase {
    if task.struck != nil { return struck }
    guard session.followUp[task.notice]?.paper != nil else {
      return Phrase(vi: "chưa phát hành", en: "not issued")
    }
    if task.waitsForCondition {
      return Phrase(vi: "chờ điều kiện", en: "waits for its condition")
    }
    let parts = items.filter { $0.kind != .task(task.id) }
    return !parts.isEmpty && parts.allSatisfy { !$0.isOpen } && task.occurrenceLimit == nil
      ? Phrase(vi: "đã xong các mốc, chưa kết thúc theo dõi", en: "all done, not closed yet")
      : Phrase(vi: "đang thực hiện", en: "under way")
  }

  static func done(_ done: PreparationDone) -> Phrase {
    let proof = [done.via, done.proof].compactMap(\.self).joined(separator: ", ")
    let words = Phrase(vi: "xong \(done.on.vietnamese)", en: "done \(done.on.vietnamese)")
    return proof.isEmpty ? words : words + " (\(proof))"
  }

  static func reading(_ reading: IndicatorReading, _ indicator: Indicator) -> Phrase {
    let whole = reading.content.whole.map { "/\($0)" } ?? ""
    let figure = "\(reading.content.on.vietnamese): \(reading.content.count)\(whole)"
    let unit = reading.content.whole == nil ? " \(indicator.unit)" : ""
    if let reason = reading.struck {
      return Phrase(verbatim: figure + unit) + Phrase(vi: " — đã gạch: ", en: " — struck: ")
        + reason
    }
    let verdict =
      indicator.isMet(by: reading.content)
      ? Phrase(vi: ", đạt", en: ", reached") : Phrase(vi: ", chưa đạt", en: ", not reached")
    let text = reading.content.text.map { " (\($0))" } ?? ""
    return Phrase(verbatim: figure + unit) + verdict + text
  }
}

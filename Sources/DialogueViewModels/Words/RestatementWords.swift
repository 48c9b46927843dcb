import DeskKit
import DialogueCore

/// The keys that record again what was recorded wrong.
enum RestatementWords {
  /// `6 p` lists what is recorded before the session; what has no digit in a list is chosen there
  /// by its name.
  static func hint(_ what: Restatement) -> Phrase {
    switch what {
    case .plan: again("6 p «Kế hoạch»", "6 p “plan”")
    case .approval: again("6 p «Duyệt»", "6 p “approve”")
    case .delegation: again("6 p «Ủy quyền»", "6 p “delegate”")
    case .coChairs: again("6 p 9", "6 p 9")
    case .role: again("6 p 8", "6 p 8")
    case .issue: again("6, tới vấn đề ấy, s", "6, then s on the issue")
    case .newIssue: again("6 p 2", "6 p 2")
    case .task: again("6 p 4", "6 p 4")
    case .newTask: again("6 p 3", "6 p 3")
    case .announcement: again("6 p 1", "6 p 1")
    case .invitation: again("6 p 5", "6 p 5")
    case .attendance: again("6 p 6", "6 p 6")
    case .absence: again("6 p 7", "6 p 7")
    case .postponement:
      Phrase(
        vi: "^O S «Hoãn» lần nữa, với ngày đúng",
        en: "^O S “postpone” again, with the right date"
      )
    case .presiding: again(DeskAction.sessionKeys(.handOver), DeskAction.sessionKeys(.handOver))
    case .item: again("1, tới mục ấy, F", "1, then F on the item")
    case .itemMinutes: again("1, tới mục ấy, F 6", "1, then F 6 on the item")
    case .registration: again("2, tới người ấy, s", "2, then s on the person")
    case .person: again("2, tới người ấy, V", "2, then V on the person")
    case .speech: again("F3", "F3")
    case .speechStart: again("B", "B")
    case .slip: again("2, tới phiếu ấy, s", "2, then s on the slip")
    case .newSlip: again("P", "P")
    case .slipOutcome: again("2, tới phiếu ấy, : «Xử lý phiếu»", "2, then : “settle” on the slip")
    case .petition: again("4, tới kiến nghị ấy, s", "4, then s on the petition")
    case .request: again("F7", "F7")
    case .conclusion: again("5, tới kết luận ấy, s", "5, then s on the conclusion")
    case .newConclusion: again("F8", "F8")
    case .entry: again("3, tới dòng ấy, s", "3, then s on the line")
    case .entrySpeaker:
      again("3, tới dòng ấy, : «Ghi cho người khác»", "3, then : “attribute” on the line")
    case .notice: again(": «Theo dõi», tới thông báo ấy, s", ": “follow up”, then s on the notice")
    case .noticeTask: again(": «Theo dõi», tới nhiệm vụ ấy, s", ": “follow up”, then s on the task")
    case .transfer: again(": «Chuyển»", ": “hand on”")
    }
  }

  private static func again(_ vi: String, _ en: String) -> Phrase {
    Phrase(vi: "\(vi) để ghi lại cho đúng", en: "\(en) records it again, and right")
  }
}

import DeskKit
import DialogueCore

/// What takes back or reopens a row of the checklist that was recorded by mistake.
enum RepairWords {
  static let title = Phrase(vi: "Sửa việc đã ghi", en: "Put right what is recorded")

  static func repairs(
    of row: DutyRow,
    in list: Checklist
  ) -> [(label: Phrase, command: Command)] {
    switch row {
    case .duty(.approval):
      [(Phrase(vi: "Bỏ việc duyệt đã ghi", en: "Take back the approval"), .revokeApproval)]
    case .duty: []
    case .issue(let id):
      [(Phrase(vi: "Bỏ vấn đề này", en: "Drop this issue"), .dropIssue(issue: id))]
    case .task(let id):
      [
        list.task(id)?.done == nil
          ? nil
          : (
            Phrase(vi: "Mở lại: chưa chuẩn bị xong", en: "Reopen: not done yet"),
            .reopenPreparation(task: id)
          ),
        (
          Phrase(vi: "Bỏ việc này: giao nhầm", en: "Drop it: a mistake"),
          .dropPreparation(task: id)
        ),
      ].compactMap(\.self)
    case .announcement(let id):
      [
        (
          Phrase(
            vi: "Rút lần thông báo này: ghi nhầm",
            en: "Withdraw this announcement: a mistake"
          ),
          .withdrawAnnouncement(announcement: id)
        )
      ]
    case .invitation(let id):
      [
        (
          Phrase(
            vi: "Rút dòng giấy mời này: ghi nhầm",
            en: "Withdraw these invitations: a mistake"
          ),
          .withdrawInvitation(invitation: id)
        )
      ]
    }
  }
}

import DeskKit
import DialogueCore
import VietnameseText

extension Checklist {
  /// The duty with what it comes to, in one line.
  func title(of duty: Duty) -> Phrase {
    let preparation = session.preparation
    switch duty.kind {
    case .plan:
      let words = Phrase(vi: "Kế hoạch", en: "Plan")
      return duty.state == .done
        ? words : words + Phrase(vi: ": CHƯA ẤN ĐỊNH NGÀY", en: ": NO DAY YET")
    case .approval:
      return session.isApprovalOutdated
        ? Phrase(vi: "NỘI DUNG ĐỔI SAU KHI DUYỆT", en: "CONTENT CHANGED SINCE APPROVED")
        : mark(Phrase(vi: "Duyệt nội dung, thành phần", en: "Content approved"), duty)
    case .presiding: return presiding
    case .announcement:
      return DutyWords.announcement
    case .channel(let id): return DutyWords.channel(id, duty.state, session)
    case .issues:
      let issues = preparation.issues.filter { !$0.isDropped }
      return Phrase(vi: "Vấn đề tổng hợp trước", en: "Issues collected before")
        + count(issues.count)
        + backlog(issues.count { $0.content.isBacklog == true })
    case .preparedAnswers:
      return Phrase(vi: "Chuẩn bị trả lời", en: "Prepared answers") + lacking(duty)
    case .tasks: return Phrase(vi: "Việc chuẩn bị khác", en: "Other preparations") + lacking(duty)
    case .roles:
      let words = Phrase(vi: "Phân vai các bàn", en: "Who sits at which desk")
      return duty.state == .notAsked ? words + ": " + DutyWords.none : words
    case .invitations:
      let sent = preparation.invitations.filter(\.counts).reduce(0) { $0 + $1.content.count }
      return DutyWords.invitations + count(sent)
    case .attendance:
      let present = preparation.attendance.reduce(0) { $0 + $1.present }
      return Phrase(vi: "Đại biểu có mặt", en: "Delegates present")
        + count(preparation.attendance.isEmpty ? nil : present)
    case .registrations:
      return Phrase(vi: "Đăng ký trước", en: "Registered so far")
        + count(session.queue.registrations.count)
    case .agenda:
      let agenda = session.agenda
      return Phrase(
        vi: "Chương trình: \(agenda.items.count) mục, \(agenda.plannedMinutes)′",
        en: "Agenda: \(TimeWords.counted(agenda.items.count, "item")), \(agenda.plannedMinutes)′"
      )
    case .after(let owed): return mark(DutyWords.after(owed), duty)
    }
  }

  private var presiding: Phrase {
    let words = Phrase(vi: "Chủ trì: ", en: "Chair: ")
    if let delegation = session.preparation.delegation {
      return words + delegation.to.name + Phrase(vi: " (ủy quyền)", en: " (delegated)")
    }
    return words + (session.plan.chair.position ?? session.plan.chair.name)
  }

  private func mark(_ words: Phrase, _ duty: Duty) -> Phrase {
    duty.state == .missing ? words + DutyWords.notRecorded : words
  }

  private func count(_ number: Int?) -> Phrase {
    guard let number, number > 0 else { return Phrase(verbatim: ": ") + DutyWords.none }
    return Phrase(verbatim: ": \(number)")
  }

  private func backlog(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(verbatim: "") : Phrase(vi: ", tồn đọng \(count)", en: ", unsettled \(count)")
  }

  private func lacking(_ duty: Duty) -> Phrase {
    let kind: PreparationTaskContent.Kind =
      duty.kind == .preparedAnswers ? .preparedAnswer : .work
    let tasks = session.preparation.tasks.filter { !$0.isDropped && $0.content.kind == kind }
    let open = tasks.count { $0.done == nil }
    if tasks.isEmpty { return Phrase(verbatim: ": ") + DutyWords.none }
    return open == 0
      ? Phrase(verbatim: ": \(tasks.count)")
      : Phrase(vi: ": THIẾU \(open) trong \(tasks.count)", en: ": \(open) OF \(tasks.count) OPEN")
  }

  /// What shows that it was done, or who has yet to do it.
  func proof(of duty: Duty) -> Phrase {
    let preparation = session.preparation
    switch duty.kind {
    case .plan:
      let document = session.plan.document
      return Phrase(
        verbatim: [document?.number, document?.date.map(DutyWords.shortDay)]
          .compactMap(\.self).joined(separator: ", ")
      )
    case .approval:
      return Phrase(
        verbatim: preparation.approval.map {
          "\(DutyWords.shortDay($0.on)) \(LineWrap.shortenedName($0.by.name, width: 12))"
        } ?? ""
      )
    case .presiding:
      return session.ruleset.chair.delegation.map { DutyWords.delegation($0.value) }
        ?? Phrase(verbatim: "")
    case .announcement:
      let channels = session.duties.filter {
        if case .channel = $0.kind { true } else { false }
      }
      let done = channels.count { $0.state == .done }
      return Phrase(
        vi: "\(done)/\(channels.count) kênh",
        en: "\(done)/\(TimeWords.counted(channels.count, "channel"))"
      )
    case .channel(let id): return channelProof(id)
    case .issues:
      return Phrase(verbatim: preparation.issues.last { !$0.isDropped }?.content.source ?? "")
    case .preparedAnswers: return openUnits(.preparedAnswer)
    case .tasks: return openUnits(.work)
    case .roles:
      return preparation.roles.isEmpty
        ? Phrase(verbatim: "")
        : Phrase(
          vi: "\(preparation.roles.count) người",
          en: TimeWords.people(preparation.roles.count)
        )
    case .invitations: return Phrase(verbatim: duty.doneOn.map(DutyWords.shortDay) ?? "")
    case .attendance:
      return preparation.absences.isEmpty
        ? Phrase(verbatim: "")
        : Phrase(vi: "vắng ", en: "absent ") + "\(preparation.absences.count)"
    case .registrations, .agenda: return Phrase(verbatim: "")
    case .after: return Phrase(verbatim: duty.proof ?? "")
    }
  }

  private func channelProof(_ channel: ChannelID) -> Phrase {
    let told = session.preparation.announcements.filter {
      $0.counts && $0.content.channel == channel
    }.min { $0.content.on < $1.content.on }
    guard let content = told?.content else {
      return Phrase(vi: "Enter để ghi", en: "Enter records")
    }
    return Phrase(verbatim: dated(content.on, content.proof))
  }

  private func openUnits(_ kind: PreparationTaskContent.Kind) -> Phrase {
    session.openTasks.filter { $0.content.kind == kind }
      .map { UnitWords.short($0.content.unit, session) }.joined(separator: ", ")
  }
}

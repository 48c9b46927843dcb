import DialogueCore

extension PlanPaper {
  /// Who does what: the units that were asked, then what the ruleset sets.
  var tasks: [PaperBlock] {
    let sections = (unitSections + [announcement, afterwards]).filter { !$0.items.isEmpty }
    return sections.enumerated().flatMap { index, section in
      [PaperBlock.section(index + 1, section.title)] + PaperBlock.dashes(section.items)
    }
  }

  private struct Section {
    let title: String
    let items: [String]
  }

  private var unitSections: [Section] {
    let asked = dossier.plannedTasks
    var seen: Set<UnitID> = []
    return asked.map(\.content.unit).filter { seen.insert($0).inserted }.map { unit in
      Section(
        title: dossier.session.name(of: unit),
        items: asked.filter { $0.content.unit == unit }.map(words)
      )
    }
  }

  private func words(of task: PreparationTask) -> String {
    let term = task.deadline.map { " (hoàn thành \($0.taskWords))" } ?? ""
    switch task.content.kind {
    case .preparedAnswer:
      return "Chuẩn bị nội dung: \(task.content.text.inSentence)\(term)"
    case .work: return "\(task.content.text.clause)\(term)"
    }
  }

  private var announcement: Section {
    let rule = dossier.session.ruleset.announcement
    let channels = rule.channels?.value.map(\.name.vi.loweredFirst).joined(separator: ", ")
    let term = rule.term?.value.length.map { ", chậm nhất \($0) trước ngày tổ chức" } ?? ""
    let issuer = rule.issuer?.value.vi ?? "Cơ quan, đơn vị được giao"
    return Section(
      title: "Thông báo, tuyên truyền",
      items: channels.map {
        [
          """
          \(issuer) thông báo nội dung, thời gian, địa điểm tổ chức \(dossier.event) trên \
          \($0)\(term)
          """
        ]
      } ?? []
    )
  }

  private var afterwards: Section {
    Section(
      title: "Sau \(dossier.event)",
      items: [grouping, answering, publishing].compactMap(\.self)
    )
  }

  private var grouping: String? {
    let rule = dossier.session.ruleset.grouping
    guard let unit = rule.by?.value.vi else { return nil }
    let term = rule.term?.value.length.map { " trong thời hạn \($0) kể từ khi kết thúc" } ?? ""
    return "\(unit) phân nhóm kiến nghị, tham mưu giao giải quyết\(term)"
  }

  private var answering: String? {
    let rule = dossier.session.ruleset.settlement
    guard let term = rule.answerTerm?.value.length else { return nil }
    let report = rule.reportTo.map { " và báo cáo kết quả về \($0.value.vi)" } ?? ""
    return """
      Cơ quan, đơn vị được giao giải quyết trả lời công dân, tổ chức có kiến nghị\(report) trong \
      thời hạn \(term)\(rule.startEvent.map { " kể từ \($0.value.since)" } ?? "")
      """
  }

  private var publishing: String? {
    dossier.session.ruleset.settlementResults.by.map {
      "\($0.value.vi) thông báo kết quả giải quyết ý kiến, kiến nghị để Nhân dân biết"
    }
  }
}

extension StartEvent {
  /// The event after `kể từ`.
  var since: String {
    switch self {
    case .receiptOfAssignment: "ngày nhận được văn bản giao giải quyết"
    case .dateOfAssignment: "ngày ban hành văn bản giao giải quyết"
    case .dateOfNotice: "ngày ban hành thông báo kết luận"
    case .endOfConference: "ngày kết thúc hội nghị"
    }
  }
}

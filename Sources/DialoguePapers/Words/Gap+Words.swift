import DialogueCore

extension Session {
  /// What was missing, as minutes state it.
  func words(for gap: Gap) -> String {
    switch gap {
    case .dayNotFixed: "kế hoạch chưa ấn định ngày tổ chức"
    case .otherDay(let planned, let day):
      "tổ chức ngày \(day.shortVietnamese), không phải ngày \(planned.shortVietnamese) theo kế hoạch"
    case .contentNotApproved: "nội dung, đối tượng đối thoại chưa được duyệt"
    case .announcementMissing(let channel): "chưa thông báo trên \(name(of: channel))"
    case .announcementLate(let channel, let on, let due):
      "thông báo trên \(name(of: channel)) ngày \(on.shortVietnamese), chậm so với hạn "
        + due.shortVietnamese
    case .announcementLacks(let channel, let item):
      "thông báo trên \(name(of: channel)) thiếu nội dung “\(name(of: item))”"
    case .announcementOutdated: "chưa thông báo lại sau khi thay đổi kế hoạch"
    case .delegationForbidden: "quy chế không cho phép ủy quyền chủ trì"
    case .coChairMissing: "chưa có đồng chủ trì"
    case .preparedAnswerMissing(let task): "chưa có nội dung trả lời chuẩn bị trước\(of(task))"
    case .taskNotDone(let task): "chưa xong việc chuẩn bị\(of(task))"
    case .invitationsMissing: "chưa gửi giấy mời"
    case .attendanceMissing: "chưa thống kê thành phần tham dự"
    case .petitionWithoutConclusion(let petition): "\(petition.code) chưa có kết luận"
    case .conclusionNotAccepted(let conclusion):
      "kết luận số\(String.noBreak)\(conclusion.text) chưa được chủ trì thống nhất"
    case .itemNotDone(let item): "chưa xong nội dung chương trình “\(title(of: item))”"
    case .notHeard(let registration):
      "đăng ký số\(String.noBreak)\(registration.text) chưa được phát biểu"
    case .requestNotAnswered(let request): "\(asked(by: request)) chưa trả lời"
    case .roundNotClosed(let round): "đợt trả lời \(round.text) chưa kết thúc"
    case .slipNotSettled(let slip): "phiếu số\(String.noBreak)\(slip.text) chưa được xử lý"
    case .minutesNotRead: "chưa đọc lại biên bản"
    case .minutesNotAdopted: "biên bản chưa được hội nghị thông qua"
    }
  }

  private func name(of item: ItemID) -> String {
    ruleset.announcement.contents?.value.first { $0.id == item }?.name.vi ?? item.rawValue
  }

  private func title(of item: AgendaItemID) -> String {
    agenda[item]?.template.title.vi ?? item.text
  }

  private func of(_ task: PreparationTaskID) -> String {
    guard let task = preparation.tasks.first(where: { $0.id == task }) else { return "" }
    return " của \(name(of: task.content.unit))"
  }

  private func asked(by id: AnswerRequestID) -> String {
    guard let request = self[id] else { return "đơn vị được phân công" }
    return "\(name(of: request.unit)) (\(request.petition.code))"
  }
}

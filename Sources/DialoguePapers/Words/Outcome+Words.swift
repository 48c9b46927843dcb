import DialogueCore

extension Outcome {
  /// The ruling in official words; units are given by name.
  func words(lead: String?, coordinating: [String]) -> String {
    let units = Self.units(lead, coordinating)
    return switch self {
    case .assigned:
      "giao \(lead ?? "cơ quan, đơn vị phụ trách") chủ trì giải quyết"
        + (coordinating.isEmpty
          ? "" : ", phối hợp: \(coordinating.joined(separator: ", "))")
    case .explained: "đã trả lời, giải thích tại hội nghị" + units
    case .resolved: "đã giải quyết tại hội nghị" + units
    case .noted: "ghi nhận, tiếp thu ý kiến" + units
    case .inProgress(let document):
      "nội dung đang được giải quyết"
        + (document.map { " theo \($0.clause)" } ?? "") + units
    case .escalated(let body):
      "đề xuất \(body?.clause ?? "cấp có thẩm quyền") xem xét, giải quyết"
        + (body == nil ? "" : " theo thẩm quyền") + units
    case .transferred(let body):
      "chuyển \(body?.clause ?? "cơ quan có thẩm quyền") giải quyết theo thẩm quyền" + units
    case .guided(let way): "hướng dẫn công dân \(way.words)" + units
    case .noGround(let reason): "không có cơ sở giải quyết (lý do: \(reason.clause))" + units
    case .deferred(let reason):
      "chuyển nội dung sang hội nghị đối thoại sau"
        + (reason.map { " (lý do: \($0.clause))" } ?? "") + units
    }
  }

  private static func units(_ lead: String?, _ coordinating: [String]) -> String {
    let parts =
      [lead.map { "đơn vị phụ trách: \($0)" }]
      + [coordinating.isEmpty ? nil : "phối hợp: \(coordinating.joined(separator: ", "))"]
    return parts.compactMap(\.self).map { "; \($0)" }.joined()
  }
}

extension Outcome.Guidance {
  fileprivate var words: String {
    switch self {
    case .complaint: "thực hiện quyền khiếu nại theo quy định của Luật Khiếu nại"
    case .denunciation: "thực hiện quyền tố cáo theo quy định của Luật Tố cáo"
    case .lawsuit: "khởi kiện tại Tòa án nhân dân có thẩm quyền"
    case .mediation: "đề nghị hòa giải ở cơ sở"
    }
  }
}

extension OutcomeKind {
  /// The heading under which the chair's rulings of this kind stand.
  var heading: String {
    switch self {
    case .explained: "Nội dung đã trả lời, giải thích tại hội nghị"
    case .resolved: "Nội dung đã giải quyết"
    case .noted: "Nội dung ghi nhận, tiếp thu"
    case .assigned: "Giao cơ quan, đơn vị, cá nhân phụ trách giải quyết"
    case .inProgress: "Nội dung đang được giải quyết"
    case .escalated: "Đề xuất cấp có thẩm quyền"
    case .transferred: "Chuyển cơ quan khác giải quyết theo thẩm quyền"
    case .guided: "Hướng dẫn công dân thực hiện theo quy định"
    case .noGround: "Nội dung không có cơ sở giải quyết"
    case .deferred: "Nội dung để lại hội nghị đối thoại sau"
    }
  }

  /// The kind in a count: `đã giải quyết 02`.
  var counted: String {
    switch self {
    case .explained: "đã trả lời, giải thích"
    case .resolved: "đã giải quyết"
    case .noted: "ghi nhận, tiếp thu"
    case .assigned: "giao giải quyết"
    case .inProgress: "đang giải quyết"
    case .escalated: "đề xuất cấp có thẩm quyền"
    case .transferred: "chuyển cơ quan khác"
    case .guided: "hướng dẫn theo quy định"
    case .noGround: "không có cơ sở giải quyết"
    case .deferred: "để lại hội nghị sau"
    }
  }

  /// The order in which minutes tell what the chair ruled.
  static let inMinutes: [OutcomeKind] = [
    .resolved, .explained, .assigned, .inProgress, .noted, .escalated, .transferred, .guided,
    .noGround, .deferred,
  ]
}

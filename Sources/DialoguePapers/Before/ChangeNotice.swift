import DialogueCore

/// That a session is put off, called off, or held otherwise than announced.
struct ChangeNotice {
  let dossier: Dossier
  let change: Change

  /// What became of what people were told.
  enum Change: Equatable {
    case postponed(reason: String, until: PlannedDate?)
    case cancelled(reason: String)
    /// The plan that was announced before.
    case amended(from: Plan)
  }

  /// The newest change of the session, where there was one that was not taken back since.
  init?(_ dossier: Dossier) {
    guard let change = Self.newestChange(of: dossier.session) else { return nil }
    self.dossier = dossier
    self.change = change
  }

  static func isNeeded(in session: Session) -> Bool { newestChange(of: session) != nil }

  var paper: Paper {
    dossier.official(
      .announcement,
      about: "\(subject) \(dossier.eventBetween)",
      PaperBlock.texts([lead]) + facts + PaperBlock.texts([last]),
      signed: dossier.headSignature,
      recipients: ["Cơ quan, đơn vị, cá nhân liên quan"]
        + (dossier.session.ruleset.announcement.channels?.value.map(\.name.vi) ?? [])
    )
  }

  private static func newestChange(of session: Session) -> Change? {
    var change: Change?
    var told: Plan?
    for entry in session.ledger where entry.takenBackBy == nil {
      for event in entry.events {
        switch event {
        case .sessionPlanned(let plan): told = plan
        case .planAmended(let plan, let announceAnew):
          if announceAnew, let before = told { change = .amended(from: before) }
          told = plan
        case .sessionPostponed(let reason, let until):
          change = .postponed(reason: reason, until: until)
        case .sessionCancelled(let reason): change = .cancelled(reason: reason)
        default: break
        }
      }
    }
    if case .amended(let from) = change, !session.plan.needsNewAnnouncement(comparedTo: from) {
      return nil
    }
    return change
  }

  private var subject: String {
    switch change {
    case .postponed: "Về việc hoãn tổ chức"
    case .cancelled: "Về việc không tổ chức"
    case .amended(let from):
      "Về việc thay đổi " + differences(from: from).map(\.matter).joined(separator: ", ")
    }
  }

  private var lead: String {
    let authority = dossier.fullAuthority
    return switch change {
    case .postponed(let reason, _):
      """
      \(authority) thông báo hoãn tổ chức \(dossier.event)\(planned). Lý do: \
      \(reason.inSentence).
      """
    case .cancelled(let reason):
      """
      \(authority) thông báo không tổ chức \(dossier.event)\(planned). Lý do: \
      \(reason.inSentence).
      """
    case .amended:
      "\(authority) thông báo thay đổi việc tổ chức \(dossier.event)\(planned) như sau:"
    }
  }

  private var planned: String {
    dossier.planCited.map { " theo \($0) của \(dossier.authority)" } ?? ""
  }

  private var facts: [PaperBlock] {
    switch change {
    case .cancelled: []
    case .postponed(_, let until): PaperBlock.texts([newTime(until)])
    case .amended(let from): PaperBlock.dashes(differences(from: from).map(\.sentence))
    }
  }

  private func newTime(_ until: PlannedDate?) -> String {
    guard until != nil else {
      return "Thời gian tổ chức sẽ được \(dossier.authority) thông báo sau."
    }
    return "Thời gian tổ chức mới: \(dossier.dayNamed); \(dossier.authority) sẽ thông báo cụ thể."
  }

  /// What is otherwise than it was announced, and how.
  private struct Difference {
    let matter: String
    let fact: String

    var sentence: String { "\(matter.capitalisedFirst): \(fact)" }
  }

  private func differences(from before: Plan) -> [Difference] {
    let plan = dossier.plan
    let isTimeKept = before.date == plan.date && before.startMinute == plan.startMinute
    return [
      isTimeKept
        ? nil
        : Difference(
          matter: "thời gian",
          fact: "\(dossier.timeAndDay) (đã thông báo: \(before.timeAndDay))"
        ),
      before.venue == plan.venue
        ? nil
        : Difference(
          matter: "địa điểm",
          fact: "\(plan.venue.clause) (đã thông báo: \(before.venue.clause))"
        ),
      before.topics == plan.topics
        ? nil
        : Difference(
          matter: "nội dung",
          fact: plan.topics.map(\.inSentence).joined(separator: "; ")
        ),
    ].compactMap(\.self)
  }

  private var last: String {
    switch change {
    case .postponed, .cancelled:
      "\(dossier.authority) thông báo để Nhân dân và các cơ quan, đơn vị, cá nhân liên quan biết."
    case .amended:
      """
      Các nội dung khác thực hiện theo thông báo trước. \(dossier.authority) thông báo để Nhân dân \
      và các cơ quan, đơn vị, cá nhân liên quan biết, tham dự.
      """
    }
  }
}

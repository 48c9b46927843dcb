import DeskKit
package import DialogueCore
package import DialoguePapers

/// The proof of order as a paper: who asked when, who was called when, and every change.
///
/// It names people and times alone; nobody's matter stands in it.
package enum OrderPaper {
  package static func paper(of session: Session, at now: Moment) -> Paper {
    let minutes = MinutesPaper(of: session, copy: .internal, seal: nil, at: now).paper
    var header = minutes.header
    header?.number = ""
    let table = PaperTable(
      columns: columns,
      rows: session.queue.registrations.map { row($0, session) }
    )
    let check = OrderWords.check(OrderProof(session)).vi
    return Paper(
      profile: minutes.profile,
      banners: minutes.banners.filter { $0 == .rehearsal },
      header: header,
      title: PaperTitle(kind: "BẢNG THỨ TỰ PHÁT BIỂU", subject: minutes.title.subject),
      blocks: [.table(table), .paragraph(PaperText(check))],
      closing: .none
    )
  }

  private static let columns = [
    PaperTable.Column("Số", weight: 1), PaperTable.Column("Họ và tên", weight: 5),
    PaperTable.Column("Đăng ký", weight: 4), PaperTable.Column("Mời", weight: 4),
    PaperTable.Column("Thay đổi, kết quả", weight: 6),
  ]

  private static func row(_ registration: Registration, _ session: Session) -> [PaperText] {
    let isGuided = registration.state == .guided
    let changes = OrderWords.changes(of: registration).vi
    let state = QueueWords.state(registration.state).vi
    return [
      registration.number.text,
      isGuided ? state : registration.name,
      stamp(registration.registeredAt, registration.registeredBy, session),
      registration.firstCall.map { stamp($0.at, $0.by, session) } ?? "",
      changes.isEmpty || changes.hasSuffix(state) ? state : "\(changes) · \(state)",
    ].map { PaperText($0) }
  }

  private static func stamp(_ moment: Moment, _ actor: Actor, _ session: Session) -> String {
    "\(TimeWords.stamp(moment, session)) \(ActorWords.name(actor).vi)"
  }
}

import DialogueCore

/// The proof of order: who asked when, who was called when, and every change.
///
/// It tells people and times alone; nobody's matter stands in it.
struct OrderPaper {
  let dossier: Dossier

  var paper: Paper {
    var header = dossier.minutes.header
    header.number = ""
    let table = PaperTable(
      columns: Self.columns,
      rows: dossier.session.queue.registrations.map(row)
    )
    return Paper(
      profile: dossier.profile,
      banners: dossier.rehearsalBanner,
      header: header,
      title: PaperTitle(kind: "BẢNG THỨ TỰ PHÁT BIỂU", subject: dossier.minutes.subject),
      blocks: [
        .table(table), .paragraph(PaperText(OrderProof(dossier.session).words)),
      ],
      closing: .none
    )
  }

  private static let columns = [
    PaperTable.Column("Số", weight: 1), PaperTable.Column("Họ và tên", weight: 5),
    PaperTable.Column("Đăng ký", weight: 4), PaperTable.Column("Mời", weight: 4),
    PaperTable.Column("Thay đổi, kết quả", weight: 6),
  ]

  private func row(_ registration: Registration) -> [PaperText] {
    [
      registration.number.text,
      name(of: registration),
      stamp(registration.registeredAt, registration.registeredBy),
      registration.firstCall.map { stamp($0.at, $0.by) } ?? "",
      (registration.changesOfOrder + [registration.state.orderWords]).joined(separator: " · "),
    ].map { PaperText($0) }
  }

  private func name(of registration: Registration) -> String {
    if registration.state == .guided { return registration.state.orderWords }
    return dossier.discretion.namelessRegistrations.contains(registration.number)
      ? MinutesPaper.nameless : dossier.minutes.shown(registration.name)
  }

  private func stamp(_ moment: Moment, _ actor: Actor) -> String {
    let day = dossier.session.day(at: moment)
    let time = dossier.clock.exactTime(moment.wall)
    let date = day == ownDay ? "" : "\(day.vietnamese.prefix(5)) "
    return "\(date)\(time) \(actor.words)"
  }

  private var ownDay: Day? { dossier.session.dayHeldOrPlanned }
}

import DialogueCore

/// What is put to the head for a decision: petitions by group with the units proposed for each (tờ
/// trình phân nhóm).
struct GroupingSubmission {
  let dossier: Dossier

  var paper: Paper {
    dossier.official(
      .submission,
      about: "Phân nhóm và giao giải quyết kiến nghị tại \(dossier.eventBetween)",
      by: unit.map { dossier.issuer($0.id) } ?? dossier.draftingOffice,
      to: [dossier.headOffice],
      PaperBlock.texts([lead])
        + (rows.isEmpty ? PaperBlock.texts(["Không có kiến nghị."]) : [.table(table)])
        + PaperBlock.texts(dossier.sentences(.grouping)),
      signed: unit.map { dossier.unitSignature(ofHeadOf: $0) } ?? dossier.officeSignature,
      recipients: []
    )
  }

  /// Whom the ruleset lets group the petitions, where it is not the office that drafts anyway.
  private var unit: Unit? {
    guard let by = dossier.session.ruleset.grouping.by?.value.vi else { return nil }
    return dossier.session.catalogue.units.filter {
      $0.kind == .office && $0.id != dossier.office?.id && by.hasPrefix($0.name.vi)
    }.max { $0.name.vi.count < $1.name.vi.count }
  }

  private var lead: String {
    """
    \(dossier.heldOn.capitalisedFirst), \(dossier.authority) đã tổ chức \
    \(dossier.eventWithAudience). \(dossier.counts) Sau khi tổng hợp, \(unit?.name.vi ?? "cơ quan tham mưu") trình \
    \(dossier.headOffice) xem xét, quyết định việc phân nhóm và giao giải quyết như sau:
    """
  }

  /// The groups as proposed or approved, then by field what no group holds.
  private var rows: [[PaperText]] {
    let groups = dossier.followUp.groups.filter(\.isStanding)
    let grouped = Set(groups.flatMap(\.content.petitions))
    let rest = dossier.petitions.filter { !grouped.contains($0.number) }
    let proposed = groups.compactMap { group -> [PaperText]? in
      let shown = group.content.petitions.filter(dossier.discretion.shows)
      guard !shown.isEmpty else { return nil }
      return row(
        group.content.name,
        shown,
        lead: group.content.lead.map(dossier.session.name(of:)) ?? "",
        others: (group.content.coordinating ?? []).map(dossier.session.name(of:)),
        note: group.isApproved ? "đã duyệt" : group.content.note ?? ""
      )
    }
    let others = dossier.byField(rest, \.content.topic).flatMap(self.rows)
    return (proposed + others).enumerated().map { [PaperText("\($0 + 1)")] + $1 }
  }

  /// A field's petitions by the unit that the chair named, those without one last.
  private func rows(_ field: String, _ petitions: [Petition]) -> [[PaperText]] {
    let led = petitions.compactMap { petition in
      dossier.ruling(on: petition).flatMap { ruling in
        ruling.content.lead.map { (unit: $0, petition: petition, ruling: ruling) }
      }
    }
    let units = dossier.byUnit(led, \.unit).map { unit, led in
      var others: [String] = []
      for name in led.flatMap({ $0.ruling.content.coordinating ?? [] }).map(
        dossier.session.name(of:)
      )
      where !others.contains(name) { others.append(name) }
      return row(
        field,
        led.map(\.petition.number),
        lead: dossier.session.name(of: unit),
        others: others,
        note: ""
      )
    }
    let rest = petitions.filter { dossier.ruling(on: $0)?.content.lead == nil }
    guard !rest.isEmpty else { return units }
    var stages: [String] = []
    for stage in rest.map(dossier.stage) where !stages.contains(stage) { stages.append(stage) }
    return units
      + [
        row(
          field,
          rest.map(\.number),
          lead: "",
          others: [],
          note: stages.joined(separator: "; ")
        )
      ]
  }

  private func row(
    _ name: String,
    _ petitions: [PetitionNumber],
    lead: String,
    others: [String],
    note: String
  ) -> [PaperText] {
    [
      PaperText(name), PaperText(petitions.codes), PaperText(lead),
      PaperText(others.joined(separator: ", ")), PaperText(note),
    ]
  }

  private var table: PaperTable {
    PaperTable(
      columns: [
        PaperTable.Column("TT", weight: 2, alignment: .centred),
        PaperTable.Column("Nhóm kiến nghị", weight: 7),
        PaperTable.Column("Mã số", weight: 7),
        PaperTable.Column("Cơ quan chủ trì", weight: 7),
        PaperTable.Column("Cơ quan phối hợp", weight: 7),
        PaperTable.Column("Ghi chú", weight: 7),
      ],
      rows: rows
    )
  }
}

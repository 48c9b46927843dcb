import DialogueCore

/// The rules of the hall (nội quy hội nghị), of the office's own wording.
struct HouseRulesPaper {
  let dossier: Dossier

  var paper: Paper {
    let rules = dossier.sentences(.houseRules).map { PaperText($0.sentence) }
    return dossier.working(
      PaperTitle(kind: "NỘI QUY", subject: dossier.event.capitalisedFirst),
      header: dossier.plainHeader,
      rules.isEmpty ? [.dottedLines(9)] : [.list(PaperList(.number, rules))],
      closing: PaperClosing(
        signatures: [[PaperSignature(office: ["BAN TỔ CHỨC"], name: nil)]],
        recipients: [],
        recipientsPlace: .belowSignatures
      )
    )
  }
}

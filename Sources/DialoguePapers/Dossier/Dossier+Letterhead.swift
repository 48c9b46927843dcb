import DialogueCore

/// The kinds of official documents that this program writes, with their short forms.
enum DocumentKind {
  case plan
  case announcement
  case report
  case quickReport
  case invitation
  case submission
  case mandate
  case transfer
  /// A công văn: no name of a kind, and no short form.
  case letter

  var title: String? {
    switch self {
    case .plan: "KẾ HOẠCH"
    case .announcement: "THÔNG BÁO"
    case .report: "BÁO CÁO"
    case .quickReport: "BÁO CÁO NHANH"
    case .invitation: "GIẤY MỜI"
    case .submission: "TỜ TRÌNH"
    case .mandate: "GIẤY ỦY QUYỀN"
    case .transfer: "PHIẾU CHUYỂN"
    case .letter: nil
    }
  }

  var symbol: String? {
    switch self {
    case .plan: "KH"
    case .announcement: "TB"
    case .report, .quickReport: "BC"
    case .invitation: "GM"
    case .submission: "TTr"
    case .mandate: "GUQ"
    case .transfer: "PC"
    case .letter: nil
    }
  }
}

extension Dossier {
  func header(
    _ kind: DocumentKind,
    by issuer: PaperIssuer = .authority,
    number: String? = nil,
    on day: Day? = nil
  ) -> PaperHeader {
    var header = PaperHeader(
      profile,
      authority: authority,
      superior: plan.superiorLines,
      number: numberLine(kind, by: issuer, number),
      placeAndDate: profile.placeAndDate(plan.locality, day)
    )
    switch issuer {
    case .authority: break
    case .unit(let name, _):
      header.superior = [authority.uppercased()]
      header.authority = [name?.uppercased() ?? Blank.word]
    case .body(let name):
      header.superior = []
      header.authority = [name.uppercased()]
    }
    return header
  }

  /// The number line: what the journal knows, else dots before the symbol.
  private func numberLine(
    _ kind: DocumentKind,
    by issuer: PaperIssuer,
    _ known: String?
  ) -> String {
    if let known { return (profile.house == .state ? "Số: " : "Số ") + known }
    let symbol: String =
      switch issuer {
      case .authority: organ
      case .unit(_, let symbol): symbol ?? "…"
      case .body: "…"
      }
    let drafts = issuer == .authority && kind.symbol == nil && office != nil
    return profile.number(nil, kind: kind.symbol, organ: symbol, unit: drafts ? "VP" : nil)
  }

  /// The office that drafts for the head, where the catalogue has one; room for its name elsewhere.
  var draftingOffice: PaperIssuer {
    .unit(
      name: office?.name.vi,
      symbol: office.map { _ in profile.house == .party ? "VP\(organ)" : "VP" }
    )
  }

  /// Whether a unit has papers of its own; an official writes under the authority's name.
  func writesItself(_ unit: UnitID) -> Bool {
    switch session.catalogue.unit(unit)?.kind {
    case .office, .outside, .higher: true
    case .official, nil: false
    }
  }

  /// A unit that writes to the authority; an official writes from the office.
  func issuer(_ unit: UnitID) -> PaperIssuer {
    switch session.catalogue.unit(unit)?.kind {
    case .office: .unit(name: session.name(of: unit), symbol: nil)
    case .outside, .higher: .body(name: session.name(of: unit))
    case .official, nil: draftingOffice
    }
  }

  /// The short form of the authority in numbers: `UBND`, `HU`, `ĐU`.
  var organ: String { authority.organ }

  /// The grounds that a paper may cite: documents whose text was seen.
  var grounds: [PaperText] {
    session.ruleset.legalBasis.filter(\.certainty.mayBeCited)
      .map { PaperText("Căn cứ \($0.title.clause.unparted)") }
  }

  /// `Kế hoạch số 12/KH-UBND ngày 19/02/2024`; Party papers set the day off by a comma.
  var planCited: String? {
    plan.document.map { document in
      let comma = profile.house == .party ? "," : ""
      let day = document.date.map { "\(comma) ngày \($0.shortVietnamese)" } ?? ""
      return "Kế hoạch số \(document.number)\(day)"
    }
  }

  /// Who does something, after the plan that asks for it: `Thực hiện Kế hoạch số …, UBND xã …`.
  var actingAuthority: String {
    planCited.map { "Thực hiện \($0), \(authority)" } ?? fullAuthority
  }
}

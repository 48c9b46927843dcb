import DialogueCore

extension Dossier {
  /// `hội nghị đối thoại`, by the name that the ruleset gives the event.
  var event: String {
    let name = session.ruleset.eventName.vi
    return name.isEmpty ? "hội nghị đối thoại" : name
  }

  /// `UBND xã Ngọc Châu`.
  var authority: String { plan.authority }

  /// `Ủy ban nhân dân xã Ngọc Châu`.
  var fullAuthority: String {
    let short = "UBND "
    return authority.hasPrefix(short)
      ? "Ủy ban nhân dân \(authority.dropFirst(short.count))" : authority
  }

  /// The office of whoever heads the authority: `Chủ tịch UBND xã Ngọc Châu`.
  var headOffice: String {
    office(plan.chair.position ?? session.ruleset.chair.position.value.vi)
  }

  /// Whoever presides, or is to.
  var chair: Person {
    session.presidings.first?.person ?? session.preparation.delegation?.to ?? plan.chair
  }

  /// By office; where the chair changed hands the rulings are those of more than one.
  var chairOffice: String {
    if presiding.count > 1 { return "chủ trì" }
    let office = office(chair.position ?? session.ruleset.chair.position.value.vi)
    return office.isEmpty ? "chủ trì" : office
  }

  /// `ông Vũ Quang Sơn, Chủ tịch UBND xã`.
  var chairNamed: String { chair.introducedInSentence }

  /// The people whom the session is for, in the middle of a sentence.
  var audience: String {
    plan.audience?.inSentence ?? session.ruleset.audience?.value.vi ?? "Nhân dân"
  }

  /// The audience as a title names it, without what the plan adds.
  var shortAudience: String {
    audience.split(separator: ";").first.map { String($0).clause } ?? "Nhân dân"
  }

  /// `hội nghị đối thoại giữa UBND xã Ngọc Châu với Nhân dân`.
  var eventBetween: String { event.between(authority, and: shortAudience) }

  /// `hội nghị đối thoại với Nhân dân`.
  var eventWithAudience: String { event.held(with: shortAudience) }

  /// An office with the name of the authority: `Chủ tịch UBND xã` of `UBND xã Ngọc Châu`.
  func office(_ position: String) -> String {
    let words = position.split(separator: " ")
    for start in words.indices {
      let tail = words[start...].joined(separator: " ")
      for name in [authority, fullAuthority] where name.hasPrefix("\(tail) ") {
        return (words[..<start].map(String.init) + [name]).joined(separator: " ")
      }
    }
    return position
  }

  func people(at role: Actor.Role) -> [Person] {
    session.preparation.roles.filter { $0.station.role == role }
      .sorted { $0.station.desk < $1.station.desk }.map(\.person)
  }

  /// Whoever sits at that station.
  func person(at station: Actor) -> String? {
    session.preparation.roles.first { $0.station == station }?.person.name
  }

  /// Several people in a row: `bà Trần Thị Hằng, công chức; ông Lê Tuấn`.
  func named(_ people: [Person]) -> String? {
    people.isEmpty ? nil : people.map(\.introducedInSentence).joined(separator: "; ")
  }

  /// The unit that drafts and files the authority's papers, where the catalogue has one.
  var office: Unit? {
    session.catalogue.units.first { $0.kind == .office && $0.name.vi.hasPrefix("Văn phòng") }
  }

  /// A unit that the authority may ask and not order: outside its own line or above it.
  func isBeside(_ unit: UnitID) -> Bool {
    switch session.catalogue.unit(unit)?.kind {
    case .outside, .higher: true
    case .office, .official, nil: false
    }
  }

  /// `Giao Phòng Kinh tế`, `Đề nghị Điện lực huyện`.
  func charge(_ unit: UnitID) -> String {
    "\(isBeside(unit) ? "Đề nghị" : "Giao") \(session.name(of: unit))"
  }

  /// Units that a task is given to, with those that help.
  func units(lead: UnitID?, coordinating: [UnitID]) -> String {
    let others = coordinating.map(session.name(of:)).joined(separator: ", ")
    return (lead.map(session.name(of:)) ?? Blank.word)
      + (others.isEmpty ? "" : "\nPhối hợp: \(others)")
  }
}

import DialogueCore

extension Dossier {
  /// Whoever heads the authority, or a deputy in the head's place.
  var headSignature: PaperSignature { signature(of: plan.chair) }

  /// The head for what is the head's own to give, such as a mandate: in nobody else's name.
  var personalSignature: PaperSignature {
    PaperSignature(
      .own,
      post: Self.rank(of: plan.chair) ?? plan.chair.position?.uppercased() ?? Blank.word,
      name: plan.chair.name.isEmpty ? nil : plan.chair.name,
      in: profile.house
    )
  }

  /// Whoever signed a unit's paper, where the journal knows; else the head of the unit.
  func unitSignature(of person: Person?) -> PaperSignature {
    guard let person, !person.name.isEmpty else { return unitSignature }
    return PaperSignature(
      .own,
      post: person.position?.uppercased() ?? "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ",
      name: person.name,
      in: profile.house
    )
  }

  /// The head of a unit that the catalogue names; a division's by that word.
  func unitSignature(ofHeadOf unit: Unit) -> PaperSignature {
    guard unit.name.vi.hasPrefix("Phòng ") else { return unitSignature }
    return PaperSignature(.own, post: "TRƯỞNG PHÒNG", name: nil, in: profile.house)
  }

  /// The head of a unit that writes in its own name.
  var unitSignature: PaperSignature {
    PaperSignature(.own, post: "THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ", name: nil, in: profile.house)
  }

  /// Whom the ruleset names; else the chief of the office by the head's order, or the head where
  /// there is no office.
  var noticeSignature: PaperSignature {
    if let rule = session.ruleset.notice.signedBy { return signature(inWords: rule.value.vi) }
    return switch profile.house {
    case .party:
      PaperSignature(
        .byOrder(of: collective ?? "BAN THƯỜNG VỤ"),
        post: "CHÁNH VĂN PHÒNG",
        name: nil,
        in: .party
      )
    case .state:
      office == nil
        ? headSignature
        : PaperSignature(
          .byOrder(of: Self.rank(of: plan.chair) ?? "CHỦ TỊCH"),
          post: "CHÁNH VĂN PHÒNG",
          name: nil,
          in: .state
        )
    }
  }

  /// `T/L Ban Thường vụ, Chánh Văn phòng`: a right and under it a post, or a post alone.
  private func signature(inWords words: String) -> PaperSignature {
    let parts = words.split(separator: ",", maxSplits: 1)
      .map { String($0.drop { $0 == " " }).clause.uppercased() }
    return PaperSignature(
      office: Array(parts.dropLast()),
      post: parts.last ?? Blank.word,
      name: nil
    )
  }

  /// The chief of the office that drafts, or the deputy in the chief's place when that is who keeps
  /// the minutes; where there is no office, whoever keeps them.
  var officeSignature: PaperSignature {
    guard office != nil else { return secretarySignature }
    let secretary = people(at: .secretary).first
    let chief = "Chánh Văn phòng"
    let isDeputy = secretary?.position?.hasPrefix("Phó \(chief)") == true
    let isChief = secretary?.position?.hasPrefix(chief) == true
    return PaperSignature(
      isDeputy ? .inPlace(of: chief.uppercased(), onBehalfOf: nil) : .own,
      post: (isDeputy ? "Phó \(chief)" : chief).uppercased(),
      name: isDeputy || isChief ? secretary?.name : nil,
      in: profile.house
    )
  }

  private var secretarySignature: PaperSignature {
    let secretary = people(at: .secretary).first
    return PaperSignature(
      .own,
      post: secretary?.position?.uppercased() ?? "NGƯỜI BÁO CÁO",
      name: secretary?.name,
      in: profile.house
    )
  }

  private func signature(of person: Person) -> PaperSignature {
    let rank = Self.rank(of: person)
    let post = rank ?? person.position?.uppercased() ?? Blank.word
    let deputy = "PHÓ "
    let right: SigningRight =
      if let rank, rank.hasPrefix(deputy) {
        .inPlace(of: String(rank.dropFirst(deputy.count)), onBehalfOf: collective)
      } else if let collective { .onBehalf(of: collective) } else { .own }
    return PaperSignature(
      right,
      post: post,
      name: person.name.isEmpty ? nil : person.name,
      in: profile.house
    )
  }

  /// The body in whose name its head signs.
  private var collective: String? {
    switch profile.house {
    case .state: organ == "UBND" ? "ỦY BAN NHÂN DÂN" : nil
    case .party: "BAN THƯỜNG VỤ"
    }
  }

  /// `CHỦ TỊCH` of `Chủ tịch UBND xã`.
  private static func rank(of person: Person) -> String? {
    ranks.first { person.position?.hasPrefix($0) == true }?.uppercased()
  }

  private static let ranks = ["Phó Chủ tịch", "Chủ tịch", "Phó Bí thư", "Bí thư"]
}

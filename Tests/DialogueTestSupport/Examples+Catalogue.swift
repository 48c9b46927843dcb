package import DialogueCore

extension Examples {
  package static let land = UnitID("dia-chinh")
  package static let finance = UnitID("tai-chinh")
  package static let justice = UnitID("tu-phap")
  package static let police = UnitID("cong-an")
  package static let district = UnitID("ubnd-huyen")

  package static let clearance = TopicCode("DD1")
  package static let publicLand = TopicCode("DD2")
  package static let roads = TopicCode("HT1")

  package static let catalogue = Catalogue(
    topics: [
      topic(clearance, "Giải phóng mặt bằng", "GPMB", usualUnit: land),
      topic(publicLand, "Đất công ích", "Đất công ích", usualUnit: land),
      topic(roads, "Đường giao thông", "Đường", usualUnit: nil),
    ],
    units: [
      unit(land, "Địa chính – Xây dựng", .official, number: 1),
      unit(finance, "Tài chính – Kế toán", .official, number: 2),
      unit(justice, "Tư pháp – Hộ tịch", .official, number: 3),
      unit(police, "Công an xã", .outside, number: 4),
      unit(district, "UBND huyện", .higher, number: nil),
    ],
    textBlocks: [
      TextBlock(
        key: "tl",
        name: Wording(vi: "Trả lời bằng văn bản", en: "Answer in writing"),
        text: "Đề nghị bộ phận chuyên môn trả lời bằng văn bản."
      )
    ],
    reasons: [
      reasons(.move, "theo điều hành của chủ trì", "người cao tuổi"),
      reasons(.callBack, "mời nhầm"),
      reasons(.withdrawal, "nhập nhầm", "công dân xin thôi"),
      reasons(.postponement, "thời tiết xấu", "chủ trì bận công tác đột xuất"),
    ]
  )

  private static func topic(
    _ code: TopicCode,
    _ name: String,
    _ shortName: String,
    usualUnit: UnitID?
  ) -> Topic {
    Topic(
      code: code,
      name: Wording(vi: name, en: name),
      shortName: Wording(vi: shortName, en: shortName),
      usualUnit: usualUnit
    )
  }

  private static func unit(
    _ id: UnitID,
    _ name: String,
    _ kind: UnitKind,
    number: Int?
  ) -> Unit {
    Unit(
      id: id,
      name: Wording(vi: name, en: name),
      shortName: Wording(vi: name, en: name),
      kind: kind,
      number: number
    )
  }

  private static func reasons(_ kind: ReasonKind, _ texts: String...) -> ReasonList {
    ReasonList(
      kind: kind,
      reasons: texts.enumerated().map { place, text in
        Reason(id: ReasonID("\(place + 1)"), text: Wording(vi: text, en: text))
      }
    )
  }
}

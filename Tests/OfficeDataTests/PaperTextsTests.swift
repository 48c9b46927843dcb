import DialogueCore
import OfficeData
import Testing

/// The sentences of papers that an office edits.
@Suite struct PaperTextsTests {
  private let district = RulesetID("thach-ha-2021")

  @Test func `a ruleset's own sentences come before the common ones, part by part`() throws {
    let library = OfficeLibrary(OfficeFiles())
    let common = try library.paperTexts(for: RulesetID("ngoc-chau-2024"))
    let own = try library.paperTexts(for: district)
    #expect(own[.purposes] != common[.purposes])
    #expect(own.source(of: .purposes) == "Kế hoạch UBND huyện Thạch Hà 2021, mục I.1")
    #expect(own[.houseRules] == common[.houseRules])
    #expect(common[.houseRules].count == 9)
    for kind in AgendaItemKind.allCases where kind != .other {
      #expect(!common[.script(kind)].isEmpty, "\(kind)")
    }
  }

  @Test func `an office's own file is read instead of the program's`() throws {
    let office = TemporaryOffice()
    try office.write(
      "house_rules: {source: nhà, certainty: house, value: [\"Giữ trật tự tại {venue}.\"]}",
      to: "paper-texts/common.yaml"
    )
    let texts = try office.library.paperTexts(for: RulesetID("law-2025"))
    #expect(texts[.houseRules] == ["Giữ trật tự tại {venue}."])
    #expect(texts[.purposes] == [])
  }

  @Test func `a word in braces that nothing fills is named with its place`() throws {
    let office = TemporaryOffice()
    try office.write(
      "house_rules:\n  source: nhà\n  certainty: house\n  value:\n    - Tại {phòng}.\n",
      to: "paper-texts/thach-ha-2021.yaml"
    )
    let known = PaperTexts.Placeholder.allCases.map { "{\($0.rawValue)}" }
    #expect {
      _ = try office.library.paperTexts(for: district)
    } throws: { error in
      let error = error as? OfficeFileError
      return error?.line == 5 && error?.key == "house_rules.value.1"
        && error?.problem == .unknownName(found: "{phòng}", known: known)
    }
  }
}

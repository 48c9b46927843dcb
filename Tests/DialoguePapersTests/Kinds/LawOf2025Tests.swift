import DialogueCore
import DialoguePapers
import OfficeData
import PaperWriters
import Testing

/// Papers by the ruleset of today's law, whose event says in its name whom it is with.
@Suite struct LawOf2025Tests {
  @Test func `no paper says twice whom the conference is with, nor a note of the ruleset`() throws {
    let texts = try Self.texts()
    for (kind, text) in texts {
      #expect(!text.contains("với Nhân dân với"), "\(kind.rawValue)")
      #expect(!text.contains("cụm thôn"), "\(kind.rawValue)")
    }
    let plan = try #require(texts[.plan])
    #expect(plan.contains("hội nghị trao đổi, đối thoại với Nhân dân trên địa bàn như sau:"))
    let script = try #require(texts[.script])
    #expect(script.contains("tổ chức hội nghị trao đổi, đối thoại với Nhân dân trên địa bàn."))
  }

  @Test func `an official without a form is named without one, and the name keeps its capital`()
    throws
  {
    let texts = try Self.texts()
    for (kind, text) in texts where ![.registrationForm, .slipForm].contains(kind) {
      #expect(!text.contains("ông/Bà") && !text.contains("Ông/Bà Nguyễn"), "\(kind.rawValue)")
      #expect(!text.contains("nguyễn Thị Ủy"), "\(kind.rawValue)")
    }
    #expect(texts[.loudspeaker]?.contains("Chủ trì: Nguyễn Thị Ủy, Chủ tịch UBND xã.") == true)
    #expect(texts[.announcement]?.contains("Chủ trì: Nguyễn Thị Ủy, Chủ tịch UBND xã.") == true)
  }

  private static func texts() throws -> [PaperKind: String] {
    let library = OfficeLibrary(OfficeFiles())
    let ruleset = RulesetID("law-2025")
    var founding = Founding.ngocChau()
    founding.ruleset = try library.ruleset(ruleset)
    founding.plan.audience = nil
    founding.plan.chair = Person("Nguyễn Thị Ủy", position: "Chủ tịch UBND xã")
    var desk = try Desk.opened(founding)
    try desk.raise("Lắp đèn đường")
    try desk.rule(.assigned, "Kiểm tra")
    let texts = try library.paperTexts(for: ruleset)
    let papers = PaperKind.allCases.map { kind in
      let papers = kind.papers(
        of: desk.session,
        copy: .internal,
        texts: texts,
        at: Desk.moment("10:00")
      )
      return (kind, papers.map(PlainTextWriter(width: 10_000).text).joined())
    }
    return Dictionary(uniqueKeysWithValues: papers)
  }
}

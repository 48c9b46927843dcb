import DeskKit
import DialogueCore
import DialogueTestSupport
import OfficeData
import Testing

@testable import DialogueViewModels

/// The ruleset as it is read at the table.
struct RulesetSheetTests {
  private static let library = OfficeLibrary(OfficeFiles())

  /// Every value with a source that is anywhere in a ruleset.
  private static func sources(in value: Any) -> [String] {
    let mirror = Mirror(reflecting: value)
    let own = mirror.children.first { $0.label == "source" }?.value as? String
    let isRule = mirror.children.contains { $0.label == "certainty" }
    return (isRule ? [own].compactMap(\.self) : [])
      + mirror.children.flatMap { sources(in: $0.value) }
  }

  @Test(arguments: library.rulesets)
  func `no rule is left out, and each names its source`(_ id: RulesetID) throws {
    let ruleset = try Self.library.ruleset(id)
    let rows = RulesetSheet(ruleset).paragraphs.map(\.vi)
    let sources = Self.sources(in: ruleset)
    #expect(sources.count > 20)
    for source in Set(sources) {
      #expect(
        rows.count {
          $0.hasSuffix(" · \(source)") || $0.hasSuffix(": \(source)")
            || $0.hasSuffix("từ \(source)")
        }
          >= sources.count { $0 == source },
        "\(source)"
      )
    }
  }

  @Test(arguments: library.rulesets)
  func `its rows are said in both languages`(_ id: RulesetID) throws {
    for row in RulesetSheet(try Self.library.ruleset(id)).paragraphs {
      #expect(!row.vi.isEmpty && !row.en.isEmpty)
      #expect(!row.vi.contains("Optional") && !row.en.contains("Optional"))
    }
  }

  @Test func `where the ruleset is silent, that is said`() throws {
    let rows = RulesetSheet(try Self.library.ruleset(RulesetID("ngoc-chau-2024"))).paragraphs.map(
      \.vi
    )
    #expect(rows.contains("Quy chế không ấn định: Bắt buộc; Thời hạn; Người ký"))
    #expect(
      rows.contains("Thời hạn: trước 7 ngày lịch · Kế hoạch UBND xã Ngọc Châu 2024, mục III.4")
    )
    #expect(!rows.contains { $0.hasPrefix("Mỗi lượt phát biểu") })
  }

  @Test func `its name in the palette opens it at every station`() throws {
    for actor: Actor in [.secretary, .operator, .chair] {
      var table = Table(try Rehearsal.speaking(), actor)
      try table.name(actor, .rules)
      #expect(table.frame(actor).description.contains("Quy chế của hội nghị"))
    }
  }
}

import DialogueCore
import DialoguePapers
import OfficeData
import PaperWriters
import Testing

/// What is marked "Không công khai" never leaves.
@Suite struct InternalPetitionTests {
  private static let words = "Danh sách người tố giác khai thác cát ban đêm"

  private static func desk(_ tags: [TagID]?) throws -> Desk {
    let library = OfficeLibrary(OfficeFiles())
    var founding = Founding.ngocChau()
    let known = founding.catalogue
    founding.catalogue = Catalogue(
      topics: known.topics,
      units: known.units,
      tags: try library.tags()
    )
    var desk = try Desk.opened(founding)
    try desk.raise(words)
    try desk.raise("Đường thôn Đoài xuống cấp", at: "08:12")
    if let tags {
      let content = PetitionContent(words, petitionClass: .request, tags: tags)
      try desk.perform("08:20", .amendPetition(petition: 1, content: content))
    }
    return desk
  }

  /// Every part of every paper as a Word file, taken together.
  private static func everything(_ desk: Desk, _ copy: PaperCopy) throws -> String {
    let library = OfficeLibrary(OfficeFiles())
    let now = Desk.moment("10:00")
    let kinds = PaperKind.allCases.flatMap {
      $0.papers(of: desk.session, copy: copy, texts: PaperTexts(), at: now)
    }
    let minutes = MinutesPaper(of: desk.session, copy: copy, seal: nil, at: now).paper
    return try (kinds + [minutes]).map { paper in
      let bytes = try DocxWriter(rules: library.formatRules(paper.profile)).bytes(of: paper)
      let parts = try #require(ZipArchive.parts(of: bytes, limit: 50_000_000))
      return parts.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    }.joined()
  }

  @Test func `no part of a public file tells it, and the office's own copies do`() throws {
    let marked = try Self.desk([TagID("internal")])
    #expect(try !Self.everything(marked, .public).contains(Self.words))
    #expect(try !Self.everything(marked, .public).contains("YK 01"))
    #expect(try Self.everything(marked, .internal).contains(Self.words))
    #expect(try Self.everything(Self.desk(nil), .public).contains(Self.words))
    #expect(try Self.everything(Self.desk([TagID("policy")]), .public).contains(Self.words))
  }

  @Test func `it is no complaint, and other petitions stay`() throws {
    let text = try Self.desk([TagID("internal")]).sentences(.public)
    #expect(!text.contains("Khiếu nại, tố cáo"))
    #expect(text.contains("Đường thôn Đoài xuống cấp"))
  }

  @Test func `a mark that no list holds is refused`() throws {
    #expect(throws: Refusal.noSuchTag) { try Self.desk([TagID("mật")]) }
  }
}

import Testing
import VietnameseText

struct TextSearchTests {
  struct Case: Sendable {
    let query: String
    let text: String
    let rank: TextSearch.Rank?

    init(_ query: String, _ text: String, _ rank: TextSearch.Rank?) {
      self.query = query
      self.text = text
      self.rank = rank
    }
  }

  @Test(arguments: [
    Case("", "Nguyễn Văn An", .exact),
    Case("nguyen", "Nguyễn Văn An", .exact),
    Case("ngu an", "Nguyễn Văn An", .exact),
    Case("an ngu", "Nguyễn Văn An", .exact),
    Case("nguyễn", "Nguyễn Văn An", .exact),
    Case("nguyến", "Nguyễn Văn An", .folded),
    Case("vân", "Nguyễn Văn An", .folded),
    Case("van ấn", "Nguyễn Văn An", .folded),
    Case("uyen", "Nguyễn Văn An", nil),
    Case("nva", "Nguyễn Văn An", .initials),
    Case("NV", "Nguyễn Văn An", .initials),
    Case("va", "Nguyễn Văn An", .exact),
    Case("vt", "Nguyễn Văn Tân An", nil),
    Case("vta", "Nguyễn Văn Tân An", .initials),
    Case("nvb", "Nguyễn Văn An", nil),
    Case("duong", "Đường", .exact),
    Case("dường", "Đường", .folded),
    Case("đư", "Đường", .exact),
    Case("hoà", "Trần Thị Hòa", .exact),
    Case("hòa", "Trần Thị Hoà", .exact),
    Case("hóa", "Trần Thị Hoà", .folded),
    Case("thuỷ", "thủy lợi", .exact),
    Case("thủy lợi", "kênh thuỷ lợi", .exact),
    Case("h'mong", "dân tộc H’Mông", .exact),
    Case("12/4", "ngày 12/4/2024", .exact),
    Case("dat, bồi", "Bồi thường đất", .exact),
    Case("nguyê\u{303}n", "Nguyễn", .exact),
  ])
  func `a query finds what a clerk means by it`(row: Case) {
    #expect(TextSearch.rank(of: row.query, in: row.text) == row.rank)
    #expect(TextSearch.matches(row.query, in: row.text) == (row.rank != nil))
  }

  @Test(arguments: [
    ("", "Đất công ích", TextSearch.Closeness.beginning),
    ("dat c", "Đất công ích", .beginning),
    ("đất", "Đất công ích", .beginning),
    ("cong ich", "Đất công ích", .phrase),
    ("dat ich", "Đất công ích", .scattered),
    ("ich cong", "Đất công ích", .scattered),
    ("dci", "Đất công ích", .scattered),
    ("dat cong ich xa", "Đất công ích", .scattered),
  ])
  func `closeness tells where the words stand`(
    query: String,
    text: String,
    closeness: TextSearch.Closeness
  ) {
    #expect(TextSearch.closeness(of: query, in: text) == closeness)
  }

  @Test func `exact marks come before other marks and those before initials`() {
    let names = ["Hồ Ơn An", "Lê Hoa", "Lê Hòa", "Lê Hóa"]
    let found = names.compactMap { name in
      TextSearch.rank(of: "hoà", in: name).map { (name, $0) }
    }
    #expect(
      found.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0) == [
        "Lê Hòa", "Lê Hoa", "Lê Hóa", "Hồ Ơn An",
      ]
    )
  }

  @Test func `every word is found by itself and by its folded form`() {
    for word in Samples.speech.split(separator: " ").map(String.init) {
      #expect(TextSearch.rank(of: word, in: Samples.speech) == .exact, "\(word)")
      #expect(TextSearch.rank(of: Folding.folded(word), in: Samples.speech) == .exact, "\(word)")
    }
  }
}

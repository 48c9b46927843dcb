import Testing
import VietnameseText

struct TextSearchTests {
  struct Case: Sendable {
    let query: String
    let text: String
    let rank: SearchRank?

    init(
      _ query: String,
      _ text: String,
      _ spelling: SearchRank.Spelling?,
      _ place: SearchRank.Place = .scattered
    ) {
      self.query = query
      self.text = text
      rank = spelling.map { SearchRank($0, place) }
    }
  }

  @Test(arguments: [
    Case("", "Nguyễn Văn An", .exact, .whole),
    Case("nguyen", "Nguyễn Văn An", .exact, .beginning),
    Case("ngu an", "Nguyễn Văn An", .exact),
    Case("an ngu", "Nguyễn Văn An", .exact),
    Case("nguyễn", "Nguyễn Văn An", .exact, .beginning),
    Case("nguyến", "Nguyễn Văn An", .folded, .beginning),
    Case("vân", "Nguyễn Văn An", .folded, .inside),
    Case("van ấn", "Nguyễn Văn An", .folded, .inside),
    Case("uyen", "Nguyễn Văn An", nil),
    Case("nva", "Nguyễn Văn An", .initials, .whole),
    Case("NV", "Nguyễn Văn An", .initials, .beginning),
    Case("va", "Nguyễn Văn An", .exact, .inside),
    Case("vt", "Nguyễn Văn Tân An", nil),
    Case("vta", "Nguyễn Văn Tân An", .initials, .inside),
    Case("nvb", "Nguyễn Văn An", nil),
    Case("duong", "Đường", .exact, .whole),
    Case("dường", "Đường", .folded, .whole),
    Case("đư", "Đường", .exact, .beginning),
    Case("hoà", "Trần Thị Hòa", .exact, .inside),
    Case("hòa", "Trần Thị Hoà", .exact, .inside),
    Case("hóa", "Trần Thị Hoà", .folded, .inside),
    Case("thuỷ", "thủy lợi", .exact, .beginning),
    Case("thủy lợi", "kênh thuỷ lợi", .exact, .inside),
    Case("h'mong", "dân tộc H’Mông", .exact, .inside),
    Case("12/4", "ngày 12/4/2024", .exact, .inside),
    Case("dat, bồi", "Bồi thường đất", .exact),
    Case("dat c", "Đất công ích", .exact, .beginning),
    Case("dat c", "Cấp giấy chứng nhận quyền sử dụng đất", .exact, .scattered),
    Case("dat c", "Quỹ đất công", .exact, .inside),
    Case("đat", "Đất công ích", .folded, .beginning),
    Case("lý", "Lí Thị Mỹ", .variant, .beginning),
    Case("lí", "Lý Thị Mỹ", .variant, .beginning),
    Case("lì", "Lý Thị Mỹ", .folded, .beginning),
    Case("kĩ thuật", "kỹ thuật", .variant, .whole),
    Case("ky thuat", "kĩ thuật", .variant, .whole),
    Case("qui hoạch", "quy hoạch đất", .variant, .beginning),
    Case("ky", "kinh phí", nil),
    Case("ki", "kinh phí", .exact, .beginning),
    Case("thuy", "Thúi", nil),
    Case("an an", "Lê An", .exact, .scattered),
    Case("nguyê\u{303}n", "Nguyễn", .exact, .whole),
  ])
  func `a query finds what a clerk means by it`(row: Case) {
    #expect(TextSearch.rank(of: row.query, in: row.text) == row.rank)
    #expect(TextSearch.matches(row.query, in: row.text) == (row.rank != nil))
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

  @Test func `the beginning of a name and a whole phrase come before scattered letters`() {
    let names = [
      "Cấp giấy chứng nhận đất", "Quỹ đất công", "Đất công ích", "Đất công", "Đạt Cường",
    ]
    let found = names.compactMap { name in
      TextSearch.rank(of: "đất công", in: name).map { (name, $0) }
    }
    #expect(
      found.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0) == [
        "Đất công", "Đất công ích", "Quỹ đất công",
      ]
    )
  }

  @Test func `every word is found by itself and by its folded form`() {
    for word in Samples.speech.split(separator: " ").map(String.init) {
      #expect(TextSearch.rank(of: word, in: Samples.speech)?.spelling == .exact, "\(word)")
      let plain = Folding.folded(word)
      #expect(TextSearch.rank(of: plain, in: Samples.speech)?.spelling == .exact, "\(word)")
    }
  }
}

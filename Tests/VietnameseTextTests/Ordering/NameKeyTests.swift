import Testing
import VietnameseText

struct NameKeyTests {
  @Test(arguments: [
    ["An", "Àn", "Ản", "Ãn", "Án", "Ạn", "Ánh", "Ăn", "Ân", "Bình", "Dũng", "Duy", "Đào", "Đức"],
    ["Trần Văn An", "Bùi Thị Ánh", "Lê Bình", "Đỗ Dũng", "An Đào"],
    ["Lê An", "Lê Văn An", "Lê Vân An", "Lý An", "Nguyễn An"],
    ["Lê Thị Hoa", "Lê Thị Hòa", "Lê Hoài"],
    ["lê an", "Lê An"],
    ["Lê Văn An", "Lê Văn Anh Em", "Lê Văn Êm"],
    ["Lê Văn 1", "Lê Văn A", "Lê Văn Ă"],
    ["", "An"],
  ])
  func `names stand in the order of a Vietnamese list`(names: [String]) {
    #expect(names.reversed().sorted { NameKey($0) < NameKey($1) } == names)
  }

  @Test func `names by given name stand as ICU has them`() {
    let names = ListedNames.given
    #expect(names.count == 900)
    #expect(names.sorted().sorted { NameKey($0) < NameKey($1) } == names)
  }

  @Test func `whole names stand as ICU has them`() {
    let names = ListedNames.whole
    #expect(names.count == 2000)
    #expect(names.sorted().sorted { NameKey($0, .whole) < NameKey($1, .whole) } == names)
  }

  @Test func `the two orders differ where family and given name do`() {
    let names = ["Bùi Thị Ánh", "Hoa Bình", "Hòa An", "An"]
    #expect(
      names.sorted { NameKey($0, .given) < NameKey($1, .given) } == [
        "An", "Hòa An", "Bùi Thị Ánh", "Hoa Bình",
      ]
    )
    #expect(
      names.sorted { NameKey($0, .whole) < NameKey($1, .whole) } == [
        "An", "Bùi Thị Ánh", "Hòa An", "Hoa Bình",
      ]
    )
  }

  @Test func `the alphabet is the Vietnamese one`() {
    let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".map(String.init)
    #expect(alphabet.shuffled().sorted { NameKey($0) < NameKey($1) } == alphabet)
  }

  @Test func `the same name has the same place however it is typed`() {
    #expect(NameKey("Nguye\u{302}\u{303}n  Va\u{306}n An ") == NameKey("Nguyễn Văn An"))
    #expect(NameKey("Nguyễn Văn An") != NameKey("Nguyễn Vân An"))
  }

  @Test func `no two letters share a place`() {
    let keys = Set(Samples.letters.map { NameKey(String($0)) })
    #expect(keys.count == Samples.letters.count)
  }
}

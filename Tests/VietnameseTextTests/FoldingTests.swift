import Testing
import VietnameseText

struct FoldingTests {
  @Test(arguments: [
    ("Đường Nguyễn Thị Hiền", "duong nguyen thi hien"),
    ("Đắk Lắk, H'Mông", "dak lak, h'mong"),
    ("e\u{323}\u{302}", "e"),
    ("Ðà Nẵng", "da nang"),
    ("ƯU TIÊN 01", "uu tien 01"),
    ("YK\u{A0}27", "yk 27"),
    ("한 中", "한 中"),
  ])
  func `marks and case are left out`(text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
  }

  @Test func `every Vietnamese letter folds to an ASCII one`() {
    for letter in Samples.letters {
      #expect(Folding.folded(String(letter)).utf8.allSatisfy { $0 < 0x80 }, "\(letter)")
    }
  }

  @Test func `folding what is folded changes nothing`() {
    let changed = Samples.manyScalars.filter { scalar in
      let once = Folding.folded("a\(scalar)")
      return Array(Folding.folded(once).utf8) != Array(once.utf8)
    }
    #expect(changed == [])
  }
}

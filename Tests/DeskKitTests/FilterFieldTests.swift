import DeskKit
import Testing

struct FilterFieldTests {
  @Test func `a filter finds without marks, stays on Enter and goes on Esc`() {
    var filter = FilterField()
    filter.open()
    for character in "ngo" { #expect(filter.handle(.character(character)) == .edited) }
    #expect(filter.lets("06 Ngô Văn Dũng"))
    #expect(!filter.lets("04 Trần Thị Bình"))
    #expect(filter.handle(.enter) == .kept)
    #expect(filter.isActive)
    #expect(!filter.isOpen)
    #expect(filter.handle(.escape) == .cleared)
    #expect(filter.lets("04 Trần Thị Bình"))
  }
}

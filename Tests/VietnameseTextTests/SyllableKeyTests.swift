import Testing
import VietnameseText

struct SyllableKeyTests {
  @Test(arguments: [
    ("Hòa", "Hoà"), ("Nguyễn Văn Thủy", "NGUYỄN VĂN THUỶ"), ("khỏe", "khoẻ"), ("Quý", "qúy"),
    ("Ðào  Thị\u{A0}Lụa", "đào thị lụa"), ("Ho\u{300}a", "Hoa\u{300}"), ("An", "an"),
    ("ngu\u{323}\u{302}", "ngụ\u{302}"), ("", " \n"),
  ])
  func `the place of a tone makes no other word`(one: String, other: String) {
    #expect(SyllableKey.of(one) == SyllableKey.of(other))
  }

  @Test(arguments: [
    ("Hoa", "Hòa"), ("Hóa", "Hòa"), ("Thu", "Thư"), ("Thuý", "Thuỷ"), ("Lan", "Lân"),
    ("Dung", "Đung"), ("Hoà An", "Hoa Àn"), ("Văn An", "Vănan"), ("bán", "bàn"),
  ])
  func `a tone and the mark of a letter make another word`(one: String, other: String) {
    #expect(SyllableKey.of(one) != SyllableKey.of(other))
  }
}

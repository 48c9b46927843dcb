import Testing
import VietnameseText

/// What this engine does where others differ, and why.
struct TypingDecisionTests {
  struct Decision: Sendable, CustomTestStringConvertible {
    let keys: String
    let text: String
    let why: String

    init(_ keys: String, _ text: String, _ why: String) {
      self.keys = keys
      self.text = text
      self.why = why
    }

    var testDescription: String { "\(keys) → \(text): \(why)" }
  }

  @Test(arguments: [
    Decision("vieetj viejet", "việt việt", "marks and tones find their vowel in any order"),
    Decision(
      "dudofngw",
      "đường",
      "a second d anywhere in a syllable that begins with d is its bar"
    ),
    Decision(
      "deadline ddeadline",
      "deadline ddeadline",
      "no syllable begins dea: nothing composes from there"
    ),
    Decision("did ddid", "đi did", "the price of the free d; three d take it back"),
    Decision("chuyr chuyrene", "chủy chuyển", "the tone moves as the vowels come"),
    Decision("ass aaa aww ddd", "as aa aw dd", "the same key again takes its mark back"),
    Decision("sawss tooss tosos", "săs tôs tôs", "only the mark of that key goes"),
    Decision("tesst", "test", "after a mark was taken back the word stays as it stands"),
    Decision("xooong chooongf", "xoong choòng", "but oo is a rhyme, and takes its tone"),
    Decision("thuow huow thuowr", "thuơ huơ thuở", "open uo takes one horn"),
    Decision("cuongw duwoi NGUOIW", "cương dươi NGƯƠI", "before a letter u and o both have it"),
    Decision("uwow wowfi", "ươ ười", "w for the second half of a pair confirms it"),
    Decision("duwongw duwongwf", "dương dường", "also where its horn came by itself"),
    Decision("buoio buowco", "buôi buôc", "a circumflex on o takes the horns away"),
    Decision("w tw nhw ww wiw", "ư tư như w uiw", "w alone is ư, as UniKey has it"),
    Decision("[ ] {}", "[ ] {}", "brackets are brackets: official texts need them"),
    Decision("www.ngocchau.example", "www.ngocchau.example", "www begins an address"),
    Decision("quawcj quys quoocs", "quặc quý quốc", "the u of qu is no vowel"),
    Decision("giamaf gisa gif giwax", "giầm giá gì giữa", "nor the i of gi, but in gì"),
    Decision("gieengs gins", "giếng gín", "unless gi has no vowel behind it"),
    Decision("catr cart", "catr cart", "a stop takes only sắc and nặng"),
    Decision("VIEETJ DDANGR Uyr", "VIỆT ĐẢNG Ủy", "capitals are kept"),
    Decision("QDD SDD UBNDD HDDND", "QĐ SĐ UBNĐ HĐND", "dd is đ in abbreviations"),
    Decision("DDDDBQH", "ĐĐBQH", "four d are two bars"),
    Decision("address add oddp", "address add oddp", "elsewhere a d that ends a word is a d"),
    Decision("losz loz", "lo loz", "z takes a tone away; without one it is a letter"),
    Decision("tôifs tốif chuyểnz", "tối tồi chuyên", "letters with marks are keys too"),
    Decision("user law new view", "user law new view", "what is no syllable shows its keys again"),
    Decision("google windows facebook", "google windows facebook", "at once where none can come"),
    Decision("kimso acha aloo", "kimso acha aloo", "one word is one syllable"),
    Decision("tieengs tiengs", "tiếng tiengs", "a syllable without its mark is none"),
    Decision("test", "tét", "what is a syllable is one: tesst writes test"),
    Decision("Ddawks Lawks", "Đắk Lắk", "k ends names"),
    Decision("Kroong Moong H'Moong K'Ho", "Krông Mông H'Mông K'Ho", "names have their own sounds"),
    Decision("Pawh Tehr Peks", "Păh Tẻh Pék", "their tone comes after h and k …"),
    Decision("desk push book", "desk push book", "… so English keeps its own"),
    Decision("Ksowrr", "Ksơr", "and a tone key twice is a letter"),
    Decision("mp3s H5N1 2024", "mp3s H5N1 2024", "a digit is in no syllable of Telex"),
    Decision("5000dd", "5000đ", "but đồng stands behind numbers"),
    Decision("hoas@mail.example", "hoas@mail.example", "@ makes an address, from its beginning"),
    Decision("vawn.as_ss@mail.example as", "vawn.as_ss@mail.example á", "to the next blank"),
    Decision("https://a.example/thus", "https://a.example/thus", "so do :// signs"),
    Decision("@hoas", "@hóa", "but not alone: it begins a line"),
    Decision("hoaf khuyur ngoeoj", "hòa khuỷu ngoẹo", "old style: the first of two open vowels"),
  ])
  func `Telex decides`(decision: Decision) {
    #expect(TypedLine.text(ofKeys: decision.keys, .telex) == decision.text)
  }

  @Test(arguments: [
    Decision("vie6t5 viet65", "việt việt", "marks and tones find their vowel in any order"),
    Decision("d9uo7ng2 duong972", "đường đường", "one 7 marks the pair"),
    Decision("thuo7 thuo73", "thuơ thuở", "open uo takes one horn"),
    Decision("qua8c5 hoa8c5 mua7", "quặc hoặc mưa", "7 is for o and u, 8 for a"),
    Decision("a11 o77 a88 d99", "a1 o7 a8 d9", "the same key again takes its mark back"),
    Decision("QD9 UBND9", "QĐ UBNĐ", "9 is the bar in abbreviations"),
    Decision("covid19 2024 B12", "covid19 2024 B12", "digits without a vowel are digits"),
    Decision("gi2 a0", "gì a0", "0 takes a tone away; without one it is a digit"),
  ])
  func `VNI decides`(decision: Decision) {
    #expect(TypedLine.text(ofKeys: decision.keys, .vni) == decision.text)
  }

  @Test func `the new style seats three pairs on their second vowel`() {
    let keys = "hoaf khoer thuyr hoanf ngoaif quys muaf"
    #expect(TypedLine.text(ofKeys: keys, .telex, .new) == "hoà khoẻ thuỷ hoàn ngoài quý mùa")
    #expect(TypedLine.text(ofKeys: keys, .telex) == "hòa khỏe thủy hoàn ngoài quý mùa")
  }

  @Test(arguments: [
    ("loanj\u{7F}", "lọa"), ("turyn\u{7F}\u{8}", "tủ"), ("tur\u{7F}r", "tr"),
    ("dduwowcj\u{7F}i", "đượi"), ("ass\u{7F}s", "á"), ("hoas \u{7F}f", "hòa"),
    ("\u{7F}\u{7F}a", "a"),
  ])
  func `backspace takes a letter and the tone finds its vowel`(keys: String, text: String) {
    #expect(TypedLine.text(ofKeys: keys, .telex) == text)
  }
}

import VietnameseText

/// The syllables of Vietnamese as a school book lists them, apart from the engine's own tables.
enum SyllableTable {
  static let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  /// Every pair of first consonants and a rhyme that spelling lets stand together, without a tone.
  static let toneless: [(onset: String, rhyme: String)] = onsets.flatMap { onset in
    rhymes.filter { go(onset, $0) }.map { (onset, $0) }
  }

  /// Every syllable with every tone that it can have.
  static let all: [String] = toneless.flatMap { onset, rhyme in
    tones.indices.filter { $0 == 0 || $0 > 3 || !isStopped(rhyme) }
      .map { toned(onset, rhyme, tones[$0]) }
  }

  /// The tone on the letter that bears it in the old style, found by the rule of school books.
  static func toned(_ onset: String, _ rhyme: String, _ tone: String) -> String {
    guard !tone.isEmpty else { return onset + rhyme }
    var letters = Array(rhyme)
    let vowels = letters.prefix { "aăâeêioôơuưy".contains($0) }
    let seat: Int
    if let marked = vowels.lastIndex(where: { "ăâêôơư".contains($0) }) {
      seat = marked
    } else if vowels.count == 3 || vowels.count == 2 && letters.count > 2 {
      seat = 1
    } else {
      seat = 0
    }
    let text = String(letters[seat]) + tone
    letters[seat] = text.nfc.first ?? "?"
    return onset + String(letters)
  }

  static func isStopped(_ rhyme: String) -> Bool {
    ["c", "ch", "p", "t"].contains { rhyme.hasSuffix($0) }
  }

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let rhymes = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em
    en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it
    iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet
    oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uât uây uc uê uêch uênh
    ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi
    ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static func go(_ onset: String, _ rhyme: String) -> Bool {
    let first = rhyme.first ?? "a"
    switch onset {
    case "": return true
    case "k", "gh", "ngh": return "eêi".contains(first) || (onset == "k" && rhyme == "y")
    case "c", "g", "ng": return !"eêiy".contains(first)
    case "gi": return !"iy".contains(first)
    case "qu": return "aăâeêi".contains(first) && !rhyme.hasPrefix("i") || rhyme == "y"
    default: return first != "y" || rhyme == "y"
    }
  }
}

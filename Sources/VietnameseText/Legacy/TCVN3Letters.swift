/// The letters of TCVN 5712:1993 (VN1, of which the lower half of fonts shows VN3).
enum TCVN3Letters {
  /// The text whose scalars are bytes of this encoding.
  ///
  /// Fonts of capitals show small letters as capitals, so a word whose plain letters are all
  /// capitals is written in capitals whole: "VIÖT" is VIỆT.
  static func unicode(_ latin: [Unicode.Scalar]) -> String {
    let words = latin.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\n" }
    let kinds = words.map(Capitals.init)
    var text = ""
    var place = latin.startIndex
    for (index, word) in words.enumerated() {
      let beside = [index - 1, index + 1].filter(kinds.indices.contains).map { kinds[$0] }
      let isCapital =
        kinds[index] == .certain || (kinds[index] == .possible && beside.contains(.certain))
      let letters = spelled(word)
      text += isCapital ? letters.uppercased() : letters
      place += word.count
      if place < latin.endIndex { text.unicodeScalars.append(latin[place]) }
      place += 1
    }
    return text.nfc
  }

  private static func spelled(_ word: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in word { text.append(letters[scalar.value] ?? scalar) }
    return String(text)
  }

  /// What the plain letters of a word say of its case.
  private enum Capitals {
    case certain
    /// One capital, or no plain letter: only its neighbours tell.
    case possible
    case none

    init(_ word: ArraySlice<Unicode.Scalar>) {
      let plain = word.filter { $0.isASCII && $0.properties.isAlphabetic }
      let hasSmall = plain.contains { $0.properties.isLowercase }
      self = hasSmall ? .none : plain.count > 1 ? .certain : .possible
    }
  }

  /// The scalar of each code.
  private static let letters: [UInt32: Unicode.Scalar] = {
    var letters: [UInt32: Unicode.Scalar] = [:]
    for (first, run) in runs {
      for (place, letter) in run.unicodeScalars.enumerated() {
        letters[first + UInt32(place)] = letter
      }
    }
    return letters
  }()

  /// Runs of letters from their first code, as the standard's chart has them.
  private static let runs: [(UInt32, String)] = [
    (0x01, "ÚỤ"),
    (0x04, "ỪỬỮ"),
    (0x11, "ỨỰỲỶỸÝỴ"),
    (0x80, "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"),
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}"),
    (0xB5, "àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíị"),
    (0xDF, "òỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"),
  ]
}

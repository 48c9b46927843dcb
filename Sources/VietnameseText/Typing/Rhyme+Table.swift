extension Rhyme {
  /// Every rhyme of Vietnamese, those of borrowed words (`oong`, `uyp`) and of names included.
  static let all: [Rhyme] = vietnamese.map { Rhyme($0) } + names.map { Rhyme($0, isOfNames: true) }

  /// The rhymes that begin with a letter, whatever its mark: a key looks at these alone.
  static func all(from first: WordLetter) -> [Rhyme] { byFirstLetter[first.base] ?? [] }

  private static let byFirstLetter = Dictionary(grouping: all) { $0.letters[0].base }

  private static let vietnamese = """
    a ac ach ai am an ang anh ao ap at au ay
    ăc ăm ăn ăng ăp ăt ăk
    âc âm ân âng âp ât âu ây âk
    e ec em en eng eo ep et
    ê êch êm ên êng ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
    oc oe oen oeo oet oi om on ong ooc oong op ot
    ô ôc ôi ôm ôn ông ôp ôt
    ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uên uênh uêt uêu ui um un ung
    uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y ych yên yêm yêng yêt yêu yn ynh yp yt yu
    """.split(whereSeparator: \.isWhitespace)

  private static let names = """
    ak ek ik ok uk ưk ơk ah ăh eh êh ih oh ôh ơh uh ưh
    """.split(whereSeparator: \.isWhitespace)
}

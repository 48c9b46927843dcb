/// What follows the first consonants of a syllable: its vowels and its end.
struct Rhyme: Equatable {
  let letters: [WordLetter]

  /// It ends in c, ch, p, t or k: only sắc and nặng are spoken with it.
  let isStopped: Bool

  /// Only names of the minorities have it; their tones are typed after its end.
  ///
  /// So `desk` and `push` stay English, and `Peks` writes Pék.
  let isOfNames: Bool

  init(_ spelling: some StringProtocol, isOfNames: Bool = false) {
    letters = spelling.map { WordLetter.taken(from: $0).letter }
    isStopped = Self.isStopped(letters[...])
    self.isOfNames = isOfNames
  }

  /// Whether letters end in a stop, as far as they are typed.
  static func isStopped(_ letters: ArraySlice<WordLetter>) -> Bool {
    guard let coda = letters.first(where: { !$0.isVowel }) else { return false }
    return coda.base == "c" || coda.base == "p" || coda.base == "t" || coda.base == "k"
  }

  /// Whether typing on, and marking letters that have no mark yet, can lead from `begun` here.
  func canFollow(from begun: ArraySlice<WordLetter>) -> Bool {
    guard begun.count <= letters.count else { return false }
    return zip(begun, letters).allSatisfy { typed, whole in
      typed.base == whole.base && (typed.mark == .none || typed.mark == whole.mark)
    }
  }

  /// Whether these are its letters, marks and all.
  func isWritten(by whole: ArraySlice<WordLetter>) -> Bool {
    whole.count == letters.count
      && zip(whole, letters).allSatisfy { $0.base == $1.base && $0.mark == $1.mark }
  }
}

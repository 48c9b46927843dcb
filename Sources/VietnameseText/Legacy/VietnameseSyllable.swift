/// What is written as one syllable of Vietnamese.
package enum VietnameseSyllable {
  /// Whether a word is spelled as a syllable, with at most one tone and that where it belongs.
  ///
  /// Both tone styles are right. Rhymes that only names have count without a tone.
  package static func isWritten(_ word: some StringProtocol) -> Bool {
    let taken = word.map(WordLetter.taken)
    let letters = taken.map(\.letter)
    let toned = taken.indices.filter { taken[$0].tone != .ngang }
    guard (1...longest).contains(letters.count), toned.count < 2,
      letters.contains(where: \.isVowel)
    else { return false }
    let tone = toned.first.map { taken[$0].tone } ?? .ngang
    guard Syllable.isWhole(letters, tone, toneIsLast: false) else { return false }
    guard let seat = toned.first else { return true }
    let onset = Syllable.parts(beginning: letters, tone, toneIsLast: false)?.onset ?? 0
    return [ToneStyle.old, .new].contains {
      TonePlace.index(in: letters, onset: onset, $0) == seat
    }
  }

  /// Letters of `nghiêng`.
  private static let longest = 7
}

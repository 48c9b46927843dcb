/// What can be a syllable: first consonants, a rhyme, and a tone that it may have.
enum Syllable {
  /// Letters split after the first consonants.
  struct Parts: Equatable {
    /// How many letters come before the rhyme; the u of qu and the i of giữ are among them.
    let onset: Int
  }

  /// How letters divide if typing on can make a syllable of them, nil when nothing can.
  ///
  /// - Parameters:
  ///   - letters: The word as typed so far; never empty.
  ///   - tone: Its tone.
  ///   - toneIsLast: The tone was typed after the last letter.
  /// - Returns: Where the rhyme begins.
  static func parts(
    beginning letters: [WordLetter],
    _ tone: Tone,
    toneIsLast: Bool
  ) -> Parts? {
    for onset in onsets(of: letters) {
      let rest = letters[onset...]
      guard let first = rest.first else { return Parts(onset: onset) }
      let isPossible = Rhyme.all(from: first).contains { rhyme in
        rhyme.canFollow(from: rest) && go(together: letters[..<onset], rhyme)
          && takes(rhyme, tone, stopped: Rhyme.isStopped(rest), toneIsLast: toneIsLast)
      }
      if isPossible { return Parts(onset: onset) }
    }
    return begins(anOnset: letters) ? Parts(onset: letters.count) : nil
  }

  /// Whether letters and tone are a whole syllable.
  static func isWhole(_ letters: [WordLetter], _ tone: Tone, toneIsLast: Bool) -> Bool {
    onsets(of: letters).contains { onset in
      letters.indices.contains(onset)
        && Rhyme.all(from: letters[onset]).contains { rhyme in
          rhyme.isWritten(by: letters[onset...]) && go(together: letters[..<onset], rhyme)
            && takes(rhyme, tone, stopped: rhyme.isStopped, toneIsLast: toneIsLast)
        }
    }
  }

  private static func takes(
    _ rhyme: Rhyme,
    _ tone: Tone,
    stopped: Bool,
    toneIsLast: Bool
  ) -> Bool {
    if tone == .ngang { return true }
    if rhyme.isOfNames { return toneIsLast }
    return !stopped || tone == .sac || tone == .nang
  }

  /// The lengths of first consonants that letters may begin with, the longest first.
  private static func onsets(of letters: [WordLetter]) -> [Int] {
    stride(from: min(3, letters.count), through: 0, by: -1).filter { count in
      count == 0 || Onset.isWhole(letters[..<count])
    }
  }

  private static func begins(anOnset letters: [WordLetter]) -> Bool {
    letters.count < 3 && Onset.isBegun(by: letters[...])
  }

  /// Whether Vietnamese writes this rhyme after these first consonants.
  private static func go(together onset: ArraySlice<WordLetter>, _ rhyme: Rhyme) -> Bool {
    guard let first = rhyme.letters.first, let last = onset.last else { return true }
    if last.base == "u" { return first.base != "u" }
    if first.base == "y", rhyme.letters.count > 1 { return false }
    guard onset.count == 1, last.base == "c" else { return true }
    return first.base != "e" && first.base != "i" && first.base != "y"
  }
}

import DialogueCore
import VietnameseText

/// Numbers of petitions as people type them: `3, 4` or `YK-03 YK-04`.
enum PetitionNumbers {
  /// None when something among them is no number.
  static func read(_ text: String) -> [PetitionNumber]? {
    var numbers: [PetitionNumber] = []
    for part in text.split(whereSeparator: { ",;\n ".contains($0) }) {
      let digits = part.uppercased().hasPrefix("YK-") ? part.dropFirst(3) : part
      guard let number = Int(digits), number > 0 else { return nil }
      numbers.append(PetitionNumber(rawValue: number))
    }
    return numbers
  }

  static func text(_ numbers: [PetitionNumber]) -> String {
    numbers.map(\.text).joined(separator: ", ")
  }
}

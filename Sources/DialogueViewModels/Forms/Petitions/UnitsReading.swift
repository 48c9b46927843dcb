import DeskKit
import DialogueCore
import VietnameseText

/// Units typed in one field: by their digits, or by names parted with commas.
struct UnitsReading: Equatable, Sendable {
  private(set) var units: [UnitID] = []

  /// What is no unit of the catalogue.
  private(set) var unknown: [String] = []

  init(_ text: String, in catalogue: Catalogue) {
    for piece in text.split(whereSeparator: { ",;\n".contains($0) }) {
      let piece = String(piece).trimmed
      guard !piece.isEmpty else { continue }
      let words = piece.split(separator: " ").map(String.init)
      let parts = words.allSatisfy { Int($0) != nil } ? words : [piece]
      for part in parts {
        note(part, in: catalogue)
      }
    }
  }

  private mutating func note(_ part: String, in catalogue: Catalogue) {
    guard let unit = Self.unit(part, in: catalogue) else {
      unknown.append(part)
      return
    }
    if !units.contains(unit) { units.append(unit) }
  }

  private static func unit(_ part: String, in catalogue: Catalogue) -> UnitID? {
    if let place = Int(part) {
      let ordered = UnitOrder.byDigit(catalogue.units)
      return ordered.indices.contains(place - 1) ? ordered[place - 1].id : nil
    }
    if let exact = catalogue.units.first(where: { $0.shortName.vi == part }) { return exact.id }
    return TextSearch.ranked(catalogue.units) { unit in
      [unit.shortName.vi, unit.name.vi, unit.shortName.en, unit.name.en]
        .compactMap { TextSearch.rank(of: part, in: $0) }.min()
    }.first?.id
  }

  /// The field's text that is read as these units again.
  static func text(of units: [UnitID], in session: Session) -> String {
    units.map { UnitWords.short($0, session).vi }.joined(separator: ", ")
  }
}

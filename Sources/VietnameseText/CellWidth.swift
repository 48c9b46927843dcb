/// How many cells of a terminal a text fills.
///
/// Scalars whose width Unicode calls ambiguous (à, đ, –, …, │) fill one cell.
package enum CellWidth {
  /// Cells of one character as the reader sees it: 0, 1 or 2.
  package static func of(_ character: Character) -> Int {
    var cells = 0
    for scalar in character.unicodeScalars {
      // An emoji drawn in colour is wide even where its scalar alone is not.
      if scalar == "\u{FE0F}", cells > 0 { return 2 }
      cells += of(scalar)
    }
    return min(cells, 2)
  }

  /// Cells of a whole text.
  package static func of(_ text: String) -> Int {
    of(Substring(text))
  }

  /// Cells of a part of a text.
  package static func of(_ text: Substring) -> Int {
    var cells = 0
    for scalar in text.unicodeScalars {
      guard let one = narrow(scalar) else {
        return text.reduce(0) { $0 + of($1) }
      }
      cells += one
    }
    return cells
  }

  /// Cells of one scalar that stands alone: 0 for controls and marks.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if let cells = narrow(scalar) { return cells }
    if isWide(scalar.value) { return 2 }
    return isWithoutWidth(scalar) ? 0 : 1
  }

  /// Cells of a scalar that never joins the one before it, nil where only the whole text tells.
  ///
  /// Drawing asks this for every cell, so Latin, Vietnamese, box lines and the signs of states are
  /// answered at once.
  static func narrow(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20...0x7E: 1
    case 0x00...0x1F, 0x7F...0x9F, 0xAD: 0
    case 0xA0...0x2FF, 0x1E00...0x1EFF: 1
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF: 1
    case 0x2500...0x25FC, 0x2713...0x2718: 1
    default: nil
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var candidates = CellWidthTable.wide[...]
    while let middle = candidates.indices.middle {
      let range = candidates[middle]
      if range.contains(value) { return true }
      candidates =
        value < range.lowerBound ? candidates[..<middle] : candidates[(middle + 1)...]
    }
    return false
  }

  private static func isWithoutWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return true  // The later parts of a Korean syllable.
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return true
    default:
      return false
    }
  }
}

extension Range where Bound == Int {
  /// The index half way, nil when there is none.
  fileprivate var middle: Int? { isEmpty ? nil : lowerBound + count / 2 }
}

import DeskKit

/// Digits and colons drawn of blocks, five blocks high; one block is twice as wide as high.
struct BlockDigits {
  /// Rows of each sign from the top; a digit is three blocks wide, a colon one.
  private static let signs: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"],
    "1": ["  #", "  #", "  #", "  #", "  #"],
    "2": ["###", "  #", "###", "#  ", "###"],
    "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"],
    "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"],
    "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"],
    "9": ["###", "# #", "###", "  #", "###"],
    ":": [" ", "#", " ", "#", " "],
  ]

  private let pattern: [[Character]]

  /// Signs other than digits and colons are left out.
  init(_ text: String) {
    let signs = text.compactMap { Self.signs[$0] }
    pattern = (0..<5).map { row in Array(signs.map { $0[row] }.joined(separator: " ")) }
  }

  func size(scale: Int) -> Size {
    Size(rows: 5 * scale, columns: (pattern.first?.count ?? 0) * 2 * scale)
  }

  func draw(
    in frame: inout Frame,
    at origin: Position,
    scale: Int,
    role: StyleRole,
    isASCII: Bool
  ) {
    for (row, blocks) in pattern.enumerated() {
      for (column, block) in blocks.enumerated() where block == "#" {
        frame.fill(
          at: Position(
            row: origin.row + row * scale,
            column: origin.column + column * 2 * scale
          ),
          size: Size(rows: scale, columns: 2 * scale),
          with: isASCII ? "#" : "█",
          role: role
        )
      }
    }
  }
}

/// Items of equal rank.
package struct PaperList: Equatable, Sendable {
  /// What stands before each item.
  package enum Marker: Equatable, Sendable {
    case dash
    case plus
    case number
    /// `(1)`, as the tasks of a notice are counted.
    case bracketedNumber
    case letter
    /// Each item a paragraph of its own without a sign.
    case none
  }

  package var marker: Marker
  package var items: [PaperText]

  /// What the first item is counted as.
  package var start: Int

  package init(_ marker: Marker = .dash, _ items: [PaperText], start: Int = 1) {
    self.marker = marker
    self.items = items
    self.start = start
  }

  /// What stands before the item at `index`, counted from 0: `-`, `1.`, `a)`.
  ///
  /// Letters follow the Vietnamese alphabet as Decree 30/2020/NĐ-CP uses it: đ after d and no f;
  /// past its end they begin again, doubled.
  package func label(at index: Int) -> String {
    let place = start - 1 + index
    return switch marker {
    case .dash: "-"
    case .plus: "+"
    case .number: "\(place + 1)."
    case .bracketedNumber: "(\(place + 1))"
    case .letter:
      String(
        repeating: Self.letters[place % Self.letters.count],
        count: place / Self.letters.count + 1
      ) + ")"
    case .none: ""
    }
  }

  private static let letters = Array("abcdđeghiklmnopqrstuvxy")
}

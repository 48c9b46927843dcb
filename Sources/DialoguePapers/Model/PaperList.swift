/// Items of equal rank.
package struct PaperList: Equatable, Sendable {
  /// What stands before each item.
  package enum Marker: Equatable, Sendable {
    case dash
    case number
    case letter
  }

  package var marker: Marker
  package var items: [PaperText]

  package init(_ marker: Marker = .dash, _ items: [PaperText]) {
    self.marker = marker
    self.items = items
  }

  /// What stands before the item at `index`, counted from 0: `-`, `1.`, `a)`.
  ///
  /// Letters follow the Vietnamese alphabet as Decree 30/2020/NĐ-CP uses it: đ after d and no f;
  /// past its end they begin again, doubled.
  package func label(at index: Int) -> String {
    switch marker {
    case .dash: "-"
    case .number: "\(index + 1)."
    case .letter:
      String(
        repeating: Self.letters[index % Self.letters.count],
        count: index / Self.letters.count + 1
      ) + ")"
    }
  }

  private static let letters = Array("abcdđeghiklmnopqrstuvxy")
}

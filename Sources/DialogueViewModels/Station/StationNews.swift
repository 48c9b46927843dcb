import DeskKit
import VietnameseText

/// What happened at another station, told in as much room as there is.
enum StationNews: Equatable, Sendable {
  /// What it recorded, under which number.
  case act(Phrase, by: Phrase, record: Int)
  case words(Phrase)

  /// Columns of an act with which it still says something, with and without its number before it.
  private static let fewestColumns = 10
  private static let enoughColumns = 20

  /// The news in a width: first the number goes, then the end of the act.
  func text(width: Int, _ language: Language) -> String {
    switch self {
    case .words(let words): return LineWrap.clipped(words(language), width: width)
    case .act(let act, let station, let record):
      let name = station(language)
      let numbered = "\(name) #\(record)"
      let words = act(language)
      let wished = min(CellWidth.of(words), Self.enoughColumns)
      if CellWidth.of(numbered) + 2 + wished <= width {
        return LineWrap.clipped("\(numbered): \(words)", width: width)
      }
      let least = min(CellWidth.of(words), Self.fewestColumns)
      return CellWidth.of(name) + 2 + least <= width
        ? LineWrap.clipped("\(name): \(words)", width: width)
        : LineWrap.clipped(numbered, width: width)
    }
  }
}

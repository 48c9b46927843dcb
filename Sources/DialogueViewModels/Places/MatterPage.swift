package import DialogueCore
import VietnameseText

/// The card of one matter in plain lines, for places that have no screen.
package enum MatterPage {
  /// A page's columns: as a narrow terminal shows it.
  private static let width = 80

  /// None when there is no petition of that number.
  package static func petition(_ number: PetitionNumber, _ scene: Scene) -> [String]? {
    PetitionCard(number, scene).map { card in
      page(card.title, card.state, card.columns(width: width).flatMap(\.self))
    }
  }

  /// None when there is no task of that number.
  package static func task(_ id: NoticeTaskID, _ scene: Scene) -> [String]? {
    TaskCard(id, scene).map { card in
      page(card.title, card.state, card.lines(width: width))
    }
  }

  private static func page(_ title: String, _ state: String, _ lines: [StyledLine]) -> [String] {
    ["\(title.trimmed) · \(state)"] + lines.map(\.text)
  }
}

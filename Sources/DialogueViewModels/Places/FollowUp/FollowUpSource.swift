package import DialogueCore
import VietnameseText

/// One session whose petitions stand on a follow-up board.
package struct FollowUpSource: Sendable {
  package let session: Session

  /// The day and the hour that it is in the session.
  package let now: LocalTime

  /// What tells it from the others: a locality and a day.
  package let name: String

  package init(_ session: Session, at moment: Moment, name: String = "") {
    self.session = session
    now = session.localTime(at: moment)
    self.name = name
  }

  /// Its name in so many cells: where the whole of it has no room, its first words and no half one.
  func name(in width: Int) -> String {
    let words = name.split(separator: " ")
    let fitting = words.indices.reversed().lazy.map { words[...$0].joined(separator: " ") }
      .first { CellWidth.of($0) <= width }
    return fitting ?? LineWrap.clipped(name, width: width)
  }
}

import DeskKit
import DialogueCore

/// A date on a card: when, how near, and line by line how it was reckoned.
struct DeadlineLines {
  private let deadline: Deadline
  private let name: String
  private let width: Int
  private let scene: Scene

  /// What stands in place of how near it is, once nobody owes it any more.
  private let ended: Phrase?

  init(
    _ deadline: Deadline,
    name: String = "",
    ended: Phrase? = nil,
    width: Int,
    _ scene: Scene
  ) {
    self.ended = ended
    self.deadline = deadline
    self.name = name
    self.width = width
    self.scene = scene
  }

  var lines: [StyledLine] {
    let now = scene.localTime
    let isOverdue = ended == nil && deadline.isOverdue(at: now)
    let sign = isOverdue ? "\(Sign.urgent.text(scene)) " : ""
    let near = ended ?? TimeWords.distance(deadline, at: now, scene.session.calendar)
    let distance = near(scene.language)
    let words = TimeWords.deadline(deadline)(scene.language)
    let head = name.isEmpty ? words : "\(name) · \(words)"
    return StyledLine.hanging(
      "\(head) · \(sign)\(distance)",
      indent: 1,
      width: width,
      role: isOverdue ? .alarm : ended == nil ? .bold : .plain
    )
      + ReckoningWords.lines(deadline).flatMap {
        StyledLine.hanging($0(scene.language), indent: 3, width: width)
      }
  }
}

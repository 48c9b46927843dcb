import DeskKit
import DialogueCore
import VietnameseText

/// Pane 1: the programme, what is current, and the way to the other places.
enum AgendaPane {
  static func rows(_ session: Session, columns: Int) -> [ListRow<AgendaItemID>] {
    session.agenda.items.map { ListRow($0.id, height: columns >= 24 ? 2 : 1) }
  }

  static func title(_ scene: Scene) -> String {
    "1 " + DeskAction.agenda.label(scene.language).uppercased()
  }

  static func frame(
    _ list: ListView<AgendaItemID>,
    in size: Size,
    _ scene: Scene,
    isFocused: Bool
  ) -> Frame {
    let session = scene.session
    var frame = Frame(size: size)
    for row in list.visibleRows {
      guard let item = session.agenda[row.id] else { continue }
      let isSelected = row.isSelected && isFocused
      let sign = isSelected ? "▸" : sign(item, scene)
      let place = (session.agenda.items.firstIndex { $0.id == row.id } ?? 0) + 1
      let minutes = minutes(item, scene)
      let room = size.columns - 2 - CellWidth.of("\(place)") - CellWidth.of(minutes)
      let wording = row.height > 1 ? item.template.title : item.template.shortTitle
      let title = LineWrap.clipped(Phrase(wording)(scene.language), width: max(0, room))
      let role: StyleRole =
        isSelected ? .selection : item.state == .current ? .floor : .plain
      let position = Position(row: row.line, column: 0)
      frame.put("\(sign)\(place) \(title)", at: position, role: role, width: size.columns)
      frame.put(
        minutes,
        at: Position(row: row.line, column: size.columns - CellWidth.of(minutes)),
        role: role
      )
      if row.height > 1 {
        let times = times(item, scene)
        frame.put(times, at: Position(row: row.line + 1, column: 3), role: .muted)
      }
      if isSelected { frame.cursor = position }
    }
    let used = list.visibleRows.last.map { $0.line + $0.height } ?? 0
    foot(&frame, from: used, scene)
    return frame
  }

  /// The folded pane: one row with the current item and its time.
  static func folded(columns: Int, _ scene: Scene, isFocused: Bool) -> Frame {
    var frame = Frame(size: Size(rows: 1, columns: columns))
    frame.rule(at: Position(row: 0, column: 0), length: columns, isHeavy: isFocused)
    let session = scene.session
    var text = title(scene)
    if let item = session.agenda.current,
      let place = session.agenda.items.firstIndex(where: { $0.id == item.id })
    {
      let elapsed = item.elapsed(at: scene.now) / 60_000
      text += " \(Sign.speaking.text(scene))\(place + 1)"
      text += " \(Phrase(item.template.shortTitle)(scene.language))"
      text += " \(elapsed)′/\(item.plannedMinutes)′"
      if let end = TimeWords.estimatedEnd(session, at: scene.now) {
        text += " · " + end(scene.language)
      }
    }
    let clipped = LineWrap.clipped("\(text) ", width: columns - 2)
    frame.put(clipped, at: Position(row: 0, column: 1), role: isFocused ? .focusTitle : .title)
    let petitions =
      " 4 \(DeskAction.petitions.label(scene.language)) \(session.followedCount) "
    let start = columns - CellWidth.of(petitions) - 1
    if start > CellWidth.of(clipped) + 2 {
      frame.put(petitions, at: Position(row: 0, column: start), role: .title)
    }
    return frame
  }

  private static func sign(_ item: AgendaItem, _ scene: Scene) -> String {
    switch item.state {
    case .pending: " "
    case .current: Sign.speaking.text(scene)
    case .done: Sign.done.text(scene)
    case .skipped: Sign.withdrawn.text(scene)
    case .deferred: Sign.returned.text(scene)
    }
  }

  private static func minutes(_ item: AgendaItem, _ scene: Scene) -> String {
    item.state == .current ? " \(item.elapsed(at: scene.now) / 60_000)′" : ""
  }

  private static func times(_ item: AgendaItem, _ scene: Scene) -> String {
    let session = scene.session
    let planned = item.plannedMinutes
    let expected = Phrase(vi: "dự kiến \(planned)′", en: "planned \(planned)′")(scene.language)
    guard let start = item.startedAt.map({ TimeWords.hourMinute($0, session) }) else {
      return expected
    }
    if item.state == .current {
      let elapsed = item.elapsed(at: scene.now) / 60_000
      return Phrase(vi: "từ \(start), ", en: "since \(start), ")(scene.language)
        + "\(elapsed)′/\(planned)′"
    }
    let end = item.finishedAt.map { TimeWords.hourMinute($0, session) } ?? ""
    return "\(start)–\(end), \(expected)"
  }

  /// The estimated end and the places with what waits there, where there is room.
  private static func foot(_ frame: inout Frame, from used: Int, _ scene: Scene) {
    let session = scene.session
    let language = scene.language
    let rows = frame.size.rows
    let columns = frame.size.columns
    let open = session.conclusions.count(where: \.isOpen)
    let places: [(DeskAction, String)] = [
      (.petitions, "\(session.followedCount)"),
      (.conclusions, open > 0 ? "\(open)" : ""),
      (
        .preparation,
        session.duties.contains(where: \.isOwed) ? Sign.needed.text(scene) : Sign.done.text(scene)
      ),
      (.order, ""),
      (.papers, ""),
    ]
    let start = rows - places.count
    if used < rows, session.stage == .open,
      let end = TimeWords.estimatedEnd(session, at: scene.now)
    {
      frame.put(
        LineWrap.clipped(" " + end(language), width: columns),
        at: Position(row: used, column: 0),
        role: .muted
      )
    }
    guard start > used + 1 else { return }
    frame.rule(at: Position(row: start - 1, column: 0), length: columns)
    for (index, place) in places.enumerated() {
      let row = start + index
      frame.put(
        "\(index + 4) \(place.0.label(language))",
        at: Position(row: row, column: 0),
        role: .plain
      )
      frame.put(
        place.1,
        at: Position(row: row, column: columns - CellWidth.of(place.1) - 1),
        role: .plain
      )
    }
  }
}

extension Duty {
  /// Something of it is still to be done.
  fileprivate var isOwed: Bool {
    switch state {
    case .missing, .partly: true
    case .done, .notAsked: false
    }
  }
}

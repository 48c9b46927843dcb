import DeskKit
import DialogueCore
import VietnameseText

/// Pane 2: who speaks, who waits, and what became of the others.
enum QueuePane {
  static func title(_ scene: Scene, columns: Int) -> String {
    let session = scene.session
    let language = scene.language
    let state =
      session.stage.isBefore || session.queue.isListOpen
      ? Phrase(vi: "MỞ", en: "OPEN")(language) : Phrase(vi: "ĐÓNG", en: "CLOSED")(language)
    let name = "2 \(DeskAction.queue.label(language).uppercased())"
    let count = session.queue.registrations.count
    let waiting = Phrase(vi: "chờ", en: "wait")(language) + " \(session.queue.order.count)"
    return columns >= 36
      ? "\(name) \(count) · \(waiting) · \(state)" : "\(name) \(count) · \(state)"
  }

  /// The lines for rows in a room: the last line may be the forecast's.
  static func height(in size: Size, _ session: Session) -> Int {
    showsForecast(in: size, session) ? size.rows - 1 : size.rows
  }

  private static func showsForecast(in size: Size, _ session: Session) -> Bool {
    session.stage == .open && size.columns >= 36 && size.rows > 6
  }

  /// How many of those who wait are above and below the rows in sight: ` ↑2 ↓5`.
  static func outOfSight(_ list: ListView<QueueRow>, _ session: Session) -> String {
    guard !session.queue.order.isEmpty else { return "" }
    let waiting = Set(session.queue.order.map { QueueRow.registration($0) })
    let above = list.rowsAbove.count(where: waiting.contains)
    let below = list.rowsBelow.count(where: waiting.contains)
    return (above > 0 ? " ↑\(above)" : "") + (below > 0 ? " ↓\(below)" : "")
  }

  /// What a filter reads of a row; nothing of a row that it never takes away.
  static func searchText(of row: QueueRow, _ scene: Scene) -> String? {
    guard case .registration(let number) = row, let registration = scene.session.queue[number]
    else { return nil }
    let hamlet = registration.entry.registrant.hamlet ?? ""
    return "\(number.text) \(registration.name) \(hamlet)"
  }

  /// All that the rows depend on besides the session whose records are counted here.
  struct Basis: Equatable, Sendable {
    let records: Int
    let columns: Int
    let query: String
    let moved: RegistrationNumber?
    let movedFrom: Int?
    let movedTo: Int?
  }

  /// The floor, those who wait, then those who are through, the newest first.
  static func rows(
    _ scene: Scene,
    columns: Int,
    filter: FilterField,
    moved: (number: RegistrationNumber, from: Int, to: Int)?
  ) -> [ListRow<QueueRow>] {
    let session = scene.session
    let height = columns >= 32 ? 2 : 1
    func passes(_ number: RegistrationNumber) -> Bool {
      !filter.isActive || searchText(of: .registration(number), scene).map(filter.lets) ?? false
    }
    var rows: [ListRow<QueueRow>] = []
    if let floor = session.floor { rows.append(ListRow(.floor(floor.id), height: 2)) }
    if let called = session.queue.called, passes(called) {
      rows.append(ListRow(.registration(called), height: height))
    }
    var order = session.queue.order
    if let moved, order.indices.contains(moved.from), order.indices.contains(moved.to) {
      order.remove(at: moved.from)
      order.insert(moved.number, at: moved.to)
    }
    rows += order.filter(passes).map { ListRow(.registration($0), height: height) }
    let slips = session.slips.filter { $0.state == .received }
    let through = session.queue.registrations.reversed().filter {
      !$0.isWaiting && $0.state != .called && passes($0.number)
        && session.floor?.registration != $0.number
    }
    if !through.isEmpty || !slips.isEmpty {
      rows.append(ListRow(.heading, isSelectable: false))
    }
    rows += slips.map { ListRow(.slip($0.number)) }
    rows += through.map { ListRow(.registration($0.number)) }
    return rows
  }

  static func frame(
    _ list: ListView<QueueRow>,
    in size: Size,
    _ scene: Scene,
    isFocused: Bool
  ) -> Frame {
    let session = scene.session
    var frame = Frame(size: size)
    let forecast = showsForecast(in: size, session) ? session.forecast(at: scene.now) : nil
    for row in list.visibleRows {
      let isSelected = row.isSelected && isFocused
      let position = Position(row: row.line, column: 0)
      draw(row.id, at: position, in: &frame, scene, isSelected, isGhost: row.isGhost, row.height)
      if isSelected { frame.cursor = position }
    }
    if let forecast {
      let text = LineWrap.clipped(
        QueueWords.forecast(forecast)(scene.language),
        width: size.columns
      )
      frame.put(
        text,
        at: Position(row: size.rows - 1, column: 0),
        role: .muted,
        width: size.columns,
        fills: true
      )
    }
    return frame
  }

  private static func draw(
    _ row: QueueRow,
    at position: Position,
    in frame: inout Frame,
    _ scene: Scene,
    _ isSelected: Bool,
    isGhost: Bool,
    _ height: Int
  ) {
    let session = scene.session
    let columns = frame.size.columns
    let language = scene.language
    switch row {
    case .heading:
      let words = Phrase(vi: "─ đã qua ", en: "─ through ")(language)
      frame.rule(at: position, length: columns)
      frame.put(words, at: position, role: .muted)
    case .floor(let id):
      guard let speech = session[id] else { return }
      drawFloor(speech, at: position, in: &frame, scene, isSelected)
    case .slip(let number):
      guard let slip = session[number] else { return }
      let words = QueueWords.slip(slip.state)(language)
      let mark = isSelected ? "▸" : QueueWords.sign(slip.state).text(scene)
      let room = columns - CellWidth.of(words) - 8
      let name = LineWrap.shortenedName(slip.entry.registrant.name, width: max(2, room))
      frame.put(
        "\(mark)PH-\(number.text) \(name) \(words)",
        at: position,
        role: isSelected ? .selection : isGhost ? .muted : .plain,
        width: columns,
        fills: isSelected
      )
    case .registration(let number):
      guard let registration = session.queue[number] else { return }
      drawRegistration(registration, at: position, in: &frame, scene, isSelected, isGhost, height)
    }
  }

  private static func drawFloor(
    _ speech: Speech,
    at position: Position,
    in frame: inout Frame,
    _ scene: Scene,
    _ isSelected: Bool
  ) {
    let session = scene.session
    let columns = frame.size.columns
    let sign = speech.state == .paused ? Sign.paused : .speaking
    let mark = isSelected ? "▸" : sign.text(scene)
    let elapsed = DurationText.clock(Int(speech.elapsed(at: scene.now) / 1000))
    let name = SpeakerWords.short(speech.speaker, session, scene.language, width: columns - 7)
    frame.put("\(mark)\(name)", at: position, role: .floor, width: columns)
    frame.put(
      elapsed,
      at: Position(row: position.row, column: columns - CellWidth.of(elapsed)),
      role: .floor
    )
    frame.put(
      LineWrap.clipped(details(speech, session, scene.language), width: columns - 4),
      at: Position(row: position.row + 1, column: 4),
      role: .muted
    )
  }

  private static func details(
    _ speech: Speech,
    _ session: Session,
    _ language: Language
  ) -> String {
    guard let number = speech.registration, let entry = session.queue[number]?.entry else {
      return QueueWords.kind(speech.kind)(language)
    }
    var parts: [String] = []
    if let topic = entry.topic { parts.append(TopicWords.short(topic, session)(language)) }
    if let capacity = entry.registrant.capacity {
      parts.append(QueueWords.capacity(capacity)(language))
    }
    if speech.kind != .registered { parts.append(QueueWords.kind(speech.kind)(language)) }
    if let times = entry.timesRaised, times > 0 {
      parts.append(Phrase(vi: "nêu lần \(times + 1)", en: "raised \(times + 1)×")(language))
    }
    return parts.joined(separator: " · ")
  }

  private static func drawRegistration(
    _ registration: Registration,
    at position: Position,
    in frame: inout Frame,
    _ scene: Scene,
    _ isSelected: Bool,
    _ isGhost: Bool,
    _ height: Int
  ) {
    let session = scene.session
    let language = scene.language
    let columns = frame.size.columns
    let isHead = session.queue.head == registration.number
    let sign =
      isSelected
      ? "▸"
      : registration.isWaiting
        ? (isHead ? Sign.next.text(scene) : " ") : QueueWords.sign(registration.state).text(scene)
    let tail = tail(registration, scene, columns)
    let room = columns - 4 - CellWidth.of(tail) - (tail.isEmpty ? 0 : 1)
    let name = LineWrap.shortenedName(shownName(registration, language), width: max(2, room))
    let role: StyleRole = isSelected ? .selection : isGhost ? .muted : .plain
    frame.put(
      "\(sign)\(registration.number.text) \(name)",
      at: position,
      role: role,
      width: columns,
      fills: isSelected
    )
    frame.put(
      tail,
      at: Position(row: position.row, column: columns - CellWidth.of(tail)),
      role: isSelected ? .selection : .muted
    )
    guard height > 1 else { return }
    let entry = registration.entry
    let parts = [
      entry.registrant.hamlet, entry.content,
      entry.answerWanted.map { QueueWords.answerWanted($0)(language) },
    ].compactMap(\.self)
    frame.put(
      LineWrap.clipped(parts.joined(separator: " · "), width: columns - 4),
      at: Position(row: position.row + 1, column: 4),
      role: .muted
    )
  }

  private static func shownName(_ registration: Registration, _ language: Language) -> String {
    registration.state == .guided ? QueueWords.state(.guided)(language) : registration.name
  }

  /// What stands at the end of the row: topic and time of registering, or what became of it.
  private static func tail(
    _ registration: Registration,
    _ scene: Scene,
    _ columns: Int
  ) -> String {
    let session = scene.session
    let language = scene.language
    switch registration.state {
    case .waiting:
      guard columns >= 36 else { return registration.nextCall.map(String.init) ?? "" }
      let topic = registration.entry.topic.map { TopicWords.short($0, session)(language) } ?? ""
      guard columns >= 50 else { return topic }
      return topic + "  " + TimeWords.hourMinuteSecond(registration.registeredAt, session)
    case .served:
      let spoken = session.speeches
        .filter { $0.registration == registration.number && $0.state != .void }
        .reduce(Int64(0)) { $0 + $1.elapsed(at: scene.now) }
      let seconds = Int(spoken / 1000)
      return "\(seconds / 60)′\(TimeWords.padded(seconds % 60))"
    case .called, .absent, .withdrawn, .declined, .written, .unheard:
      return QueueWords.state(registration.state)(language)
    case .guided: return ""
    }
  }
}

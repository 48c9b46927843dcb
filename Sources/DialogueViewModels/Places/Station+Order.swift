import DeskKit
import DialogueCore
import VietnameseText

extension Station {
  mutating func settleOrder(in size: Size, _ scene: Scene) {
    let rows = orderRows(scene).map { ListRow($0.number) }
    lists.order.show(rows, height: orderHeight(in: size))
  }

  /// Everyone by number: when they asked, when they were called, and what changed in between.
  func orderFrame(in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    let session = scene.session
    let proof = OrderProof(session)
    let columns = OrderColumns(width: size.columns, session)
    let table = ColumnTable(
      OrderWords.place(
        called: proof.called,
        of: session.queue.registrations.count,
        orderedBy: preferences.names
      ),
      columns.table,
      width: size.columns
    )
    let height = orderHeight(in: size)
    table.drawGrid(in: &frame, rows: height, scene.language)
    if session.queue.registrations.isEmpty {
      let words = LineWrap.clipped(OrderWords.empty(scene.language), width: table.width(of: 0) - 1)
      frame.put(words, at: Position(row: 1, column: 1), role: .muted)
    }
    for visible in lists.order.visibleRows where visible.line < height {
      guard let registration = session.queue[visible.id] else { continue }
      table.draw(
        columns.texts(of: registration, isSelected: visible.isSelected, table, scene),
        row: visible.line + 1,
        role: visible.isSelected ? .selection : .plain,
        in: &frame
      )
    }
    drawCheck(proof, in: &frame, from: height + 1, scene.language)
    let line = min(lists.order.selectedLine ?? 0, max(0, height - 1))
    frame.cursor = Position(row: min(line + 1, max(0, size.rows - 1)), column: 0)
    return frame
  }

  /// Enter: everything that happened to the selected registration.
  mutating func openSelectedOrder(_ scene: Scene) -> [Intent] {
    let session = scene.session
    guard let number = lists.order.selectedID, let registration = session.queue[number] else {
      return nothing(StatusWords.nothingSelected)
    }
    let name = registration.state == .guided ? "" : " \(registration.name)"
    let sheet = TextSheet(
      title: Phrase(verbatim: number.text + name),
      paragraphs: OrderWords.history(of: registration, session)
    )
    overlays.append(.text(sheet))
    return []
  }

  private func orderRows(_ scene: Scene) -> [Registration] {
    let filter = filter(of: .order)
    let registrations = scene.session.queue.registrations.filter { registration in
      !filter.isActive || orderText(of: registration.number, scene).map(filter.lets) ?? false
    }
    guard let order = preferences.names else { return registrations }
    // Whoever was guided has no name here, so no place among names either.
    let named = registrations.filter { $0.state != .guided }
      .map { (key: NameKey($0.name, order), registration: $0) }
      .sorted { ($0.key, $0.registration.number) < ($1.key, $1.registration.number) }
    return named.map(\.registration) + registrations.filter { $0.state == .guided }
  }

  /// What a filter reads of a row.
  func orderText(of number: RegistrationNumber, _ scene: Scene) -> String? {
    scene.session.queue[number].map {
      $0.state == .guided ? number.text : "\(number.text) \($0.name)"
    }
  }

  /// By number, by given name, by whole name and round again.
  mutating func chooseOtherNameOrder() -> [Intent] {
    preferences.names =
      switch preferences.names {
      case nil: .given
      case .given: .whole
      case .whole: nil
      }
    status.say(OrderWords.chosen(preferences.names))
    if place != .order { place = .order }
    return [.remember(preferences)]
  }

  private func orderHeight(in size: Size) -> Int {
    let foot = size.rows < 6 ? 0 : size.rows < 12 ? 1 : size.rows < 30 ? 3 : 6
    return max(0, size.rows - 1 - foot)
  }

  private func drawCheck(
    _ proof: OrderProof,
    in frame: inout Frame,
    from top: Int,
    _ language: Language
  ) {
    frame.putSentences(
      [OrderWords.check(proof)(language)],
      from: top,
      role: proof.isExplained ? .bold : .alarm
    )
  }
}

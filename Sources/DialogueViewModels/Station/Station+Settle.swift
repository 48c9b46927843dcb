package import DeskKit
import DialogueCore

extension Station {
  /// Fits every list to the session as it is now; before keys are read and before drawing.
  package mutating func settle(showing scene: Scene, in size: Size) {
    let layout = layout(in: size)
    settleDesk(layout, scene)
    let placeSize = layout.body.size
    switch place {
    case .agenda, .queue, .minutes:
      if actor.role == .chair { settleCard(in: placeSize, scene) }
    case .petitions: settlePetitions(in: placeSize, scene)
    case .card: settleCard(in: placeSize, scene)
    case .conclusions: settleConclusions(in: placeSize, scene)
    case .preparation: settlePreparation(in: placeSize, scene)
    case .order: settleOrder(in: placeSize, scene)
    case .papers: settlePapers(in: placeSize, scene)
    case .followUp: settleFollowUp(in: placeSize, scene)
    case .task: settleTaskCard(in: placeSize, scene)
    }
    refreshOverlays(layout, columns: size.columns, scene)
    status.notePresence(scene)
  }

  func layout(in size: Size) -> DeskLayout {
    DeskLayout(size, role: actor.role, place: place, isMaximised: isMaximised)
  }

  private mutating func settleDesk(_ layout: DeskLayout, _ scene: Scene) {
    if let area = layout.agenda {
      lists.agenda.show(
        AgendaPane.rows(scene.session, columns: area.size.columns),
        height: max(1, area.size.rows - 1)
      )
    }
    if let area = layout.queue {
      let filter = filter(of: .queue)
      let moved = ghostMove
      let basis = QueuePane.Basis(
        records: scene.session.recordCount,
        columns: area.size.columns,
        query: filter.query,
        moved: moved?.number,
        movedFrom: moved?.from,
        movedTo: moved?.to
      )
      let rows = lists.queueRows.rows(from: basis) {
        QueuePane.rows(scene, columns: area.size.columns, filter: filter, moved: moved)
      }
      let room = Size(rows: max(1, area.size.rows - 1), columns: area.size.columns)
      lists.queue.show(rows, height: QueuePane.height(in: room, scene.session))
      if let arrival {
        lists.queue.select(arrival)
        self.arrival = nil
      }
    }
    if let area = layout.minutes {
      let taken = 1 + (place == .minutes ? filterRows : 0)
      let height = max(1, area.size.rows - taken)
      lists.wrappedMinutes.refresh(
        scene,
        columns: area.size.columns,
        height: height,
        filter: filter(of: .minutes)
      )
      lists.minutes.show(lists.wrappedMinutes.rows, height: height)
    }
  }

  /// Minutes begin with the rows in sight; here with all, before anybody goes up in them.
  mutating func makeAllMinutes(showing scene: Scene, in size: Size) {
    guard lists.wrappedMinutes.isCut else { return }
    lists.wrappedMinutes.showAll()
    settle(showing: scene, in: size)
    // What was there all the time is no news.
    lists.minutes.refill()
  }

  /// Rows that a filter takes from the foot of the list it narrows.
  var filterRows: Int { filter.isActive ? 1 : 0 }

  /// The filter where it applies: only in the place where it was typed.
  func filter(of place: Place) -> FilterField {
    self.place == place ? filter : FilterField()
  }

  /// The top one, and a list that lies under a question or a page.
  private mutating func refreshOverlays(_ layout: DeskLayout, columns: Int, _ scene: Scene) {
    let size = Size(rows: layout.body.size.rows, columns: columns)
    for index in overlays.indices {
      switch overlays[index] {
      case .gaps(var list):
        list.show(gaps(before: list.act, scene), in: size, scene)
        overlays[index] = .gaps(list)
      case .earlier(var list):
        list.show(in: size, scene)
        overlays[index] = .earlier(list)
      case .form, .menu, .bar, .help, .text, .reading: continue
      }
    }
    switch overlays.last {
    case .form(let kind, var form):
      kind.refresh(&form, showing: scene)
      overlays[overlays.count - 1] = .form(kind, form)
    case .help(var help):
      help.bindings = help.bindings.map { row in
        guard let action = DeskAction(row.action) else { return row }
        var row = row
        row.obstacle = obstacle(to: action, scene)
        return row
      }
      overlays[overlays.count - 1] = .help(help)
    case .menu, .bar, .text, .gaps, .reading, .earlier, nil: return
    }
  }

  func formWidth(in size: Size) -> Int { size.columns }

  /// When the picture changes by itself, in milliseconds of `Moment.uptime`.
  ///
  /// Each second while a clock runs, each minute while the session is open, else never.
  package func nextWake(showing scene: Scene) -> Int64? {
    Wake.next(after: scene.now, scene.session)
  }
}

/// When a picture of a session changes by itself.
enum Wake {
  static func next(after now: Moment, _ session: Session) -> Int64? {
    guard session.stage == .open else { return nil }
    if let floor = session.floor, floor.state == .speaking {
      return now.uptime + 1000 - floor.elapsed(at: now) % 1000
    }
    let intoMinute = (now.wall % 60_000 + 60_000) % 60_000
    return now.uptime + 60_000 - intoMinute
  }
}

package import DeskKit
package import DialogueCore

/// The room's screen: it shows what is recorded and asks for nothing.
///
/// No error, no undo and nothing private ever appears here; the only keys are leaving and repainting.
package struct HallScreen: Equatable, Sendable {
  /// Names this run of the program.
  package let run: String

  private var leaving: Bar?

  package init(run: String = "") {
    self.run = run
  }

  /// There is no list here to be fitted to the session.
  package mutating func settle(showing scene: Scene, in size: Size) {}

  /// What others record shows itself; the room is told nothing more of it.
  package mutating func noteRecords(_ records: [Record], showing scene: Scene) {}

  package mutating func handle(
    _ keys: [Key],
    showing scene: Scene,
    in size: Size
  ) -> [Intent] {
    keys.flatMap { handle($0) }
  }

  private mutating func handle(_ key: Key) -> [Intent] {
    guard var bar = leaving else { return handleCommand(key) }
    let outcome = bar.handle(CommandKey.plain(key))
    leaving = bar
    switch outcome {
    case .confirmed: return [.quit]
    case .cancelled:
      leaving = nil
      return []
    case .stays, .refused: return []
    }
  }

  private mutating func handleCommand(_ key: Key) -> [Intent] {
    switch key {
    case .character("q"):
      leaving = Bar(HallWords.leave)
      return []
    case .control("l"): return [.repaint]
    default: return []
    }
  }

  /// The whole screen; total at every size down to one cell.
  package func frame(showing scene: Scene, in size: Size) -> Frame {
    var frame = Frame(size: size)
    if let board = HallBoard(scene.session, at: scene.now) {
      let picture = HallPicture(board, scene, width: size.columns)
      frame.blit(picture.frame(in: size), at: Position(row: 0, column: 0))
    }
    if let leaving {
      let row = max(0, size.rows - 1)
      frame.fill(at: Position(row: row, column: 0), size: Size(rows: 1, columns: size.columns))
      let bar = leaving.frame(in: Size(rows: 1, columns: size.columns), language: scene.language)
      frame.blit(bar, at: Position(row: row, column: 0))
    }
    return frame
  }

  /// When the picture changes by itself, in milliseconds of `Moment.uptime`.
  ///
  /// Each second while a clock runs, each minute while the session is open, and never otherwise.
  package func nextWake(showing scene: Scene) -> Int64? {
    Wake.next(after: scene.now, scene.session)
  }
}

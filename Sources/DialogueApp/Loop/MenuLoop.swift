import DeskKit
import DialogueViewModels
import Glibc

/// One question on an otherwise empty screen.
enum MenuLoop {
  enum Answer: Equatable {
    case chosen(String)
    case left
    case signalled(Int32)
  }

  /// Asks until something is chosen or the user leaves; what narrows the menu is typed as at a
  /// station.
  static func ask(
    _ menu: Menu,
    on display: some Display,
    language: Language,
    foot: Phrase,
    typing: TypingSwitch
  ) -> Answer {
    var menu = menu
    var typing = typing
    var words = foot
    while true {
      display.show(frame(menu, words, in: display.size, language))
      switch display.wait(for: [], until: nil) {
      case .keys(let keys):
        for key in keys {
          if key == .control("c") { return .left }
          if key == .function(9) {
            words = typing.turn()
            continue
          }
          words = typing.note(key) ?? foot
          let offered = menu.offer
          switch menu.handle(key, typing: typing.typing) {
          case .stays: words = TypingWords.said(of: menu.offer, after: key, offered) ?? words
          case .chooses(let ids): return ids.first.map(Answer.chosen) ?? .left
          case .refused(let why): words = why
          case .closes: return .left
          }
        }
      case .terminate(let signal): return .signalled(signal)
      case .hangUp: return .signalled(SIGHUP)
      case .resized, .readable, .deadline: continue
      }
    }
  }

  private static func frame(
    _ menu: Menu,
    _ foot: Phrase,
    in size: Size,
    _ language: Language
  ) -> Frame {
    var frame = Frame(size: size)
    let rows = max(1, size.rows - 1)
    frame.blit(
      menu.frame(in: Size(rows: rows, columns: size.columns), language: language),
      at: Position(row: 0, column: 0)
    )
    guard size.rows > 1 else { return frame }
    frame.put(foot(language), at: Position(row: size.rows - 1, column: 0), width: size.columns)
    return frame
  }
}

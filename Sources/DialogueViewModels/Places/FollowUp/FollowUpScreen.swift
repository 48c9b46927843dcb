package import DeskKit
import DialogueCore
package import VietnameseText

/// The follow-up board over many sessions: it only reads, and a row opens its session's own board.
package struct FollowUpScreen: Sendable {
  /// What a key led to.
  package enum Outcome: Equatable, Sendable {
    case stays
    /// The session of that place, and the row of its board.
    case opens(source: Int, FollowUpItem)
    case readsAgain
    case switchesTyping
    case leaves
  }

  private let sources: [FollowUpSource]
  private let language: Language
  private let isASCII: Bool

  private var board = FollowUpBoard()
  private var list = ListView<FollowUpRowID>()
  private var order = FollowUpOrder.deadline
  private var filter = FilterField()
  private var help: KeyHelp?
  private var said: Phrase?

  /// - Parameters:
  ///   - sources: Sessions that are to come, and those whose meeting is over.
  ///   - language: Of the words on the screen.
  ///   - isASCII: Draws signs that every terminal has.
  ///   - warning: What could not be read, shown until the first key.
  package init(
    _ sources: [FollowUpSource],
    language: Language,
    isASCII: Bool = false,
    warning: Phrase? = nil
  ) {
    self.sources = sources
    self.language = language
    self.isASCII = isASCII
    said = warning
  }

  /// Takes the rows as they are; before keys and before drawing.
  package mutating func settle(in size: Size) {
    let hasChanged = board.refresh(sources, language, order: order, filter: filter)
    let body = body(of: size)
    let height = FollowUpPicture.listHeight(in: body)
    if hasChanged || height != list.height {
      list.show(board.rows, height: height)
      if list.selectedLine == 0 { list.scroll(by: -1) }
    }
    board.write(
      list.visibleRows.map(\.id),
      sources,
      FollowUpRowLayout(columns: body.columns, sources, scene)
    )
  }

  /// Whether keys are words that narrow something.
  package var isWriting: Bool { filter.isOpen || help != nil }

  /// Says something until the next key.
  package mutating func say(_ words: Phrase) {
    said = words
  }

  /// Obeys one key; letters of a filter are typed as `typing` has it.
  package mutating func handle(_ key: Key, in size: Size, typing: Typing = .off) -> Outcome {
    let before = pasteOffer
    said = nil
    defer {
      said = TypingWords.said(of: pasteOffer, after: key, before) ?? said
      settle(in: size)
    }
    if key == .function(9) { return .switchesTyping }
    if var help {
      let outcome = help.handle(key, typing: typing)
      self.help = help
      return follow(outcome)
    }
    if filter.isOpen {
      let query = filter.query
      if filter.handle(key, typing: typing) == .ignored { _ = list.handle(key) }
      if filter.query != query { narrow(in: size) }
      return .stays
    }
    let key = CommandKey.plain(key)
    if list.handle(key) { return .stays }
    if key == .escape, filter.isActive {
      filter.clear()
      narrow(in: size)
      return .stays
    }
    return table.binding(for: key).flatMap { DeskAction($0.action) }.map { act($0) } ?? .stays
  }

  /// What was pasted last in an encoding of before Unicode.
  private var pasteOffer: ConversionOffer? { help?.offer ?? filter.offer }

  /// Shows what another filter lets through, and goes to what answers it best.
  private mutating func narrow(in size: Size) {
    settle(in: size)
    list.refill()
    guard !filter.query.isEmpty else { return }
    let found = TextSearch.ranked(list.selectableIDs) { id in
      board.searchText(of: id).flatMap(filter.rank)
    }
    if let best = found.first { list.select(best) }
  }

  private mutating func follow(_ outcome: KeyHelp.Outcome) -> Outcome {
    switch outcome {
    case .stays: return .stays
    case .refused(let why):
      said = why
      return .stays
    case .closes:
      help = nil
      return .stays
    case .runs(let action):
      help = nil
      return DeskAction(action).map { act($0) } ?? .stays
    }
  }

  private mutating func act(_ action: DeskAction) -> Outcome {
    switch action {
    case .open:
      guard !board.rows.isEmpty, case .item(let source, let item) = list.selectedID else {
        said = StatusWords.nothingSelected
        return .stays
      }
      return .opens(source: source, item)
    case .boardOrder:
      order = order.next
      return .stays
    case .filter:
      filter.open()
      return .stays
    case .help:
      help = KeyHelp(HelpWords.help(.followUp), table.bindings)
      return .stays
    case .repaint: return .readsAgain
    case .typing: return .switchesTyping
    case .leave: return .leaves
    default: return .stays
    }
  }

  private var table: KeyTable {
    let acts: [(DeskAction, [Key])] = [
      (.open, [.enter]), (.boardOrder, [.character("x")]), (.filter, [.character("/")]),
      (.help, [.character("?"), .function(1)]), (.repaint, [.control("l")]),
      (.typing, [.character("z"), .function(9)]),
      (.leave, [.character("q"), .control("c")]),
    ]
    return KeyTable(
      acts.map { action, keys in
        KeyBinding(action.id, keys, label: action.label, title: action.title)
      }
    )
  }

  private func body(of size: Size) -> Size {
    Size(rows: size.rows < 4 ? size.rows : size.rows - 2, columns: size.columns)
  }

  package func frame(in size: Size, typing: Typing = .off) -> Frame {
    var frame = Frame(size: size)
    let body = body(of: size)
    let picture = FollowUpPicture(
      board: board,
      list: list,
      order: order,
      marked: [],
      sources: sources,
      filter: filter,
      scene: scene
    )
    var drawn = picture.frame(in: body)
    if filter.isActive { drawn.putFilter(filter, note: TypingWords.name(typing.method)(language)) }
    frame.blit(drawn, at: Position(row: 0, column: 0))
    if let help {
      frame.fill(at: Position(row: 0, column: 0), size: body)
      frame.cursor = nil
      frame.blit(help.frame(in: body, language: language), at: Position(row: 0, column: 0))
    }
    guard body.rows < size.rows else { return frame }
    if let said {
      frame.put(
        said(language),
        at: Position(row: size.rows - 2, column: 0),
        role: .statusBad,
        width: size.columns
      )
    }
    frame.blit(
      table.helpLine(columns: size.columns, language: language, inText: filter.isOpen),
      at: Position(row: size.rows - 1, column: 0)
    )
    return frame
  }

  /// What the picture must know besides its sessions.
  private var scene: Scene {
    Scene(
      session: sources.first?.session ?? Session(),
      now: Moment(wall: 0, uptime: 0),
      language: language,
      isASCII: isASCII
    )
  }
}

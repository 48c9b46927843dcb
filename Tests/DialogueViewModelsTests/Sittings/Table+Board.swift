import DeskKit
import DialogueCore
import Testing

@testable import DialogueViewModels

// The ways about the follow-up board, its cards and its lists.
extension Table {
  mutating func goBoard(_ actor: Actor) throws {
    try goHome(actor)
    letter(actor, ":")
    press(actor, .enter)
    try #require(self[actor].place == .followUp)
  }

  /// Exactly these rows of the board: one selected, or several marked in this order.
  mutating func take(_ actor: Actor, _ items: [FollowUpItem]) throws {
    try goBoard(actor)
    for item in self[actor].followMarks {
      try selectOnBoard(actor, item)
      press(actor, .character(" "))
    }
    for item in items {
      try selectOnBoard(actor, item)
      if items.count > 1 { press(actor, .character(" ")) }
    }
    try #require(self[actor].followUpHand(scene).items == items)
  }

  /// Narrows the board to the petition of the row, where it has one, and goes down to the row.
  private mutating func selectOnBoard(_ actor: Actor, _ item: FollowUpItem) throws {
    press(actor, .character("/"))
    for _ in self[actor].filter(of: .followUp).query { press(actor, .backspace) }
    if let petition = session.petition(of: item) { type(actor, PetitionWords.number(petition)) }
    press(actor, .enter)
    try select(actor) { $0.boardItem == item }
  }

  mutating func take(_ actor: Actor, answersOf assignments: [AssignmentID]) throws {
    try take(actor, assignments.map { .due(.answer($0)) })
  }

  /// The rows of assignments and tasks; of a task the nearest one.
  mutating func take(_ actor: Actor, _ matters: [FollowedMatter]) throws {
    try goBoard(actor)
    let rows = self[actor].lists.board.rows
    let session = session
    try take(
      actor,
      matters.map { matter in
        switch matter {
        case .assignment(let id): return .due(.answer(id))
        case .task(let id):
          return try #require(
            rows.lazy.compactMap { row in
              if case .item(_, let item) = row.id { item } else { nil }
            }.first { session.task(of: $0) == id }
          )
        }
      }
    )
  }

  mutating func openCard(_ actor: Actor, _ petition: PetitionNumber?) throws {
    let petition = try #require(petition)
    try goHome(actor)
    try selectPetition(actor, .petition(petition))
    press(actor, .enter)
    try #require(self[actor].place == .card(petition))
  }

  mutating func openTask(_ actor: Actor, _ task: NoticeTaskID?) throws {
    let task = try #require(task)
    try goBoard(actor)
    try menu(actor, "F", .openTask)
    try chooseMove(actor) { if case .card(let id) = $0 { id == task } else { false } }
    try #require(self[actor].place == .task(task))
  }

  /// An act of one of the menus of the follow-up.
  mutating func menu(_ actor: Actor, _ key: Character, _ action: DeskAction) throws {
    letter(actor, key)
    try choose(actor, action.rawValue)
  }

  /// The wanted one of a list of ways; nothing where there was only one and no list came.
  mutating func chooseMove(_ actor: Actor, _ isWanted: (FollowUpMove) -> Bool) throws {
    guard case .menu(_, .moves(let moves, _))? = self[actor].overlays.last else { return }
    guard let place = moves.firstIndex(where: isWanted) else { throw NoWay("not in the list") }
    try choose(actor, "\(place)")
  }

  mutating func chooseForm<Wanted: DeskForm>(
    _ actor: Actor,
    _ kind: Wanted.Type,
    _ isWanted: (Wanted) -> Bool
  ) throws {
    try chooseMove(actor) { move in
      guard case .form(let form) = move, let form = form as? Wanted else { return false }
      return isWanted(form)
    }
    try #require(self[actor].topForm?.kind is Wanted)
  }

  /// `X`: the way of the list that gives the command, its reason asked where it has one.
  mutating func repair(_ actor: Actor, by command: Command, reason: String? = nil) throws {
    letter(actor, "X")
    try chooseMove(actor) { move in
      switch move {
      case .command(let offered): offered == command
      case .reason(let act): act.command(reason: reason ?? "") == command
      default: false
      }
    }
    if let reason { try giveReason(actor, reason) }
  }

  /// What the rows of a paper hold.
  func paper(_ paper: PaperReference?, _ prefix: String = "paper") -> [(FieldID, String?)] {
    [
      (FieldID(rawValue: "\(prefix).number"), paper?.number),
      (FieldID(rawValue: "\(prefix).date"), paper?.date.vietnamese),
    ]
  }

  /// Words that the form reads as the term.
  func term(_ rule: DeadlineRule?) -> String? {
    rule.map { DeadlineReading.text(of: $0, today: scene.today) }
  }

  func units(_ units: [UnitID]?) -> String? {
    units.map { UnitsReading.text(of: $0, in: session) }
  }

  mutating func save(_ actor: Actor, _ values: [(FieldID, String?)]) throws {
    try fill(actor, values)
    press(actor, .enter)
  }
}

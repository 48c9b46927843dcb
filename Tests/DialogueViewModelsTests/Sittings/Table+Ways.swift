import DeskKit
import DialogueCore
import Testing

@testable import DialogueViewModels

// The ways about a station, as fingers go them.
extension Table {
  /// Esc until nothing lies over the station's home.
  mutating func goHome(_ actor: Actor) throws {
    for _ in 0..<8 where !self[actor].overlays.isEmpty || self[actor].place != self[actor].home {
      press(actor, .escape)
    }
    press(actor, .escape)
    try #require(self[actor].overlays.isEmpty && self[actor].place == self[actor].home)
  }

  /// A desk letter: by itself in command mode, after Ctrl-O where letters are text.
  mutating func letter(_ actor: Actor, _ letter: Character) {
    if self[actor].isInLine { press(actor, .control("o")) }
    press(actor, .character(letter))
  }

  mutating func go(_ actor: Actor, _ digit: Character) throws {
    if !self[actor].overlays.isEmpty { try goHome(actor) }
    letter(actor, digit)
    try #require(self[actor].place == Place(digit: digit))
  }

  /// An act by its name in the palette.
  mutating func name(_ actor: Actor, _ action: DeskAction) throws {
    letter(actor, ":")
    type(actor, action.rawValue)
    guard case .help(let help)? = self[actor].overlays.last else {
      Issue.record("no palette")
      return
    }
    let place = try #require(help.candidates.firstIndex { $0.action == action.id })
    for _ in 0..<place { press(actor, .down) }
    press(actor, .enter)
  }

  /// The choice of the open menu: by its digit, else by its name.
  mutating func choose(_ actor: Actor, _ id: String) throws {
    let menu = try openMenu(actor)
    let index = try #require(menu.choices.firstIndex { $0.id == id }, "no choice \(id)")
    guard index >= 9 else {
      type(actor, "\(index + 1)")
      return
    }
    try narrow(actor, to: id, named: menu.choices[index].label(.vi))
    press(actor, .enter)
  }

  func openMenu(_ actor: Actor) throws -> Menu {
    guard case .menu(let menu, _)? = self[actor].overlays.last else { throw NoWay("no menu") }
    return menu
  }

  private mutating func narrow(_ actor: Actor, to id: String, named name: String) throws {
    type(actor, String(name.filter { !$0.isNumber }.prefix(16)))
    let place = try openMenu(actor).candidates.firstIndex { $0.id == id }
    for _ in 0..<(try #require(place, "\(name) is not found")) { press(actor, .down) }
  }

  /// Units in the list of who answers: the first leads.
  mutating func pick(_ actor: Actor, _ units: [UnitID]) throws {
    for unit in units {
      try choose(actor, unit.rawValue)
    }
    press(actor, .enter)
  }

  /// A reason of the open list by its digit, or in words of one's own.
  mutating func giveReason(_ actor: Actor, _ reason: String) throws {
    if case .menu(let menu, .reason)? = self[actor].overlays.last {
      let known = menu.choices.first { $0.label(.vi) == reason }
      try choose(actor, known?.id ?? Questions.otherReason)
      if known != nil { return }
    }
    if case .gaps? = self[actor].overlays.last { press(actor, .character("c")) }
    guard case .bar(let bar, _)? = self[actor].overlays.last else {
      throw NoWay("nothing asks for a reason")
    }
    if !bar.isWriting { press(actor, .character("c")) }
    type(actor, reason)
    press(actor, .enter)
  }

  /// Yes to the open bar.
  mutating func confirm(_ actor: Actor) throws {
    guard case .bar? = self[actor].overlays.last else { throw NoWay("nothing to confirm") }
    press(actor, .character("c"))
  }

  /// Moves down from the top of the list in hand until its row is the wanted one.
  mutating func select(_ actor: Actor, _ isWanted: (Station) -> Bool) throws {
    press(actor, .character("g"))
    for _ in 0..<200 where !isWanted(self[actor]) {
      press(actor, .character("j"))
    }
    guard isWanted(self[actor]) else { throw NoWay("the row is not in the list") }
  }

  mutating func selectInQueue(_ actor: Actor, _ row: QueueRow) throws {
    try go(actor, "2")
    try select(actor) { $0.lists.queue.selectedID == row }
  }

  mutating func selectPetition(_ actor: Actor, _ row: PetitionRow) throws {
    try go(actor, "4")
    try select(actor) { $0.lists.petitions.selectedID == row }
  }

  mutating func selectConclusion(_ actor: Actor, _ number: ConclusionNumber) throws {
    try go(actor, "5")
    try select(actor) { $0.lists.conclusions.selectedID == .conclusion(number) }
  }

  /// Exactly these petitions: one selected, or several marked in this order.
  mutating func take(_ actor: Actor, _ numbers: [PetitionNumber]) throws {
    try go(actor, "4")
    for number in self[actor].marked {
      try selectPetition(actor, .petition(number))
      press(actor, .character(" "))
    }
    for number in numbers {
      try selectPetition(actor, .petition(number))
      if numbers.count > 1 { press(actor, .character(" ")) }
    }
    try #require(self[actor].petitionsInHand(scene) == numbers)
  }

  /// ↑ in the minutes line until the ▸ is on the entry.
  mutating func target(_ actor: Actor, _ isWanted: (Station, Scene) -> Bool) throws {
    try goHome(actor)
    for _ in 0..<200 where !isWanted(self[actor], scene) {
      press(actor, .up)
    }
    guard isWanted(self[actor], scene) else { throw NoWay("no such line") }
  }
}

/// No keys lead to what a test wants.
struct NoWay: Error {
  let why: String

  init(_ why: String) {
    self.why = why
  }
}

import DeskKit
import DialogueCore
import Testing

@testable import DialogueViewModels

extension Table {
  mutating func giveWords(_ command: Command, as actor: Actor) throws {
    switch command {
    case .writeEntry(let draft): try write(draft, actor)
    case .correctEntry(let entry, let text):
      try target(actor) { $0.selectedEntry($1) == entry }
      letter(actor, "s")
      try fill(actor, [("text", text)])
      press(actor, .enter)
    case .strikeEntry(let entry, let reason):
      try target(actor) { $0.selectedEntry($1) == entry }
      try name(actor, .strike)
      try giveReason(actor, reason)
    default: throw NoWay("\(command)")
    }
  }

  private mutating func write(_ draft: MinutesDraft, _ actor: Actor) throws {
    if draft.kind == .objection || draft.kind == .reservation {
      return try object(draft, actor)
    }
    let text = words(of: draft)
    try finishLine(text, actor) { station, scene in
      guard let petition = draft.petitions?.first else { return true }
      let latch = station.line.latched(scene)
      return LineReading(text).petition(of: latch) == petition
    }
  }

  /// The line as it is typed: its time if it comes late, its sign, its words.
  func words(of draft: MinutesDraft) -> String {
    let sign =
      switch draft.kind {
      case .note: "# "
      case .promise: "! "
      case .conclusion: draft.petitions == nil ? "== " : "= "
      case .answer: "> "
      case .statement, .objection, .reservation: ""
      }
    let late = draft.happenedAt.map { "(\(TimeWords.hourMinute(wall: $0, session))) " } ?? ""
    return late + sign + draft.text
  }

  /// Types the first letter, by which the line latches.
  mutating func beginLine(_ text: String, _ actor: Actor) throws {
    try goHome(actor)
    try #require(self[actor].line.isEmpty)
    type(actor, String(text.prefix(1)))
  }

  /// Types the rest of a line, or all of it, and records it.
  mutating func finishLine(
    _ text: String,
    _ actor: Actor,
    _ isTarget: (Station, Scene) -> Bool
  ) throws {
    if self[actor].line.isEmpty {
      try target(actor, isTarget)
      type(actor, text)
    } else {
      try goHome(actor)
      press(actor, .end)
      type(actor, String(text.dropFirst(1)))
    }
    try #require(self[actor].line.edit.text == text)
    press(actor, .enter)
  }

  private mutating func object(_ draft: MinutesDraft, _ actor: Actor) throws {
    try goHome(actor)
    try name(actor, .objection)
    let speaker = MinutesLine.speakers(session).first { $0.speaker == draft.speaker }?.id
    try fill(
      actor,
      [("speaker", speaker), ("kind", draft.kind.rawValue), ("text", draft.text)]
    )
    press(actor, .enter)
  }
}

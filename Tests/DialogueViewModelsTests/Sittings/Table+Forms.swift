import DeskKit
import DialogueCore
import Testing

@testable import DialogueViewModels

extension Table {
  func openForm(_ actor: Actor) throws -> Form {
    guard let form = self[actor].topForm?.form else {
      throw NoWay("no form is open: \(said(actor))")
    }
    return form
  }

  /// Types the wanted text or choice into each field, going there by Tab; what is right is left.
  mutating func fill(_ actor: Actor, _ values: [(FieldID, String?)]) throws {
    for (field, value) in values {
      try fill(actor, field, value ?? "")
    }
  }

  private mutating func fill(_ actor: Actor, _ field: FieldID, _ value: String) throws {
    let form = try openForm(actor)
    guard form.rows.contains(where: { $0.id == field }) else {
      try #require(value.isEmpty, "the form has no field \(field.rawValue)")
      return
    }
    guard form.value(field) != value else { return }
    for _ in form.rows where try openForm(actor).focusedID != field {
      press(actor, .tab)
    }
    try #require(try openForm(actor).focusedID == field)
    if form[field].choices.isEmpty {
      write(actor, value, over: form[field])
    } else {
      try choose(actor, value, in: form[field])
    }
    let entered = try openForm(actor).value(field)
    try #require(entered == value, "\(field.rawValue) holds \(entered)")
  }

  private mutating func write(_ actor: Actor, _ value: String, over field: Field) {
    for _ in field.edit.text.split(separator: "\n", omittingEmptySubsequences: false) {
      press(actor, .end, .control("u"), .backspace)
    }
    for (index, line) in value.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { press(actor, .lineFeed) }
      type(actor, String(line))
    }
  }

  private mutating func choose(_ actor: Actor, _ id: String, in field: Field) throws {
    guard !id.isEmpty else {
      press(actor, .backspace)
      return
    }
    let place = try #require(field.choices.firstIndex { $0.id == id }, "no choice \(id)")
    if place < 9 {
      type(actor, "\(place + 1)")
    } else {
      for _ in field.choices where try openForm(actor).focusedRow?.field.chosen != id {
        press(actor, .right)
      }
    }
  }

  mutating func save(_ actor: Actor, by key: Key = .enter) {
    press(actor, key)
  }
}
